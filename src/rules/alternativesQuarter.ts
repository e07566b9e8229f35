import type { OtherReading } from './alternatives';
import { addDays, addMonths, type PlainDate } from './calendar';
import { planQuarter } from './plan/quarter';
import { type QuarterAnswers, quarterSteps } from './plan/quarterSteps';
import type { Context } from './rulebook';

export type QuarterOtherReading =
  /** The start of the quarter lasts to `to`, the last day of its first month, and the 1:1 lies within it. */
  | OtherReading<'Q-35', 'wholeMonth', { readonly to: PlainDate }>
  /** A quarter that is over without a reflection lacks one. */
  | OtherReading<'Q-36', 'required', Readonly<Record<never, never>>>;

/**
 * What the days of a quarter would come to under other readings of, one at a time, where something
 * would be another. That the meeting and the reflection have nothing to do with each other moves no day.
 * Source: MP-23, MP-25.
 */
export function quarterOtherReadings(answers: QuarterAnswers, context: Context): QuarterOtherReading[] {
  const { from, to, oneOnOne } = planQuarter(answers.quarter, context);
  const [day] = quarterSteps(answers, context, 'file');
  const month = addDays(addMonths(from, 1), -1);
  return [
    ...(day.status === 'judged' && (answers.oneOnOne ?? oneOnOne) <= month
      ? [{ reading: 'Q-35', alternative: 'wholeMonth', to: month } as const]
      : []),
    ...(!answers.reflected && to < context.today
      ? [{ reading: 'Q-36', alternative: 'required' } as const]
      : []),
  ];
}
