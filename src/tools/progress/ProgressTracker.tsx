import { type ReactNode, useState } from 'react';
import { emptyProgressForm } from '../../folder/answers/progress.empty';
import { Result } from '../../frame/Result';
import { ToolFrame } from '../../frame/ToolFrame';
import type { ToolProps } from '../../frame/ToolProps';
import { useContextOn } from '../../frame/useContextOn';
import { useForm } from '../../frame/useForm';
import { useKept } from '../../frame/useKept';
import { useLater } from '../../frame/useLater';
import { contextOn, FIRST_EDITION } from '../../rules';
import { findCountProblems, findProblems } from './answers';
import { progressDownloads } from './downloads';
import { progressOutcome } from './outcome';
import { PartsPicture } from './PartsPicture';
import { PlanPicture } from './PlanPicture';
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
export function ProgressTracker({ locale, base, ...days }: ToolProps): ReactNode {
  const words = progressText[locale];
  const { today, context } = useContextOn(days);
  const state = useForm(EMPTY);
  const kept = useKept('progress', state);
  // Attempts that were answered: an attempt with something to mend goes to the error summary instead.
  const [answered, setAnswered] = useState(0);
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
    const first = progressReport(outcome, problems, context, locale);
    return (
      <Result
        attempt={answered}
        base={base}
        downloads={progressDownloads(outcome, context, locale)}
        id="progress"
        locale={locale}
        report={further.part?.furtherReport(first, { outcome, context, locale, kept }) ?? first}
      >
        <PartsPicture base={base} locale={locale} outcome={outcome} />
        <PlanPicture base={base} context={context} locale={locale} outcome={outcome} />
      </Result>
    );
  };
  return (
    <ToolFrame
      attempts={state.attempts}
      base={base}
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
      id="progress"
      kept={kept}
      locale={locale}
      onRestart={() => {
        state.restart();
        setAnswered(0);
      }}
      onSubmit={() => {
        state.attempt();
        setAnswered((count) => (problems.length === 0 ? count + 1 : count));
      }}
      onUndo={state.undo}
      problems={problems}
      result={result()}
      submit={words.submit}
      title={words.title}
    />
  );
}
