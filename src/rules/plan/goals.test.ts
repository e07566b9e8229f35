import { describe, expect, it } from 'vitest';
import { openRules } from '../rulebook';

const rules = openRules('2025-04-01');
const codes = (id: Parameters<typeof rules.list>[0]) => rules.list(id).map(({ code }) => code);

describe('the goals of the plan', () => {
  it('MP-08: are one to three at a time', () => {
    expect(rules.range('goals.perQuarter')).toEqual({ min: 1, max: 3 });
  });

  it('MP-07: are revised in each of the four quarters', () => {
    expect(codes('goals.revision')).toEqual(['q1', 'q2', 'q3', 'q4']);
  });

  it('MP-10: are SMART, with achievable and relevant as the plan has them', () => {
    expect(rules.list('goals.smart').map(({ label }) => label.sv)).toEqual([
      'specifikt',
      'mätbart',
      'uppnåeligt',
      'relevant',
      'tidsbundet',
    ]);
  });

  it('MP-11: are linked to both the role and the company', () => {
    expect(codes('goals.links')).toEqual(['role', 'company']);
  });

  it('Q-14: the coach example ends when the way to Senior Coach begins', () => {
    expect([rules.quantity('example.coach.months'), rules.quantity('senior.months')]).toEqual([6, 6]);
  });

  it('MP-14 and MP-35: the Vinnova example is one sum, 465 865 kr', () => {
    expect(rules.quantity('example.finance.amount')).toBe(46_586_500);
  });
});
