import { describe, expect, it } from 'vitest';
import { budgetOtherReadings } from './alternativesBudget';
import type { BudgetRow } from './plan/budget';
import { contextOn } from './rulebook';

const context = contextOn('2026-11-20');
const row = (amount: number, date: BudgetRow['date'], status: BudgetRow['status'] = 'done'): BudgetRow => ({
  amount,
  date,
  status,
});
const others = (rows: readonly BudgetRow[], extras: Readonly<Record<number, number>> = {}) =>
  budgetOtherReadings({ year: 2026, rows, extra: (year) => extras[year] ?? 0 }, context);

// All amounts in öre.
describe('what the year before left (Q-33)', () => {
  it.each([
    ['one öre', 499_999, 1],
    ['the whole of U-07', 120_000, 380_000],
  ])('would go along: %s', (_case, used, carried) => {
    expect(others([row(used, '2025-12-31'), row(90_000, '2026-01-01')])).toEqual([
      { reading: 'Q-33', alternative: 'carriedOver', carried, left: 410_000 + carried, beyond: 0 },
    ]);
  });

  it('is nothing when it was used to the limit', () => {
    expect(others([row(500_000, '2025-12-31')])).toEqual([]);
  });

  it('is nothing when it went beyond the limit', () => {
    expect(others([row(600_000, '2025-12-31')])).toEqual([]);
  });

  it('is not guessed at when nothing is told of it', () => {
    expect(others([row(90_000, '2026-01-01')])).toEqual([]);
  });

  it('is not what a year further back left', () => {
    expect(others([row(90_000, '2024-06-01')])).toEqual([]);
  });

  it('is whole when there were only wishes', () => {
    expect(others([row(90_000, '2025-06-01', 'wished')])[0]).toMatchObject({ carried: 500_000 });
  });

  it('counts what was added that year', () => {
    expect(others([row(500_000, '2025-06-01')], { 2025: 100_000 })[0]).toMatchObject({ carried: 100_000 });
  });

  it('may cover what goes beyond this year, in part', () => {
    expect(others([row(490_000, '2025-06-01'), row(520_000, '2026-06-01')])[0]).toMatchObject({
      left: 0,
      beyond: 10_000,
    });
  });
});

describe('an approval of every course (Q-34)', () => {
  it.each([
    ['at the limit', 400_000, 100_000, [{ reading: 'Q-34', alternative: 'everyPurchase', amount: 100_000 }]],
    ['one öre beyond it, where approval is needed anyhow', 400_000, 100_001, []],
    ['with no wishes', 400_000, 0, []],
  ])('would be asked for what is wished for: %s', (_case, used, wished, expected) => {
    const wishes = wished === 0 ? [] : [row(wished, '2026-06-01', 'wished')];
    expect(others([row(used, '2026-05-01'), ...wishes])).toEqual(expected);
  });

  it('would not be asked for wishes of another year', () => {
    expect(others([row(1, '2027-05-01', 'wished')])).toEqual([]);
  });
});
