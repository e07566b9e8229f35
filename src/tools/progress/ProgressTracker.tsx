import type { ReactNode } from 'react';
import { emptyProgressForm } from '../../folder/answers/progress.empty';
import { Result } from '../../frame/Result';
import { ToolFrame } from '../../frame/ToolFrame';
import type { ToolProps } from '../../frame/ToolProps';
import { useLater } from '../../frame/useLater';
import { useTool } from '../../frame/useTool';
import { contextOn, FIRST_EDITION } from '../../rules';
import { findCountProblems, findProblems } from './answers';
import { progressDownloads } from './downloads';
import { progressOutcome } from './outcome';
import { PartsPicture } from './PartsPicture';
import { ProgressFields } from './ProgressFields';
import { progressReport } from './report';
import { fitted } from './rows';
import { progressText } from './text';

const FIRST_RULES = contextOn(FIRST_EDITION).rules;
const EMPTY = emptyProgressForm(
  FIRST_RULES.quantity('training.exercises'),
  FIRST_RULES.quantity('training.trialSessions'),
);

// What is certain already and the way on come after the answer, so that nobody waits for them.
const fetchFurther = () => import('./further');

/**
 * *How far have I come, and when do I hear?* The ticks are counted as they are made; a date that must be mended
 * leaves the count standing.
 */
export function ProgressTracker(props: ToolProps): ReactNode {
  const { locale, base } = props;
  const words = progressText[locale];
  const tool = useTool('progress', EMPTY, props);
  const { today, context, state, kept } = tool;
  const form = fitted(state.form, context.rules);
  const problems = findProblems(form, words, locale, context);
  const uncountable = findCountProblems(form, words, locale, context.rules).length > 0;
  const asked = state.attempts > 0 || !state.isEmpty;
  const further = useLater(fetchFurther, asked && !uncountable);

  const result = () => {
    if (!asked || today === null || uncountable) {
      return <p className="tool__waiting">{uncountable ? words.mend : words.waiting}</p>;
    }
    const outcome = progressOutcome(form, problems, state.provenance, context);
    const first = progressReport(outcome, context, locale);
    return (
      <Result
        {...tool.result(problems)}
        downloads={progressDownloads(outcome, context, locale)}
        report={further.part?.furtherReport(first, { outcome, context, locale, kept, problems }) ?? first}
      >
        <PartsPicture base={base} locale={locale} outcome={outcome} />
        {further.part !== null && (
          <further.part.PlanPicture base={base} context={context} locale={locale} outcome={outcome} />
        )}
      </Result>
    );
  };
  return (
    <ToolFrame
      {...tool.frame(problems, words)}
      fields={
        <ProgressFields
          context={context}
          form={form}
          locale={locale}
          problems={state.shown(problems)}
          state={state}
          words={words}
        />
      }
      result={result()}
    />
  );
}
