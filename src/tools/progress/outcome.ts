import type { ProgressForm } from '../../folder/answers/progress';
import {
  type Answered,
  type Context,
  type DecisionAnswer,
  decideDecisionDate,
  decideProgress,
  type ProgressDecision,
  type Provenance,
  planTraining,
  type Timeline,
} from '../../rules';
import type { Problem } from '../../ui/ErrorSummary';
import { readAnswers, readPracticeWeeks } from './answers';
import { type Days, readDays } from './days';
import { type Counts, countTicks } from './rows';

/** Everything the answer, the pictures and the files are made of. */
export interface Outcome {
  readonly form: ProgressForm;
  readonly decision: ProgressDecision;
  readonly counts: Counts;
  readonly days: Days;
  readonly practice: Answered<number>;
  /** Needs a first day. */
  readonly plan: Timeline | null;
  readonly due: DecisionAnswer;
}

/**
 * @param problems the form's problems; a day that has one is left out of the dates
 * @throws RangeError when more is ticked than the training holds
 */
export function progressOutcome(
  form: ProgressForm,
  problems: readonly Problem[],
  provenance: (key: keyof ProgressForm) => Provenance,
  context: Context,
): Outcome {
  const days = readDays(form, context.today, problems);
  const practice = readPracticeWeeks(form, context.rules, provenance('practiceWeeks'));
  return {
    form,
    decision: decideProgress(readAnswers(form, provenance), context),
    counts: countTicks(form),
    days,
    practice,
    plan: days.startsOn === null ? null : planTraining(days.startsOn, practice.value, context),
    due: decideDecisionDate(days.completedOn, days.reportedOn, context),
  };
}
