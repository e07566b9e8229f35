import { dayNumber, dayOf, type ReceiptValue } from '../../formats/receipt';
import { isNullOr, isWhole } from '../../formats/receiptValues';
import type { Receipted } from '../../frame/receipt';
import {
  type Answered,
  type Context,
  decideDecisionDate,
  decideProgress,
  type Judgement,
  type PlainDate,
  planTraining,
} from '../../rules';
import { readPracticeWeeks } from './answers';
import { judgementOf } from './judgement';
import type { Outcome } from './outcome';
import { isBegun } from './rows';

// Far above what the training holds in any edition to come.
const MOST_PARTS = 100;
const MOST_WEEKS = 520;
// Beyond it the calendar soon ends, and counting on would throw.
const LAST_YEAR = 2200;

interface Inputs {
  readonly exercises: number | null;
  readonly trialSessions: number | null;
  /** `null`: the longest that the rules have. */
  readonly practiceWeeks: number | null;
  readonly startsOn: PlainDate | null;
  readonly completedOn: PlainDate | null;
  readonly reportedOn: PlainDate | null;
}

const day = (date: PlainDate | null): number | null => (date === null ? null : dayNumber(date));

/** The ticks as counts, the weeks that were chosen, and the three days. Which part was done when stays behind. */
export function receiptInputs({ form, counts, days, practice }: Outcome): ReceiptValue[] {
  const begun = isBegun(form, 'exercises') || isBegun(form, 'trialSessions');
  return [
    begun ? counts.exercises : null,
    begun ? counts.trialSessions : null,
    practice.from === 'assumed' ? null : practice.value,
    day(days.startsOn),
    day(days.completedOn),
    day(days.reportedOn),
  ];
}

function judge(inputs: Inputs, context: Context): Judgement | null {
  const { rules } = context;
  const answered = (value: number | null): Answered<number> | null =>
    value === null ? null : { value, from: 'file' };
  if (
    (inputs.exercises ?? 0) > rules.quantity('training.exercises') ||
    (inputs.trialSessions ?? 0) > rules.quantity('training.trialSessions')
  ) {
    return null;
  }
  const practice = readPracticeWeeks({ practiceWeeks: String(inputs.practiceWeeks ?? '') }, rules, 'file');
  return judgementOf({
    decision: decideProgress(
      { exercises: answered(inputs.exercises), trialSessions: answered(inputs.trialSessions) },
      context,
    ),
    plan: inputs.startsOn === null ? null : planTraining(inputs.startsOn, practice.value, context),
    due: decideDecisionDate(inputs.completedOn, inputs.reportedOn, context),
  });
}

/** What a receipt carries, or `null` when it is nothing that this tool writes. Never throws. */
export function readReceipt(inputs: readonly ReceiptValue[]): Receipted | null {
  const [exercises, trialSessions, practiceWeeks, ...days] = inputs;
  const isCount = (value: unknown): value is number => isWhole(value, MOST_PARTS);
  const isDay = (value: unknown): value is number =>
    dayOf(value) !== null && (value as number) < LAST_YEAR * 10_000;
  if (
    days.length !== 3 ||
    !isNullOr(exercises, isCount) ||
    !isNullOr(trialSessions, isCount) ||
    !isNullOr(practiceWeeks, (value) => isWhole(value, MOST_WEEKS)) ||
    !days.every((value) => isNullOr(value, isDay))
  ) {
    return null;
  }
  const [startsOn = null, completedOn = null, reportedOn = null] = days.map(dayOf);
  const read: Inputs = { exercises, trialSessions, practiceWeeks, startsOn, completedOn, reportedOn };
  return {
    tool: 'progress',
    inputs,
    judge: (context) => judge(read, context),
    lines: [
      { id: 'exercises', value: exercises, unit: 'exercise' },
      { id: 'trialSessions', value: trialSessions, unit: 'trialSession' },
      { id: 'startsOn', value: startsOn, unit: 'date' },
      { id: 'practiceWeeks', value: practiceWeeks, unit: 'week' },
      { id: 'completedOn', value: completedOn, unit: 'date' },
      { id: 'reportedOn', value: reportedOn, unit: 'date' },
    ],
  };
}

/** The receipt of the tool's answers. */
export const progressReceipt = (outcome: Outcome): Receipted | null => readReceipt(receiptInputs(outcome));
