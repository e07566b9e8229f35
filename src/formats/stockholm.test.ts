import { parseAbsolute, parseDateTime, toZoned } from '@internationalized/date';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../rules';
import { isLocalTime, type LocalTime, stockholmTime, todayByRule, todayInStockholm } from './stockholm';

const utc = (date: PlainDate, time: LocalTime) => {
  const found = stockholmTime(date, time);
  return found.kind === 'instant' ? found.instant.toISOString() : found.kind;
};

const pad = (n: number) => String(n).padStart(2, '0');
const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as PlainDate);
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${pad(hour)}:${pad(minute)}` as LocalTime);

describe('a time in Stockholm', () => {
  it.each([
    ['2026-01-02', '09:00', '2026-01-02T08:00:00.000Z'],
    ['2026-07-01', '09:00', '2026-07-01T07:00:00.000Z'],
    ['2026-01-01', '00:00', '2025-12-31T23:00:00.000Z'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ] as const)('%s %s is %s', (date, time, expected) => {
    expect(utc(date, time)).toBe(expected);
  });

  it.each(['02:00', '02:30', '02:59'] as const)('%s is skipped when the clocks go forward', (time) => {
    expect(utc('2026-03-29', time)).toBe('skipped');
  });

  it.each([
    ['02:00', '2026-10-25T00:00:00.000Z'],
    ['02:59', '2026-10-25T00:59:00.000Z'],
  ] as const)('%s is the first of the two when the clocks go back', (time, expected) => {
    expect(utc('2026-10-25', time)).toBe(expected);
  });

  it('agrees with another calendar', () => {
    fc.assert(
      fc.property(days, times, (date, time) => {
        const found = stockholmTime(date, time);
        const other = toZoned(parseDateTime(`${date}T${time}`), 'Europe/Stockholm', 'earlier');
        if (found.kind === 'instant') expect(found.instant.getTime()).toBe(other.toDate().getTime());
        else expect(other.hour).not.toBe(Number(time.slice(0, 2)));
      }),
    );
  });

  it.each(['24:00', '9:00', '09:60', '09.00', ''])('%j is not one', (text) => {
    expect(isLocalTime(text)).toBe(false);
  });

  it('is refused when no clock can show it', () => {
    expect(() => stockholmTime('2026-01-02', '24:00')).toThrow(RangeError);
  });
});

describe('today in Stockholm', () => {
  it.each([
    ['2026-12-31T23:30:00Z', '2027-01-01'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
  ])('at %s is %s', (now, expected) => {
    expect(todayInStockholm(new Date(now))).toBe(expected);
  });

  it('agrees with another calendar', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }),
        (now) => {
          const other = parseAbsolute(now.toISOString(), 'Europe/Stockholm').toString().slice(0, 10);
          expect(todayInStockholm(now)).toBe(other);
        },
      ),
    );
  });

  it('is unknown when the clock is broken', () => {
    expect(() => todayInStockholm(new Date(Number.NaN))).toThrow(RangeError);
  });
});

describe('today by the European rule', () => {
  it.each([
    ['the last hour of winter time', '2026-03-28T22:59:59Z', '2026-03-28'],
    ['the night the clocks go forward', '2026-03-29T00:59:59Z', '2026-03-29'],
    ['a summer evening before midnight', '2026-07-01T21:59:59Z', '2026-07-01'],
    ['a summer evening after midnight', '2026-07-01T22:00:00Z', '2026-07-02'],
    ['the last summer evening before midnight', '2026-10-24T21:59:59Z', '2026-10-24'],
    ['the evening after the clocks went back', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['New Year’s Eve after midnight (K-43)', '2026-12-31T23:30:00Z', '2027-01-01'],
  ])('is right for %s', (_when, instant, day) => {
    expect(todayByRule(new Date(instant))).toBe(day);
  });

  it('is what the browser says, at any instant from 1996 to 2099', () => {
    const from = Date.UTC(1996, 0, 1);
    const to = Date.UTC(2099, 11, 31);
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), (instant) => {
        expect(todayByRule(new Date(instant))).toBe(todayInStockholm(new Date(instant)));
      }),
    );
  });

  it('is what the browser says in the hours around every change of the clocks', () => {
    for (let year = 2020; year < 2040; year += 1) {
      for (const month of [2, 9]) {
        for (let hour = 24 * 24; hour < 31 * 24; hour += 1) {
          const instant = new Date(Date.UTC(year, month, 1, hour, 30));
          expect(todayByRule(instant)).toBe(todayInStockholm(instant));
        }
      }
    }
  });

  it('refuses a day that is none', () => {
    expect(() => todayByRule(new Date(Number.NaN))).toThrow(RangeError);
  });
});
