import {
  addDays,
  addMonths,
  datePartsOf,
  daysBetween,
  daysInMonth,
  isLeapYear,
  type PlainDate,
  plainDate,
} from '../calendar';
import type { Range } from '../rule';
import type { Context } from '../rulebook';
import { said } from '../verdict';
import { decideSenior } from './senior';

/** Days of certification, both ends included, that share one earliest day to apply. */
export interface SeniorCase {
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly earliest: PlainDate;
  /** Calendar days from certification to the earliest day, over the days of the case. */
  readonly days: Range;
}

const earliestFor = (certified: PlainDate, { rules }: Context): PlainDate | null =>
  decideSenior({ certified: said(certified), sessions: null }, { today: certified, rules }).earliest;

/**
 * Every day of certification from one to the other, both included, in runs that share their earliest day.
 * Source: CP-41, read as.
 */
export function seniorCases(from: PlainDate, to: PlainDate, context: Context): readonly SeniorCase[] {
  const cases: SeniorCase[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const earliest = earliestFor(day, context) ?? day;
    const run = cases.at(-1);
    const days = daysBetween(day, earliest);
    if (run?.earliest === earliest) {
      cases[cases.length - 1] = { ...run, last: day, days: { min: days, max: run.days.max } };
    } else {
      cases.push({ first: day, last: day, earliest, days: { min: days, max: days } });
    }
  }
  return cases;
}

const isMonthEnd = (date: PlainDate): boolean => {
  const { year, month, day } = datePartsOf(date);
  return day === daysInMonth(year, month);
};

const withoutYear = ({ first, last, earliest }: SeniorCase): string =>
  [first, last, earliest].map((date) => date.slice(4)).join();

/**
 * The runs that hold the last day of a month, over the twelve months that end with the next 29 February, and
 * those of the year before that an ordinary February makes different. By date.
 */
export function seniorMonthEnds(context: Context): readonly SeniorCase[] {
  let { year } = datePartsOf(context.rules.on);
  while (!isLeapYear(year)) {
    year += 1;
  }
  const march = plainDate(year - 1, 3, 1);
  // Up to the first of the next March, which ends no month.
  const monthEnds = (from: PlainDate) =>
    seniorCases(from, addMonths(from, 12), context).filter(({ last }) => isMonthEnd(last));
  const leap = monthEnds(march);
  const known = leap.map(withoutYear);
  return [...monthEnds(addMonths(march, -12)).filter((run) => !known.includes(withoutYear(run))), ...leap];
}
