/**
 * Plain calendar dates: a day, no clock, no zone.
 *
 * Every function takes and gives `YYYY-MM-DD` between 0001-01-01 and 9999-12-31 (Gregorian) and throws a
 * RangeError that names the value when it is no such day. Nothing is ever rolled over to a neighbouring day.
 * Dates in this form also sort and compare as text.
 */
export type PlainDate = `${number}-${number}-${number}`;

/** Monday = 1 … Sunday = 7, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Year, month 1–12 and day 1–31 of a date. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
// 1970-01-01 was a Thursday; days are counted from there.
const EPOCH_WEEKDAY_OFFSET = 3;

/** Whether the year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28–31. Throws RangeError when `month` is not 1–12. */
export function daysInMonth(year: number, month: number): number {
  const length = MONTH_LENGTHS[month - 1];
  if (length === undefined) throw new RangeError(`Not a month: ${month}`);
  return month === 2 && isLeapYear(year) ? 29 : length;
}

/** Whether the text is exactly `YYYY-MM-DD` and the day exists. Narrows a string to PlainDate; never throws. */
export function isPlainDate(text: string): text is PlainDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The text as a date. Throws RangeError when it is not an existing `YYYY-MM-DD` day. */
export function parsePlainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`Not a calendar date: ${JSON.stringify(text)}`);
  return text;
}

/** The date with these parts. Throws RangeError when there is no such day. */
export function plainDate(year: number, month: number, day: number): PlainDate {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return parsePlainDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** Year, month and day as numbers. */
export function datePartsOf(date: PlainDate): DateParts {
  parsePlainDate(date);
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function toDayNumber(date: PlainDate): number {
  const { year, month, day } = datePartsOf(date);
  // Date.UTC reads years 0–99 as 1900–1999; setUTCFullYear does not.
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}

function fromDayNumber(days: number): PlainDate {
  const date = new Date(days * 86_400_000);
  if (Number.isNaN(date.getTime())) throw new RangeError(`Outside the calendar: day ${days}`);
  return plainDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function wholeNumber(n: number): number {
  if (!Number.isSafeInteger(n)) throw new RangeError(`Not a whole number: ${n}`);
  return n;
}

/** The date `days` calendar days later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + wholeNumber(days));
}

/**
 * The same day number `months` later, or the month's last day when it lacks that day. Clamped once, from the
 * date given: never chain calls, because 31 January + 1 + 1 months would end on 28 March.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = datePartsOf(date);
  const count = year * 12 + (month - 1) + wholeNumber(months);
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return plainDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Calendar days from one date to the other; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/**
 * What is left from `from` to `to` as whole months and then days, months counted by addMonths.
 * Throws RangeError when `to` is before `from`.
 */
export function wholeMonthsAndDaysBetween(from: PlainDate, to: PlainDate): { months: number; days: number } {
  if (parsePlainDate(from) > parsePlainDate(to)) throw new RangeError(`${to} is before ${from}`);
  const [a, b] = [datePartsOf(from), datePartsOf(to)];
  let months = (b.year - a.year) * 12 + (b.month - a.month);
  if (addMonths(from, months) > to) months -= 1;
  return { months, days: daysBetween(addMonths(from, months), to) };
}

/** The latest of the dates. */
export function maxDate(first: PlainDate, ...rest: PlainDate[]): PlainDate {
  // Parsed, so that a day that does not exist is refused and not just sorted somewhere.
  return rest.reduce((a, b) => (parsePlainDate(b) > a ? b : a), parsePlainDate(first));
}

/** Monday = 1 … Sunday = 7. */
export function weekday(date: PlainDate): Weekday {
  const days = toDayNumber(date) + EPOCH_WEEKDAY_OFFSET;
  return ((((days % 7) + 7) % 7) + 1) as Weekday;
}
