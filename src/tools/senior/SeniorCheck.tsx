import type { ReactNode } from 'react';
import { emptySeniorForm } from '../../folder/answers/senior.empty';
import { readDate } from '../../formats/datePhrases';
import { Result } from '../../frame/Result';
import { ToolFrame } from '../../frame/ToolFrame';
import type { ToolProps } from '../../frame/ToolProps';
import { useLater } from '../../frame/useLater';
import { useTool } from '../../frame/useTool';
import { decideSenior } from '../../rules';
import { findProblems, readAnswers } from './answers';
import { seniorReport } from './report';
import { SeniorFields } from './SeniorFields';
import { seniorText } from './text';

const EMPTY = emptySeniorForm();

// The picture, what is certain already and other readings come after the answer, so that nobody waits for them.
const fetchFurther = () => import('./further');

/** *When can I apply for Senior Coach?* Two questions, answered while typing; one that must be mended is left out. */
export function SeniorCheck(props: ToolProps): ReactNode {
  const { locale } = props;
  const words = seniorText[locale];
  const tool = useTool('senior', EMPTY, props);
  const { today, context, state, kept } = tool;
  const problems = findProblems(state.form, words, locale, context.today);
  const shown = state.shown(problems);
  const answers = readAnswers(state.form, state.provenance, context.today);
  const isTold = answers.certified !== null || answers.sessions !== null;
  const isAnswered = today !== null && (isTold || (state.attempts > 0 && problems.length === 0));
  const further = useLater(fetchFurther, isAnswered);

  const result = () => {
    if (!isAnswered) {
      return <p className="tool__waiting">{shown.length > 0 ? words.mend : words.waiting}</p>;
    }
    const decision = decideSenior(answers, context);
    const read = readDate(state.form.certified, context.today);
    const asked = { answers, decision, context, locale, kept };
    const first = seniorReport(
      decision,
      answers.certified?.value ?? null,
      {
        proposal: read.kind === 'proposal' ? { typed: state.form.certified.trim(), date: read.date } : null,
        toMend: problems.length > 0,
      },
      context,
      locale,
    );
    const { earliest, wait } = decision;
    return (
      <Result
        {...tool.result(problems)}
        downloads={
          earliest === null || wait === null
            ? []
            : [
                {
                  kind: words.calendar,
                  calendar: true,
                  // What writes the file is fetched at the click: most readers never ask for one.
                  make: async () => (await import('./calendar')).seniorCalendar(earliest, asked, new Date()),
                },
              ]
        }
        report={further.part?.furtherReport(first, asked) ?? first}
      >
        {further.part !== null && <further.part.SeniorPicture {...asked} />}
      </Result>
    );
  };
  return (
    <ToolFrame
      {...tool.frame(problems, words)}
      fields={
        <SeniorFields locale={locale} problems={shown} state={state} today={context.today} words={words} />
      }
      result={result()}
    />
  );
}
