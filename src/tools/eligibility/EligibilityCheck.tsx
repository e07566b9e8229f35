import type { ReactNode } from 'react';
import { emptyEligibilityForm } from '../../folder/answers/eligibility.empty';
import { Result } from '../../frame/Result';
import { ToolFrame } from '../../frame/ToolFrame';
import type { ToolProps } from '../../frame/ToolProps';
import { useLater } from '../../frame/useLater';
import { useTool } from '../../frame/useTool';
import { decideEligibility } from '../../rules';
import { findProblems, readAnswers } from './answers';
import { EligibilityFields } from './EligibilityFields';
import { eligibilityReport } from './report';
import { eligibilityText } from './text';

const EMPTY = emptyEligibilityForm();

// What is certain already and the way on come after the answer, so that nobody waits for them.
const fetchFurther = () => import('./further');

/** *May I apply?* Six questions in the programme's order; the answer, the way there and a draft to copy. */
export function EligibilityCheck(props: ToolProps): ReactNode {
  const { locale } = props;
  const words = eligibilityText[locale];
  const tool = useTool('eligibility', EMPTY, props);
  const { today, context, state, kept } = tool;
  const problems = findProblems(
    state.form,
    words,
    locale,
    context.rules.quantity('guide.application.characters'),
  );
  const asked = state.attempts > 0 || kept.status.kind === 'restored';
  const further = useLater(fetchFurther, asked && problems.length === 0);

  const report = () => {
    const answers = readAnswers(state);
    const first = eligibilityReport(state.form, decideEligibility(answers, context), context, locale);
    return further.part?.furtherReport(first, { form: state.form, answers, context, locale, kept }) ?? first;
  };

  return (
    <ToolFrame
      {...tool.frame(problems, words)}
      fields={
        <EligibilityFields
          locale={locale}
          problems={state.shown(problems)}
          rules={context.rules}
          state={state}
          words={words}
        />
      }
      result={
        !asked || today === null ? (
          <p className="tool__waiting">{words.waiting}</p>
        ) : problems.length > 0 ? (
          <p className="tool__waiting">{words.mend}</p>
        ) : (
          <Result {...tool.result(problems)} report={report()} />
        )
      }
    />
  );
}
