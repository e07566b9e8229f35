import type { OtherReading } from './alternatives';
import { withQuantities } from './alternatives';
import { addDays, maxDate, type PlainDate } from './calendar';
import { nonWorkingDay } from './holidays';
import {
  decideProgress,
  type PartProgress,
  type ProgressAnswers,
  type ProgressDecision,
} from './programme/progress';
import type { DecisionAnswer, Timeline } from './programme/timeline';
import type { Context, RuleBook } from './rulebook';

/** What the answers say beyond the count. */
export interface ProgressDetails {
  /** Parts that are also written up: exercises logged and shared, trial sessions reflected on. */
  readonly whole: ProgressAnswers;
  /** The plan that the answer tells of, or `null` when it tells of none. */
  readonly plan: Timeline | null;
  readonly due: DecisionAnswer;
  /** The days that the time to the decision is counted from. */
  readonly completed: PlainDate | null;
  readonly reported: PlainDate | null;
}

interface Latest {
  readonly latest: PlainDate;
  /** Whether the day follows from the plan, and not from days that are given. */
  readonly planned: boolean;
}

export type ProgressOtherReading =
  | OtherReading<'Q-03', 'eachPart', { readonly short: readonly PartProgress[] }>
  | OtherReading<'Q-04', 'everyPart', { readonly decision: ProgressDecision }>
  | OtherReading<'Q-05', 'wholeParts', { readonly decision: ProgressDecision }>
  | OtherReading<'Q-01', 'published', { readonly earliest: PlainDate; readonly latest: PlainDate }>
  | OtherReading<'Q-09', 'workingDays' | 'nextWorkingDay', Latest>;

const DAYS = 7;
const WORKING_DAYS = 5;
// A rate of everything, which makes every part a must.
const EVERYTHING = 100;

/** The working day a number of working days after a date; that date itself is not counted. */
function addWorkingDays(from: PlainDate, days: number): PlainDate {
  let date = from;
  for (let left = days; left > 0; ) {
    date = addDays(date, 1);
    if (nonWorkingDay(date) === null) left -= 1;
  }
  return date;
}

function workingDayFrom(date: PlainDate): PlainDate {
  return nonWorkingDay(date) === null ? date : addWorkingDays(date, 1);
}

function counts(answers: ProgressAnswers, whole: ProgressAnswers, context: Context): ProgressOtherReading[] {
  const ours = decideProgress(answers, context);
  const differs = ({ verdict }: ProgressDecision) => verdict.answer !== ours.verdict.answer;
  const every = decideProgress(answers, {
    ...context,
    rules: withQuantities(context.rules, { 'evaluation.completion': EVERYTHING }),
  });
  const written = decideProgress(whole, context);
  return [
    ...(ours.readingMatters
      ? [
          {
            reading: 'Q-03',
            alternative: 'eachPart',
            short: ours.parts.filter(({ done, requiredAlone }) => done < requiredAlone),
          } as const,
        ]
      : []),
    ...(differs(every) ? [{ reading: 'Q-04', alternative: 'everyPart', decision: every } as const] : []),
    ...(differs(written) ? [{ reading: 'Q-05', alternative: 'wholeParts', decision: written } as const] : []),
  ];
}

function lengths({ steps, end }: Timeline, rules: RuleBook): ProgressOtherReading[] {
  const start = steps[0]?.from ?? end;
  const { min, max } = rules.range('training.duration');
  const [earliest, latest] = [addDays(start, min * DAYS - 1), addDays(start, max * DAYS - 1)];
  return earliest === end && latest === end
    ? []
    : [{ reading: 'Q-01', alternative: 'published', earliest, latest }];
}

function decisions(from: PlainDate, ours: PlainDate, planned: boolean, rules: RuleBook) {
  const weeks = rules.quantity('evaluation.decision');
  return (
    [
      { alternative: 'workingDays', latest: addWorkingDays(from, weeks * WORKING_DAYS) },
      { alternative: 'nextWorkingDay', latest: workingDayFrom(ours) },
    ] as const
  )
    .filter(({ latest }) => latest !== ours)
    .map((other) => ({ reading: 'Q-09', planned, ...other }) as const);
}

/**
 * What the count and the dates would be under each other reading of, one at a time,
 * where the verdict or the day is another. Source: CP-18 to CP-29, CP-33.
 * @throws RangeError for counts that are not whole or exceed what the training holds
 */
export function progressOtherReadings(
  answers: ProgressAnswers,
  { whole, plan, due, completed, reported }: ProgressDetails,
  context: Context,
): ProgressOtherReading[] {
  const { rules } = context;
  // Once there is a day to hear on, or the plan is over, the answer no longer tells of the plan.
  const told = plan === null || due.kind === 'date' || plan.end < context.today ? null : plan;
  return [
    ...counts(answers, whole, context),
    ...(told === null ? [] : lengths(told, rules)),
    ...(due.kind === 'date' && completed !== null && reported !== null
      ? decisions(maxDate(completed, reported), due.latest, false, rules)
      : []),
    ...(told === null ? [] : decisions(told.end, told.decision.latest, true, rules)),
  ];
}
