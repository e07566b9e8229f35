/**
 * What someone typed in a date field, as a date, a date to confirm, a question or a named mistake.
 *
 * Swedish and English are both understood whatever the page's language. A phrase such as `slutet av maj 2025`
 * gives a proposal, never a settled date (reading Q-32); a vague one (`snart`) gives nothing to build on.
 * Nothing that does not exist is rolled over to a neighbouring day, and a missing year is never guessed.
 */

import {
  addDays,
  addMonths,
  daysInMonth,
  isoWeekDate,
  type PlainDate,
  plainDate,
  type Quarter,
  quarterEnd,
  weeksInIsoYear,
} from '../rules';
import { countOf, type LengthUnit, lengthUnitOf, monthOf, partOfMonth, patterns, VAGUE } from './dateWords';

/** Which reading turned a phrase into a day, so that the words beside the proposal can say so. */
export type DatePhrase = 'quarter' | 'month' | 'monthStart' | 'monthMiddle' | 'monthEnd' | 'within' | 'week';

/** What is wrong with a date, with the numbers the sentence about it needs. */
export type DateProblem =
  | { code: 'notADate' }
  | { code: 'yearMissing' }
  | { code: 'noSuchMonth'; month: number }
  /** Without a year `daysInMonth` is the most the month ever has. */
  | { code: 'noSuchDay'; year: number | null; month: number; day: number; daysInMonth: number }
  | { code: 'noSuchWeek'; year: number; week: number; weeksInYear: number }
  | { code: 'noSuchQuarter'; quarter: number };

export type DateInput =
  | { kind: 'empty' }
  | { kind: 'date'; date: PlainDate }
  | { kind: 'proposal'; date: PlainDate; phrase: DatePhrase }
  | { kind: 'ask' }
  | ({ kind: 'error' } & DateProblem);

/** Day of the month for `början av` and `mitten av`, reading Q-32. */
const START_DAY = 10;
const MIDDLE_DAY = 15;
/** A week means its Friday, the last day most people work on it. */
const FRIDAY = 5;
/** Any leap year: without a year, 29 February may exist. */
const LEAP_YEAR = 2024;

/** Reads a date field. `today` is only used for spans counted from today. Never throws on any text. */
export function readDate(text: string, today: PlainDate): DateInput {
  const typed = tidy(text);
  if (typed === '') return { kind: 'empty' };
  const span = patterns.within.exec(typed);
  if (span?.groups) return within(countOf(span.groups.count), lengthUnitOf(span.groups.unit), today);
  if (VAGUE.test(typed)) return { kind: 'ask' };
  return readCore(typed.replace(patterns.lead, ''));
}

function readCore(core: string): DateInput {
  if (patterns.yearOnly.test(core)) return { kind: 'ask' };
  for (const pattern of patterns.days) {
    const found = pattern.exec(core)?.groups;
    if (found) return day(found.year, monthOf(found.month), Number(found.day));
  }
  for (const pattern of patterns.quarters) {
    const found = pattern.exec(core)?.groups;
    if (found) return quarter(found.year, Number(found.quarter));
  }
  for (const pattern of patterns.weeks) {
    const found = pattern.exec(core)?.groups;
    if (found) return week(found.year, Number(found.week));
  }
  const found = patterns.month.exec(core)?.groups;
  return found
    ? month(found.year, monthOf(found.month), partOfMonth(found.part))
    : error({ code: 'notADate' });
}

function day(year: string | undefined, monthNumber: number, dayNumber: number): DateInput {
  if (monthNumber < 1 || monthNumber > 12) return error({ code: 'noSuchMonth', month: monthNumber });
  const yearNumber = year ? Number(year) : null;
  const length = daysInMonth(yearNumber ?? LEAP_YEAR, monthNumber);
  if (dayNumber < 1 || dayNumber > length) {
    const parts = { year: yearNumber, month: monthNumber, day: dayNumber };
    return error({ code: 'noSuchDay', ...parts, daysInMonth: length });
  }
  if (yearNumber === null) return error({ code: 'yearMissing' });
  return { kind: 'date', date: plainDate(yearNumber, monthNumber, dayNumber) };
}

function quarter(year: string | undefined, number: number): DateInput {
  if (number < 1 || number > 4) return error({ code: 'noSuchQuarter', quarter: number });
  if (!year) return error({ code: 'yearMissing' });
  return proposal(quarterEnd({ year: Number(year), quarter: number as Quarter['quarter'] }), 'quarter');
}

function week(year: string | undefined, number: number): DateInput {
  if (!year) return error({ code: 'yearMissing' });
  const weeksInYear = weeksInIsoYear(Number(year));
  if (number < 1 || number > weeksInYear) {
    return error({ code: 'noSuchWeek', year: Number(year), week: number, weeksInYear });
  }
  return proposal(isoWeekDate(Number(year), number, FRIDAY), 'week');
}

function month(
  year: string | undefined,
  number: number,
  phrase: 'month' | 'monthStart' | 'monthMiddle' | 'monthEnd',
): DateInput {
  if (!year) return error({ code: 'yearMissing' });
  const last = daysInMonth(Number(year), number);
  const dayNumber = phrase === 'monthStart' ? START_DAY : phrase === 'monthMiddle' ? MIDDLE_DAY : last;
  return proposal(plainDate(Number(year), number, dayNumber), phrase);
}

function within(count: number, unit: LengthUnit, today: PlainDate): DateInput {
  if (count < 1) return error({ code: 'notADate' });
  if (unit === 'day' || unit === 'week')
    return proposal(addDays(today, unit === 'week' ? count * 7 : count), 'within');
  return proposal(addMonths(today, unit === 'year' ? count * 12 : count), 'within');
}

function proposal(date: PlainDate, phrase: DatePhrase): DateInput {
  return { kind: 'proposal', date, phrase };
}

function error(problem: DateProblem): DateInput {
  return { kind: 'error', ...problem };
}

function tidy(text: string): string {
  const oneSpaced = text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
  return oneSpaced.replace(/[\u2010-\u2013\u2212]/g, '-').replace(/[ .!]+$/, '');
}
