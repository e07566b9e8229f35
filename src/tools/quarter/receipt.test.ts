import { describe, expect, it } from 'vitest';
import { emptyPlan, emptyQuarterForm } from '../../folder/answers/quarter.empty';
import { contextOn } from '../../rules';
import { quarterReceipt, readReceipt } from './receipt';

const context = contextOn('2026-11-20');
const form = (plan: object) => ({
  ...emptyQuarterForm(),
  plans: [{ ...emptyPlan('2026-Q4'), ...plan }],
});

describe('the receipt of a quarter', () => {
  it('carries the quarter, an own day and whether there is a reflection, and no words', () => {
    const plan = {
      date: '2026-10-15',
      place: 'Hemligt',
      reflection: { strengths: 'Hemligt', challenges: '', nextSteps: '' },
    };
    expect(quarterReceipt(form(plan), context)?.inputs).toEqual(['2026-Q4', 20261015, 'yes']);
  });

  it('has the suggested day when no other is chosen', () => {
    const receipted = quarterReceipt(form({}), context);
    expect(receipted?.judge(context)?.figures[0]).toEqual({ id: 'quarter.oneOnOne', value: '2026-10-01' });
  });

  it.each([
    ['nothing', []],
    ['another quarter', ['2026-Q5', null, 'no']],
    ['a year without a plan', ['2019-Q4', null, 'no']],
    ['a day that does not exist', ['2026-Q1', 20260229, 'no']],
    ['words', ['2026-Q1', null, 'perhaps']],
    ['more than it holds', ['2026-Q1', null, 'no', 1]],
  ])('is not read from %s', (_case, inputs) => {
    expect(readReceipt(inputs)).toBeNull();
  });

  it('cannot be counted with a day outside the quarter', () => {
    expect(readReceipt(['2026-Q1', 20260401, 'no'])?.judge(context)).toBeNull();
  });
});
