import { describe, expect, it } from 'vitest';
import { dateMessage } from './dateText';

const noDay = (year: number | null, month: number, day: number, daysInMonth: number) =>
  ({ code: 'noSuchDay', year, month, day, daysInMonth }) as const;

describe('a day that does not exist', () => {
  it.each([
    ['in a year', noDay(2025, 4, 31, 30), 'April 2025 har 30 dagar', 'April 2025 has 30 days'],
    ['in a common year', noDay(2025, 2, 29, 28), '2025 har inget 29 februari', '2025 has no 29 February'],
    ['in any year', noDay(null, 4, 31, 30), 'April har 30 dagar', 'April has 30 days'],
    [
      'in any February',
      noDay(null, 2, 31, 29),
      'Februari har som mest 29 dagar',
      'February has at most 29 days',
    ],
  ] as const)('%s is told with the length of the month', (_case, problem, swedish, english) => {
    expect([dateMessage(problem, 'sv'), dateMessage(problem, 'en')]).toEqual([swedish, english]);
  });
});
