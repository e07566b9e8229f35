import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, parsePlainDate, weekday } from './calendar';
import {
  addQuarters,
  dayOfQuarter,
  daysInQuarter,
  isoWeek,
  isoWeekDate,
  type Quarter,
  quarterEnd,
  quarterOf,
  quarterStart,
  weeksInIsoYear,
} from './periods';

const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => parsePlainDate(date.toISOString().slice(0, 10)));

describe('ISO weeks', () => {
  it.each([
    ['2025-10-05', 2025, 40],
    ['2024-03-10', 2024, 10],
    ['2026-01-04', 2026, 1],
    ['2024-03-12', 2024, 11],
    ['2025-04-01', 2025, 14],
    ['2025-10-01', 2025, 40],
    ['2026-04-01', 2026, 14],
    ['2027-04-01', 2027, 13],
    ['2018-04-03', 2018, 14],
    ['2025-01-01', 2025, 1],
    ['2026-12-31', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2026-11-20', 2026, 47],
    ['2024-12-30', 2025, 1],
    ['2023-01-01', 2022, 52],
  ] as const)('%s lies in %d week %d', (date, year, week) => {
    expect(isoWeek(date)).toEqual({ year, week });
  });

  it.each([
    [2025, 52],
    [2026, 53],
    [2020, 53],
    [2024, 52],
    [2032, 53],
  ])('%d has %d weeks', (year, weeks) => {
    expect(weeksInIsoYear(year)).toBe(weeks);
  });

  it('finds the Friday of week 53 on the other side of New Year', () => {
    expect(isoWeekDate(2026, 53, 5)).toBe('2027-01-01');
  });

  it('finds the Monday of week 1 on this side of New Year', () => {
    expect(isoWeekDate(2025, 1, 1)).toBe('2024-12-30');
  });

  it('says how many weeks the year has when asked for one too many', () => {
    expect(() => isoWeekDate(2025, 53, 5)).toThrow(new RangeError('No week 53 in 2025, which has 52 weeks'));
  });

  it.each([0, 54, 1.5])('has no week %d', (week) => {
    expect(() => isoWeekDate(2026, week, 5)).toThrow(RangeError);
  });

  it('leads back to the date', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const { year, week } = isoWeek(date);
        expect(isoWeekDate(year, week, weekday(date))).toBe(date);
      }),
    );
  });

  it('has the year of its Thursday', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const thursday = addDays(date, 4 - weekday(date));
        expect(isoWeek(date).year).toBe(Number(thursday.slice(0, 4)));
      }),
    );
  });
});

describe('quarters', () => {
  it.each([
    ['2025-01-01', 2025, 1, 1, 90],
    ['2026-12-31', 2026, 4, 92, 92],
    ['2027-01-04', 2027, 1, 4, 90],
    ['2026-11-20', 2026, 4, 51, 92],
    ['2024-03-31', 2024, 1, 91, 91],
    ['2025-06-30', 2025, 2, 91, 91],
    ['2025-07-01', 2025, 3, 1, 92],
  ] as const)('%s lies in %d Q%d, day %d of %d', (date, year, quarter, day, length) => {
    expect([quarterOf(date), dayOfQuarter(date), daysInQuarter({ year, quarter })]).toEqual([
      { year, quarter },
      day,
      length,
    ]);
  });

  it('begins on the first of its first month', () => {
    expect(quarterStart({ year: 2025, quarter: 2 })).toBe('2025-04-01');
  });

  it('ends on the last of its last month', () => {
    expect(quarterEnd({ year: 2025, quarter: 3 })).toBe('2025-09-30');
  });

  it('leaves room for fourteen last days', () => {
    expect(addDays(quarterEnd({ year: 2025, quarter: 1 }), -13)).toBe('2025-03-18');
  });

  it.each([
    [{ year: 2025, quarter: 4 }, 1, { year: 2026, quarter: 1 }],
    [{ year: 2025, quarter: 1 }, -1, { year: 2024, quarter: 4 }],
    [{ year: 2025, quarter: 2 }, 0, { year: 2025, quarter: 2 }],
    [{ year: 2025, quarter: 3 }, 6, { year: 2027, quarter: 1 }],
  ] as [Quarter, number, Quarter][])('%j and %d quarters is %j', (from, count, to) => {
    expect(addQuarters(from, count)).toEqual(to);
  });

  it('does not know a fifth quarter', () => {
    expect(() => quarterStart({ year: 2025, quarter: 5 as 4 })).toThrow(RangeError);
  });

  it('refuses parts of a quarter', () => {
    expect(() => addQuarters({ year: 2025, quarter: 1 }, 0.5)).toThrow(
      new RangeError('Not a whole number of quarters: 0.5'),
    );
  });
});
