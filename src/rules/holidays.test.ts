import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from './calendar';
import { easterSunday, firstWorkingDay, nonWorkingDay } from './holidays';

describe('a day off', () => {
  it.each([
    ['2025-04-21', 'holiday', 'annandag påsk'],
    ['2025-03-01', 'weekend', 'lördag'],
    ['2025-10-05', 'weekend', 'söndag'],
    ['2025-06-20', 'eve', 'midsommarafton'],
    ['2025-06-21', 'holiday', 'midsommardagen'],
    ['2027-01-01', 'holiday', 'nyårsdagen'],
    ['2018-04-02', 'holiday', 'annandag påsk'],
    ['2018-04-01', 'holiday', 'påskdagen'],
    ['2025-12-24', 'eve', 'julafton'],
    ['2025-12-31', 'eve', 'nyårsafton'],
    ['2025-11-01', 'holiday', 'alla helgons dag'],
    ['2025-05-29', 'holiday', 'Kristi himmelsfärdsdag'],
  ] as const)('%s is a %s: %s', (date, kind, sv) => {
    const day = nonWorkingDay(date);
    expect([day?.kind, day?.name.sv]).toEqual([kind, sv]);
  });

  it.each([
    ['2025-01-01', 'nyårsdagen', 'New Year’s Day'],
    ['2025-01-06', 'trettondedag jul', 'Epiphany'],
    ['2025-04-18', 'långfredagen', 'Good Friday'],
    ['2025-04-19', 'påskafton', 'Easter Eve'],
    ['2025-04-20', 'påskdagen', 'Easter Sunday'],
    ['2025-04-21', 'annandag påsk', 'Easter Monday'],
    ['2025-05-01', 'första maj', 'May Day'],
    ['2025-05-29', 'Kristi himmelsfärdsdag', 'Ascension Day'],
    ['2025-06-06', 'Sveriges nationaldag', 'the National Day of Sweden'],
    ['2025-06-07', 'pingstafton', 'Whitsun Eve'],
    ['2025-06-08', 'pingstdagen', 'Whit Sunday'],
    ['2025-06-20', 'midsommarafton', 'Midsummer Eve'],
    ['2025-06-21', 'midsommardagen', 'Midsummer Day'],
    ['2025-11-01', 'alla helgons dag', 'All Saints’ Day'],
    ['2025-12-24', 'julafton', 'Christmas Eve'],
    ['2025-12-25', 'juldagen', 'Christmas Day'],
    ['2025-12-26', 'annandag jul', 'Boxing Day'],
    ['2025-12-31', 'nyårsafton', 'New Year’s Eve'],
  ] as const)('on %s is called %s and %s', (date, sv, en) => {
    expect(nonWorkingDay(date)?.name).toEqual({ sv, en });
  });

  it('has the name of the holiday when it is also a Saturday', () => {
    expect(nonWorkingDay('2026-06-06')).toEqual({
      kind: 'holiday',
      name: { sv: 'Sveriges nationaldag', en: 'the National Day of Sweden' },
    });
  });

  it.each([
    ['2025-04-19', 'påskafton'],
    ['2025-06-07', 'pingstafton'],
    ['2028-12-24', 'julafton'],
  ] as const)('has the name of the eve when it is also a weekend: %s, %s', (date, sv) => {
    expect(nonWorkingDay(date)?.name.sv).toBe(sv);
  });

  it.each(['2025-04-22', '2027-01-05', '2025-06-19', '2025-12-23', '2025-05-30'] as const)(
    'is not %s, an ordinary working day',
    (date) => {
      expect(nonWorkingDay(date)).toBeNull();
    },
  );

  it('refuses a day that does not exist', () => {
    expect(() => nonWorkingDay('2025-02-29')).toThrow(RangeError);
  });

  it('is a public holiday exactly when an independent register says so, 2020–2100', () => {
    const register = new Holidays('SE');
    for (let year = 2020; year <= 2100; year += 1) {
      const expected = register
        .getHolidays(year)
        .filter((day) => day.type === 'public')
        .map((day) => day.date.slice(0, 10));
      const actual: string[] = [];
      for (let date: PlainDate = `${year}-01-01`; date.startsWith(`${year}`); date = addDays(date, 1)) {
        if (nonWorkingDay(date)?.kind === 'holiday') actual.push(date);
      }
      expect(actual, String(year)).toEqual([...new Set(expected)].sort());
    }
  });
});

describe('Easter', () => {
  it.each([
    [1818, '1818-03-22'],
    [2008, '2008-03-23'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('of %d is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
});

describe('the first working day of a quarter', () => {
  it.each([
    [2025, 1, '2025-01-02'],
    [2025, 2, '2025-04-01'],
    [2025, 4, '2025-10-01'],
    [2026, 2, '2026-04-01'],
    [2027, 2, '2027-04-01'],
    [2018, 2, '2018-04-03'],
    [2023, 4, '2023-10-02'],
    [2027, 1, '2027-01-04'],
  ] as const)('%d Q%d is %s', (year, quarter, date) => {
    expect(firstWorkingDay({ year, quarter })).toBe(date);
  });
});
