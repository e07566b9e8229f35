import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOn } from '../rulebook';
import { type BudgetRow, decideBudget } from './budget';
import { budgetOutlook, wayWithinBudget, wishBeyond } from './budgetOutlook';

const context = contextOn('2025-11-20');
const row = (amount: number, status: BudgetRow['status']): BudgetRow => ({
  date: '2025-03-03',
  amount,
  status,
});
const decide = (rows: readonly BudgetRow[], extra = 0) => decideBudget(2025, rows, extra, context);

describe('a year with wishes in it', () => {
  it.each([
    ['one öre below the limit', 100_000, 399_999, 'certain', 'excluded'],
    ['at the limit', 100_000, 400_000, 'certain', 'excluded'],
    ['one öre beyond it if all is approved', 100_000, 400_001, 'possible', 'possible'],
    ['at the limit before any wish', 500_000, 1, 'possible', 'possible'],
    ['beyond it before any wish', 500_001, 1, 'excluded', 'certain'],
  ])('is %s', (_case, approved, wished, within, beyond) => {
    expect(budgetOutlook(decide([row(approved, 'approved'), row(wished, 'wished')]))).toEqual({
      within,
      beyond,
    });
  });

  it('ends as trying every answer to the wishes shows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 300_000 }), { maxLength: 3 }),
        fc.array(fc.integer({ min: 1, max: 300_000 }), { minLength: 1, maxLength: 5 }),
        (used, wished) => {
          const done = used.map((amount) => row(amount, 'done'));
          const ends = new Set(
            Array.from({ length: 2 ** wished.length }, (_, choice) => {
              const approved = wished.filter((_amount, index) => Math.floor(choice / 2 ** index) % 2 === 1);
              const { beyond } = decide([...done, ...approved.map((amount) => row(amount, 'approved'))]);
              return beyond > 0 ? 'beyond' : 'within';
            }),
          );
          const outlook = budgetOutlook(decide([...done, ...wished.map((amount) => row(amount, 'wished'))]));
          const stands = (end: 'within' | 'beyond') =>
            ends.has(end) ? (ends.size === 1 ? 'certain' : 'possible') : 'excluded';
          expect(outlook).toEqual({ within: stands('within'), beyond: stands('beyond') });
        },
      ),
    );
  });
});

describe('the way within the budget', () => {
  it.each([
    [500_000, 0, 0, 0],
    [500_001, 0, 1, 1],
    [400_000, 100_001, 0, 1],
    [560_000, 40_000, 60_000, 100_000],
  ])('with %d used and %d wished needs %d now and %d for all', (used, wished, now, ifAllWished) => {
    const rows = [row(used, 'done'), ...(wished === 0 ? [] : [row(wished, 'wished')])];
    expect(wayWithinBudget(decide(rows))).toEqual({ who: 'others', now, ifAllWished });
  });

  it('is enough, and one öre less is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 500_001, max: 900_000 }), (used) => {
        const { now } = wayWithinBudget(decide([row(used, 'done')]));
        expect([
          decide([row(used, 'done')], now).beyond,
          decide([row(used, 'done')], now - 1).beyond,
        ]).toEqual([0, 1]);
      }),
    );
  });
});

describe('one wish by itself', () => {
  it.each([
    ['one öre less than is left has room', 400_000, 99_999, 0],
    ['exactly what is left has room', 400_000, 100_000, 0],
    ['one öre more goes beyond by it', 400_000, 100_001, 1],
    ['all of it goes beyond when nothing is left', 560_000, 90_000, 90_000],
  ])('%s', (_case, used, amount, beyond) => {
    expect(wishBeyond(decide([row(used, 'done'), row(300_000, 'wished')]), amount)).toBe(beyond);
  });
});
