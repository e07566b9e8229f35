import { CalendarDate, getDayOfWeek, parseDate } from '@internationalized/date';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  datePartsOf,
  daysBetween,
  daysInMonth,
  isPlainDate,
  maxDate,
  type PlainDate,
  parsePlainDate,
  plainDate,
  weekday,
  wholeMonthsAndDaysBetween,
} from './calendar';

const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => parsePlainDate(date.toISOString().slice(0, 10)));

describe('a plain date', () => {
  it.each(['2025-04-28', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '0000-01-01',
    '2025-4-28',
    '25-04-28',
    ' 2025-04-28',
    '2025-04-28\n',
    '2025-04-28T00:00:00Z',
    '٢٠٢٥-٠٤-٢٨',
    '',
  ])('%j is refused', (text) => {
    expect(isPlainDate(text)).toBe(false);
  });

  it('names the value in the error', () => {
    expect(() => parsePlainDate('2025-02-29')).toThrow(new RangeError('Not a calendar date: "2025-02-29"'));
  });

  it('refuses a day that does not exist wherever a date is taken', () => {
    const wrong = '2025-02-30' as PlainDate;
    const uses = [
      () => addDays(wrong, 1),
      () => addMonths(wrong, 1),
      () => daysBetween(wrong, '2025-03-01'),
      () => maxDate(wrong),
      () => maxDate('2025-03-01', wrong),
      () => weekday(wrong),
      () => datePartsOf(wrong),
    ];
    for (const use of uses) expect(use).toThrow(RangeError);
  });

  it('is built from its parts', () => {
    expect(plainDate(2025, 4, 8)).toBe('2025-04-08');
  });

  it.each([
    [2025, 2, 29],
    [2025, 4, 0],
    [2025.5, 4, 1],
    [10000, 1, 1],
    [-1, 1, 1],
  ])('is not built from %d, %d, %d', (year, month, day) => {
    expect(() => plainDate(year, month, day)).toThrow(RangeError);
  });

  it('gives back its parts', () => {
    expect(datePartsOf('2025-04-08')).toEqual({ year: 2025, month: 4, day: 8 });
  });
});

describe('adding days', () => {
  it.each([
    ['2025-04-14', 7, '2025-04-21'],
    ['2025-02-22', 7, '2025-03-01'],
    ['2024-02-22', 7, '2024-02-29'],
    ['2026-12-29', 7, '2027-01-05'],
    ['2025-10-05', 7, '2025-10-12'],
    ['2025-03-01', -1, '2025-02-28'],
    ['2025-03-29', 1, '2025-03-30'],
    ['2025-10-25', 2, '2025-10-27'],
    ['0001-01-02', -1, '0001-01-01'],
  ] as const)('%s and %d days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d days', (days) => {
    expect(() => addDays('2025-01-01', days)).toThrow(new RangeError(`Not a whole number: ${days}`));
  });

  it('refuses to leave the calendar', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
  });

  it('names the day that no calendar reaches', () => {
    // 1970-01-01 is day 0.
    expect(() => addDays('1970-01-01', 9e15)).toThrow(
      new RangeError('Outside the calendar: day 9000000000000000'),
    );
  });

  it('agrees with another calendar', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        expect(addDays(date, days)).toBe(parseDate(date).add({ days }).toString());
      }),
    );
  });
});

describe('adding months', () => {
  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-01-31', 2, '2025-03-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2025-04-01', 6, '2025-10-01'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-02-29', 6, '2024-08-29'],
    ['2025-12-31', 6, '2026-06-30'],
    ['2026-05-21', 6, '2026-11-21'],
    ['2025-01-10', 6, '2025-07-10'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-01-15', -13, '2023-12-15'],
  ] as const)('%s and %d months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('refuses parts of a month', () => {
    expect(() => addMonths('2025-01-31', 0.5)).toThrow(RangeError);
  });

  it('agrees with another calendar', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -1200, max: 1200 }), (date, months) => {
        expect(addMonths(date, months)).toBe(parseDate(date).add({ months }).toString());
      }),
    );
  });
});

describe('between two dates', () => {
  it.each([
    ['2025-07-10', '2025-10-01', 83],
    ['2025-04-01', '2025-04-01', 0],
    ['2025-03-01', '2025-02-28', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-03-29', '2025-03-31', 2],
  ] as const)('%s to %s is %d days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('agrees with another calendar on the days', () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        expect(daysBetween(from, to)).toBe(parseDate(to).compare(parseDate(from)));
      }),
    );
  });

  it.each([
    ['2025-02-27', '2025-02-28', 0, 1],
    ['2025-01-31', '2025-02-28', 1, 0],
    ['2025-01-31', '2025-03-30', 1, 30],
    ['2025-04-01', '2025-10-01', 6, 0],
    ['2025-04-02', '2025-10-01', 5, 29],
    ['2025-05-05', '2025-05-05', 0, 0],
  ] as const)('%s to %s is %d months and %d days', (from, to, months, days) => {
    expect(wholeMonthsAndDaysBetween(from, to)).toEqual({ months, days });
  });

  it('refuses to count months backwards', () => {
    expect(() => wholeMonthsAndDaysBetween('2025-02-28', '2025-02-27')).toThrow(
      new RangeError('2025-02-27 is before 2025-02-28'),
    );
  });

  it('counts months and days that lead from the first date to the second', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const { months, days } = wholeMonthsAndDaysBetween(from, to);
        expect(addDays(addMonths(from, months), days)).toBe(to);
        expect(addMonths(from, months + 1) > to).toBe(true);
      }),
    );
  });
});

describe('order', () => {
  it('finds the latest', () => {
    expect(maxDate('2025-04-10', '2025-04-14', '2025-04-12')).toBe('2025-04-14');
  });
});

describe('weekdays and months', () => {
  it.each([
    ['2025-04-21', 1],
    ['2025-03-01', 6],
    ['2025-10-05', 7],
    ['2024-03-12', 2],
    ['1969-12-31', 3],
  ] as const)('%s is weekday %d', (date, expected) => {
    expect(weekday(date)).toBe(expected);
  });

  it('agrees with another calendar on weekdays', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(weekday(date)).toBe(getDayOfWeek(parseDate(date), 'sv-SE', 'mon') + 1);
      }),
    );
  });

  it.each([
    [2024, 2, 29],
    [2025, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2025, 4, 30],
    [2025, 12, 31],
  ])('%d-%d has %d days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  it('agrees with another calendar on the length of months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const date = new CalendarDate(year, month, 1);
        expect(daysInMonth(year, month)).toBe(date.calendar.getDaysInMonth(date));
      }),
    );
  });

  it('knows no thirteenth month', () => {
    expect(() => daysInMonth(2025, 13)).toThrow(new RangeError('Not a month: 13'));
  });
});
