import { type PlainDate, type Quarter, quarterOf } from '../../rules';

/** The years a plan can be for. */
export const FIRST_YEAR = 2020;
export const LAST_YEAR = 2100;

/** `2025-Q2`, as it is kept; keys sort as their quarters do. */
export const quarterKey = ({ year, quarter }: Quarter): string => `${year}-Q${quarter}`;

/** The quarter of a kept key, or `null` for anything else. */
export function readQuarter(key: string): Quarter | null {
  const found = /^([1-9]\d{3})-Q([1-4])$/.exec(key);
  const year = Number(found?.[1]);
  return found === null || year < FIRST_YEAR || year > LAST_YEAR
    ? null
    : { year, quarter: Number(found[2]) as Quarter['quarter'] };
}

/** `Q2 2025`, the same in both languages. */
export const quarterName = ({ year, quarter }: Quarter): string => `Q${quarter}\u00a0${year}`;

/** A quarter as it is kept: the one that today lies in is no choice, so that the plan rolls on. */
export const choiceOf = (quarter: Quarter, today: PlainDate): string =>
  quarterKey(quarter) === quarterKey(quarterOf(today)) ? '' : quarterKey(quarter);
