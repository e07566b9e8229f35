import { addDays, maxDate, type PlainDate } from '../calendar';
import { type NonWorkingDay, nonWorkingDay } from '../holidays';
import type { Context, QuantityId, RangeId, RuleBook } from '../rulebook';

export interface TimelineStep {
  readonly rule: QuantityId | RangeId;
  readonly weeks: number;
  /** First and last day, both included. */
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export interface DecisionDate {
  /** Last day to hear, in calendar days; never moved, only noted when it is not a working day. */
  readonly latest: PlainDate;
  readonly nonWorking: NonWorkingDay | null;
}

export interface Timeline {
  readonly steps: readonly TimelineStep[];
  readonly end: PlainDate;
  /** Last day of the shortest training the programme mentions. */
  readonly earliestAsPublished: PlainDate;
  /** If everything is reported on the last day. */
  readonly decision: DecisionDate;
}

const WEEK = 7;

function decisionAfter(last: PlainDate, rules: RuleBook): DecisionDate {
  const latest = addDays(last, rules.quantity('evaluation.decision') * WEEK);
  return { latest, nonWorking: nonWorkingDay(latest) };
}

/**
 * The training laid out from its first day, step by step.
 * Source: CP-18, CP-19, CP-22, CP-25, CP-33, read as.
 * @param start first day of the training
 * @param practiceWeeks whole weeks for the coaching practice, within the rule's span
 * @throws RangeError when practiceWeeks lies outside the span
 */
export function planTraining(start: PlainDate, practiceWeeks: number, { rules }: Context): Timeline {
  const span = rules.range('training.practice.duration');
  if (!Number.isInteger(practiceWeeks) || practiceWeeks < span.min || practiceWeeks > span.max) {
    throw new RangeError(
      `The coaching practice takes ${span.min}–${span.max} whole weeks, not ${practiceWeeks}`,
    );
  }
  const lengths: readonly { rule: QuantityId | RangeId; weeks: number }[] = [
    { rule: 'training.introduction.duration', weeks: rules.quantity('training.introduction.duration') },
    { rule: 'training.exercises.duration', weeks: rules.quantity('training.exercises.duration') },
    { rule: 'training.practice.duration', weeks: practiceWeeks },
  ];
  let from = start;
  const steps = lengths.map(({ rule, weeks }): TimelineStep => {
    const step = { rule, weeks, from, to: addDays(from, weeks * WEEK - 1) };
    from = addDays(step.to, 1);
    return step;
  });
  const end = addDays(from, -1);
  return {
    steps,
    end,
    earliestAsPublished: addDays(start, rules.range('training.duration').min * WEEK - 1),
    decision: decisionAfter(end, rules),
  };
}

export type DecisionAnswer =
  | ({ readonly kind: 'date' } & DecisionDate)
  | { readonly kind: 'waiting'; readonly missing: readonly ('completed' | 'reported')[] };

/**
 * Last day to hear: one week after the later of completed and reported. Source: CP-33, read as Q-09.
 * Without both days the clock has not started.
 */
export function decideDecisionDate(
  completed: PlainDate | null,
  reported: PlainDate | null,
  { rules }: Context,
): DecisionAnswer {
  if (completed === null || reported === null) {
    return {
      kind: 'waiting',
      missing: [
        ...(completed === null ? (['completed'] as const) : []),
        ...(reported === null ? (['reported'] as const) : []),
      ],
    };
  }
  return { kind: 'date', ...decisionAfter(maxDate(completed, reported), rules) };
}
