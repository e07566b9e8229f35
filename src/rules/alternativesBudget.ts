import type { OtherReading } from './alternatives';
import type { BudgetRow } from './plan/budget';
import { decideBudget } from './plan/budget';
import type { Context } from './rulebook';

/** What is known of the years; amounts in integer öre. */
export interface BudgetTold {
  readonly year: number;
  /** Of all years that the visitor has entered. */
  readonly rows: readonly BudgetRow[];
  /** Added by the project lead for a year. */
  readonly extra: (year: number) => number;
}

export type BudgetOtherReading =
  /** What the year before left goes along, and raises the limit of this one to `limit`. */
  | OtherReading<
      'Q-33',
      'carriedOver',
      { readonly carried: number; readonly left: number; readonly beyond: number }
    >
  /** Everything that is wished for needs an approval before it is bought, `amount` in all. */
  | OtherReading<'Q-34', 'everyPurchase', { readonly amount: number }>;

/**
 * What the year would come to under other readings of, one at a time, where something would be another.
 * A year that nothing is told of is not taken for an unused one: what it left is carried over only when it has rows.
 * A year by the day of employment and a share for part of a year need that day, which nobody is asked for.
 * Source: MP-19.
 * @throws RangeError as decideBudget does
 */
export function budgetOtherReadings(
  { year, rows, extra }: BudgetTold,
  context: Context,
): BudgetOtherReading[] {
  const { used, pending, limit } = decideBudget(year, rows, extra(year), context);
  const before = decideBudget(year - 1, rows, extra(year - 1), context);
  const carried = before.used + before.pending > 0 ? before.left : 0;
  return [
    ...(carried > 0
      ? [
          {
            reading: 'Q-33',
            alternative: 'carriedOver',
            carried,
            left: Math.max(0, limit + carried - used),
            beyond: Math.max(0, used - limit - carried),
          } as const,
        ]
      : []),
    // Beyond the limit both readings ask for approval.
    ...(pending > 0 && used + pending <= limit
      ? [{ reading: 'Q-34', alternative: 'everyPurchase', amount: pending } as const]
      : []),
  ];
}
