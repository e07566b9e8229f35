import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../rules';
import { formatDate, formatDays } from './dates';

describe('a date', () => {
  it.each([
    ['2025-04-28', '28 april 2025', '28 April 2025'],
    ['2024-02-01', '1 februari 2024', '1 February 2024'],
    ['2026-12-31', '31 december 2026', '31 December 2026'],
  ] as const)('%s is %s and %s in running text', (date, sv, en) => {
    expect([formatDate(date, 'sv'), formatDate(date, 'en')]).toEqual([sv, en]);
  });

  it('is itself in a table, in both languages', () => {
    expect([formatDate('2025-04-28', 'sv', 'short'), formatDate('2025-04-28', 'en', 'short')]).toEqual([
      '2025-04-28',
      '2025-04-28',
    ]);
  });

  it.each([
    ['2025-04-21', 'måndag 21 april 2025', 'Monday 21 April 2025'],
    ['2025-10-05', 'söndag 5 oktober 2025', 'Sunday 5 October 2025'],
  ] as const)('%s has a weekday: %s, %s', (date, sv, en) => {
    expect([formatDate(date, 'sv', 'weekday'), formatDate(date, 'en', 'weekday')]).toEqual([sv, en]);
  });

  it('that does not exist is not shown', () => {
    expect(() => formatDate('2025-02-29' as PlainDate, 'sv', 'short')).toThrow(RangeError);
  });
});

describe('days from one to another', () => {
  it.each([
    ['2026-12-18', '2026-12-31', '18–31 december 2026', '18–31 December 2026'],
    ['2026-06-28', '2026-07-11', '28 juni–11 juli 2026', '28 June–11 July 2026'],
    ['2026-12-31', '2027-01-01', '31 december 2026–1 januari 2027', '31 December 2026–1 January 2027'],
    ['2027-04-30', '2027-04-30', '30 april 2027', '30 April 2027'],
  ] as const)('%s and %s are %s, %s: what they have in common is said once', (first, last, sv, en) => {
    expect([formatDays(first, last, 'sv'), formatDays(first, last, 'en')]).toEqual([sv, en]);
  });
});
