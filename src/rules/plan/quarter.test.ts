import { describe, expect, it } from 'vitest';
import { weekday } from '../calendar';
import { daysInQuarter, isoWeek } from '../periods';
import { contextOn } from '../rulebook';
import { planQuarter } from './quarter';

const context = contextOn('2026-11-20');

describe('the suggested day for the 1:1', () => {
  it.each([
    ['K-15', 2025, 2, '2025-04-01', 2, 14],
    ['K-17', 2025, 4, '2025-10-01', 3, 40],
    ['K-19', 2026, 2, '2026-04-01', 3, 14],
    ['K-21', 2027, 2, '2027-04-01', 4, 13],
    ['K-23: past Easter Sunday and Monday', 2018, 2, '2018-04-03', 2, 14],
    ['past New Year’s Day', 2026, 1, '2026-01-02', 5, 1],
    ['past a weekend', 2028, 3, '2028-07-03', 1, 27],
  ] as const)('%s: in %d-Q%d is %s', (_case, year, quarter, date, day, week) => {
    const { oneOnOne } = planQuarter({ year, quarter }, context);
    expect([oneOnOne, weekday(oneOnOne), isoWeek(oneOnOne).week]).toEqual([date, day, week]);
  });

  it.each([
    [2025, 1, '2025-01-14'],
    [2025, 2, '2025-04-14'],
    [2026, 4, '2026-10-14'],
  ] as const)('is still the start of %d-Q%d on day fourteen, %s', (year, quarter, latest) => {
    expect(planQuarter({ year, quarter }, context).oneOnOneLatest).toBe(latest);
  });
});

describe('the reflection window', () => {
  it.each([
    ['K-39', 2025, 1, '2025-03-18', '2025-03-31', 90],
    ['in a leap year', 2024, 1, '2024-03-18', '2024-03-31', 91],
    ['in the second quarter', 2025, 2, '2025-06-17', '2025-06-30', 91],
    ['K-41', 2025, 3, '2025-09-17', '2025-09-30', 92],
    ['at the end of the year', 2026, 4, '2026-12-18', '2026-12-31', 92],
  ] as const)('%s: of %d-Q%d is the last fourteen days', (_case, year, quarter, from, to, days) => {
    expect(planQuarter({ year, quarter }, context).reflection).toEqual({ from, to });
    expect(daysInQuarter({ year, quarter })).toBe(days);
  });
});

describe('the quarter', () => {
  it.each([
    [1, '2025-01-01', '2025-03-31'],
    [2, '2025-04-01', '2025-06-30'],
    [3, '2025-07-01', '2025-09-30'],
    [4, '2025-10-01', '2025-12-31'],
  ] as const)('Q%d of 2025 is from %s to %s', (quarter, from, to) => {
    expect(planQuarter({ year: 2025, quarter }, context)).toMatchObject({ from, to });
  });
});
