/** ISO weeks and calendar quarters over plain dates. Same range and same RangeErrors as calendar.ts. */

import {
  addDays,
  datePartsOf,
  daysBetween,
  daysInMonth,
  type PlainDate,
  plainDate,
  type Weekday,
  weekday,
} from './calendar';

/** An ISO week. `year` is the year the week belongs to, which can differ from the date's own year. */
export interface IsoWeek {
  year: number;
  week: number;
}

/** A calendar quarter: `{ year: 2025, quarter: 2 }` is April to June 2025. */
export interface Quarter {
  year: number;
  quarter: 1 | 2 | 3 | 4;
}

/** The ISO week the date lies in: Monday first, week 1 holds the year's first Thursday. */
export function isoWeek(date: PlainDate): IsoWeek {
  const { year } = datePartsOf(date);
  const dayOfYear = daysBetween(plainDate(year, 1, 1), date) + 1;
  const week = Math.floor((dayOfYear - weekday(date) + 10) / 7);
  if (week < 1) return { year: year - 1, week: weeksInIsoYear(year - 1) };
  if (week > weeksInIsoYear(year)) return { year: year + 1, week: 1 };
  return { year, week };
}

/** 52 or 53: a year has week 53 when it begins on a Thursday, or is a leap year that begins on a Wednesday. */
export function weeksInIsoYear(year: number): 52 | 53 {
  const [first, last] = [weekday(plainDate(year, 1, 1)), weekday(plainDate(year, 12, 31))];
  return first === 4 || last === 4 ? 53 : 52;
}

/** The date of a weekday in an ISO week. Throws RangeError when the year lacks that week. */
export function isoWeekDate(year: number, week: number, day: Weekday): PlainDate {
  if (!Number.isInteger(week) || week < 1 || week > weeksInIsoYear(year)) {
    throw new RangeError(`No week ${week} in ${year}, which has ${weeksInIsoYear(year)} weeks`);
  }
  // 4 January always lies in week 1.
  const fourth = plainDate(year, 1, 4);
  return addDays(fourth, (week - 1) * 7 + day - weekday(fourth));
}

/** The quarter the date lies in. */
export function quarterOf(date: PlainDate): Quarter {
  const { year, month } = datePartsOf(date);
  return { year, quarter: Math.ceil(month / 3) as Quarter['quarter'] };
}

/** First day of the quarter. Throws RangeError when `quarter` is not 1–4. */
export function quarterStart({ year, quarter }: Quarter): PlainDate {
  return plainDate(year, quarter * 3 - 2, 1);
}

/** Last day of the quarter. Throws RangeError when `quarter` is not 1–4. */
export function quarterEnd({ year, quarter }: Quarter): PlainDate {
  return plainDate(year, quarter * 3, daysInMonth(year, quarter * 3));
}

/** 90, 91 or 92. */
export function daysInQuarter(quarter: Quarter): number {
  return daysBetween(quarterStart(quarter), quarterEnd(quarter)) + 1;
}

/** 1 on the quarter's first day. */
export function dayOfQuarter(date: PlainDate): number {
  return daysBetween(quarterStart(quarterOf(date)), date) + 1;
}

/** The quarter `count` quarters later (earlier when negative). */
export function addQuarters({ year, quarter }: Quarter, count: number): Quarter {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not a whole number of quarters: ${count}`);
  const index = year * 4 + (quarter - 1) + count;
  return { year: Math.floor(index / 4), quarter: ((((index % 4) + 4) % 4) + 1) as Quarter['quarter'] };
}
