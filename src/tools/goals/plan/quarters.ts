import { addQuarters, GOAL_LIMITS, type PlainDate, type Quarter, quarterOf } from '../../../rules';
import type { GoalsWords } from '../text';

/** `2025-Q2`, as it is kept; keys sort as their quarters do. */
export const quarterKey = ({ year, quarter }: Quarter): string => `${year}-Q${quarter}`;

/** The quarter of a kept key, or `null` for anything else. */
export function readQuarter(key: string): Quarter | null {
  const found = /^([1-9]\d{3})-Q([1-4])$/.exec(key);
  return found === null ? null : { year: Number(found[1]), quarter: Number(found[2]) as Quarter['quarter'] };
}

/** The quarter a plan is for: the one chosen, or the one that today lies in. */
export const planQuarter = (key: string, today: PlainDate): Quarter => readQuarter(key) ?? quarterOf(today);

/** The first and the last quarter that a plan can be for. */
export function quarterSpan(today: PlainDate): { readonly first: Quarter; readonly last: Quarter } {
  const now = quarterOf(today);
  return {
    first: addQuarters(now, -GOAL_LIMITS.quartersAway),
    last: addQuarters(now, GOAL_LIMITS.quartersAway),
  };
}

/** `Q2 2025`. */
export const quarterName = ({ year, quarter }: Quarter, words: GoalsWords): string =>
  words.form.quarterName(quarter, year);
