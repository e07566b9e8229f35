import { describe, expect, it } from 'vitest';
import { contextOn } from '../rulebook';
import { judgeBudget } from './budgetStep';

const context = contextOn('2025-11-20');
const judge = (used: number, extra = 0, pending = 0) =>
  judgeBudget({ year: 2025, used, pending, extra }, context);

// All amounts in öre.
describe('the decision on a year of training', () => {
  it.each([
    ['nothing used', 0, 0, 'within', 'yes', 'met', 500_000, 0],
    ['one öre below the limit', 499_999, 0, 'within', 'yes', 'met', 1, 0],
    ['exactly the limit', 500_000, 0, 'within', 'yes', 'met', 0, 0],
    ['U-03: one öre beyond it', 500_001, 0, 'beyond', 'depends', 'judged', 0, 1],
    ['U-05: within what an addition raised it to', 560_000, 100_000, 'within', 'yes', 'met', 40_000, 0],
    ['one öre beyond what an addition raised it to', 600_001, 100_000, 'beyond', 'depends', 'judged', 0, 1],
  ] as const)('%s', (_case, used, extra, outcome, answer, status, left, beyond) => {
    const judgement = judge(used, extra);
    expect({
      outcome: judgement.outcome,
      answer: judgement.verdict?.answer,
      status: judgement.steps[0]?.status,
      figures: judgement.figures.map(({ value }) => value),
    }).toEqual({ outcome, answer, status, figures: [left, beyond] });
  });

  it('holds what is used against the limit with the addition in it', () => {
    expect(judge(560_000, 100_000).steps[0]).toMatchObject({
      rule: 'budget.annual',
      input: 'courses',
      from: 'you',
      compare: 'atMost',
      value: 560_000,
      limit: 600_000,
      unit: 'ore',
    });
  });

  it('waits for an approval beyond the limit, and for nothing else', () => {
    expect(judge(500_001).verdict).toEqual({ answer: 'depends', missing: ['additions'] });
  });

  it('is the same whatever is wished for', () => {
    expect(judge(100_000, 0, 900_000)).toEqual(judge(100_000));
  });

  it('gives what is left and what goes beyond, each by its name', () => {
    expect(judge(560_000).figures).toEqual([
      { id: 'budget.left', value: 0 },
      { id: 'budget.beyond', value: 60_000 },
    ]);
  });

  it.each([
    ['used', -1, 0],
    ['wished for', 0, -1],
  ])('is not made on a negative sum %s', (_what, used, pending) => {
    expect(() => judge(used, 0, pending)).toThrow(RangeError);
  });
});
