import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOn } from '../rulebook';
import { type BudgetRow, decideBudget } from './budget';

const context = contextOn('2026-11-20');
const done = (amount: number, date: BudgetRow['date'] = '2025-06-01'): BudgetRow => ({
  date,
  amount,
  status: 'done',
});

// All amounts in öre.
describe('the training budget of a year', () => {
  it.each([
    ['U-01: no rows leave all of it', [], 0, 500_000, 0],
    ['one öre below the limit leaves it', [499_999], 0, 1, 0],
    ['two rows to exactly the limit leave nothing and need nothing', [300_000, 200_000], 0, 0, 0],
    ['U-03: one öre above needs approval for that öre', [500_001], 0, 0, 1],
    ['U-05: an approved addition raises the limit', [560_000], 100_000, 40_000, 0],
    ['exactly the raised limit', [600_000], 100_000, 0, 0],
    ['one öre above the raised limit', [600_001], 100_000, 0, 1],
    ['one öre is enough for a row', [1], 0, 499_999, 0],
  ])('%s', (_case, amounts, extra, left, beyond) => {
    const rows = amounts.map((amount) => done(amount));
    expect(decideBudget(2025, rows, extra, context)).toMatchObject({ left, beyond });
  });

  it('gives back the limit with the addition in it', () => {
    expect(decideBudget(2025, [], 100_000, context).limit).toBe(600_000);
  });

  it('uses what is approved or done, and shows what is wished for beside it', () => {
    const rows: BudgetRow[] = [
      { ...done(100_000), status: 'approved' },
      done(50_000),
      { ...done(20_000), status: 'wished' },
    ];
    expect(decideBudget(2025, rows, 0, context)).toEqual({
      limit: 500_000,
      used: 150_000,
      pending: 20_000,
      left: 350_000,
      beyond: 0,
      otherYears: 0,
    });
  });

  it('a wish never goes beyond the limit', () => {
    expect(decideBudget(2025, [{ ...done(500_001), status: 'wished' }], 0, context).beyond).toBe(0);
  });

  it.each([
    [2024, 0, 500_000, 2],
    [2025, 120_000, 380_000, 1],
    [2026, 90_000, 410_000, 1],
  ])(
    'U-07: rows on either side of New Year: in %d %d is used, and nothing is carried over',
    (year, used, left, otherYears) => {
      const rows = [done(120_000, '2025-12-31'), done(90_000, '2026-01-01')];
      expect(decideBudget(year, rows, 0, context)).toMatchObject({ used, left, otherYears });
    },
  );

  it.each([0, -5_000, 0.5, Number.NaN])('U-09: a row of %d is refused', (amount) => {
    expect(() => decideBudget(2025, [done(1), done(amount)], 0, context)).toThrow(
      new RangeError(`A budget row is a whole number of öre above 0: ${amount}`),
    );
  });

  it.each([-1, 0.5, Number.NaN])('an approved addition of %d is refused', (extra) => {
    expect(() => decideBudget(2025, [], extra, context)).toThrow(
      new RangeError(`An approved addition is a whole number of öre from 0 up: ${extra}`),
    );
  });

  it('what is left and what goes beyond always explain the limit', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 100_000_000 }), { maxLength: 20 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 1_000_000 }), (ore, extra) => {
        const { limit, used, left, beyond } = decideBudget(
          2025,
          ore.map((amount) => done(amount)),
          extra,
          context,
        );
        expect([used + left - beyond, Math.min(left, beyond)]).toEqual([limit, 0]);
      }),
    );
  });
});
