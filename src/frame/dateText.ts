import type { DateProblem } from '../formats/datePhrases';
import { MONTHS } from '../formats/dates';
import type { Locale } from '../formats/units';

interface DateWords {
  readonly notADate: string;
  readonly yearMissing: string;
  readonly noSuchMonth: (month: number) => string;
  readonly noLeapDay: (year: number) => string;
  readonly noSuchDay: (month: string, days: number) => string;
  /** February without its year. */
  readonly noSuchDayEver: (month: string, days: number) => string;
  readonly noSuchWeek: (year: number, weeks: number) => string;
  readonly noSuchQuarter: string;
  readonly vague: (typed: string) => string;
  readonly proposal: (date: string) => string;
  readonly takeProposal: (date: string) => string;
}

/** What date fields say, the same in every tool. */
export const dateText: Readonly<Record<Locale, DateWords>> = {
  sv: {
    // gate: how a date is written
    notADate: 'Skriv en dag, till exempel 2025-04-28 eller 28 april 2025',
    // gate: how a date is written
    yearMissing: 'Skriv året också, till exempel 28 april 2025',
    noSuchMonth: (month) => `Månad ${month} finns inte, året har tolv`,
    // gate: the calendar’s own day
    noLeapDay: (year) => `${year} har inget 29 februari`,
    noSuchDay: (month, days) => `${month} har ${days} dagar`,
    noSuchDayEver: (month, days) => `${month} har som mest ${days} dagar`,
    noSuchWeek: (year, weeks) => `${year} har ${weeks} veckor`,
    // gate: how a quarter is written
    noSuchQuarter: 'Ett år har fyra kvartal, Q1 till Q4',
    // gate: how a date is written
    vague: (typed) => `”${typed}” går inte att räkna på. Skriv en dag, till exempel 28 april 2025`,
    proposal: (date) => `Vi läser det som ${date}.`,
    takeProposal: (date) => `Använd ${date}`,
  },
  en: {
    // gate: how a date is written
    notADate: 'Write a day, for example 2025-04-28 or 28 April 2025',
    // gate: how a date is written
    yearMissing: 'Write the year too, for example 28 April 2025',
    noSuchMonth: (month) => `There is no month ${month}, a year has twelve`,
    // gate: the calendar’s own day
    noLeapDay: (year) => `${year} has no 29 February`,
    noSuchDay: (month, days) => `${month} has ${days} days`,
    noSuchDayEver: (month, days) => `${month} has at most ${days} days`,
    noSuchWeek: (year, weeks) => `${year} has ${weeks} weeks`,
    // gate: how a quarter is written
    noSuchQuarter: 'A year has four quarters, Q1 to Q4',
    // gate: how a date is written
    vague: (typed) => `“${typed}” names no day to count on. Write one, for example 28 April 2025`,
    proposal: (date) => `We read it as ${date}.`,
    takeProposal: (date) => `Use ${date}`,
  },
};

/** What is wrong with a date that was typed, in words, with the numbers that show why. */
export function dateMessage(problem: DateProblem, locale: Locale): string {
  const words = dateText[locale];
  switch (problem.code) {
    case 'noSuchMonth':
      return words.noSuchMonth(problem.month);
    case 'noSuchDay': {
      const { year, month, day, daysInMonth } = problem;
      if (year !== null && month === 2 && day === 29) {
        return words.noLeapDay(year);
      }
      const name = MONTHS[locale][month - 1] ?? '';
      const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      if (year !== null) return words.noSuchDay(`${capital} ${year}`, daysInMonth);
      return (month === 2 ? words.noSuchDayEver : words.noSuchDay)(capital, daysInMonth);
    }
    case 'noSuchWeek':
      return words.noSuchWeek(problem.year, problem.weeksInYear);
    case 'notADate':
    case 'yearMissing':
    case 'noSuchQuarter':
      return words[problem.code];
  }
}
