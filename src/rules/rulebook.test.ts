import { describe, expect, it } from 'vitest';
import { contextOn, isRuleId, openRules, RULES, type RuleId, ruleOf, valueOn } from './rulebook';

describe('the value on a day', () => {
  const values = [
    { from: '2025-04-01', value: 10 },
    { from: '2026-01-01', value: 12 },
  ] as const;

  it.each([
    ['on its first day', '2025-04-01', 10],
    ['the day before a later value', '2025-12-31', 10],
    ['on the later value’s first day', '2026-01-01', 12],
    ['long after', '2099-12-31', 12],
  ] as const)('%s', (_case, on, expected) => {
    expect(valueOn(values, on, 'budget.annual')).toBe(expected);
  });

  it('does not exist before the first one, and the error names rule and day', () => {
    expect(() => valueOn(values, '2025-03-31', 'budget.annual')).toThrow(
      new RangeError('budget.annual has no value on 2025-03-31; the first one begins 2025-04-01'),
    );
  });

  it('does not exist for a rule without values', () => {
    expect(() => valueOn([], '2025-04-01', 'budget.annual')).toThrow(RangeError);
  });
});

describe('the rules opened on a day', () => {
  it('refuse a rule of the plan the day before the plan, by name', () => {
    expect(() => openRules('2025-03-31').quantity('budget.annual')).toThrow(/^budget\.annual has no value/);
  });

  it('hold the plan’s rules on its first day', () => {
    expect(openRules('2025-04-01').quantity('budget.annual')).toBe(500_000);
  });

  it('refuse a rule of the programme the day before the programme', () => {
    expect(() => openRules('2024-12-31').quantity('senior.months')).toThrow(RangeError);
  });

  it.each([
    ['2022-07-01', 8_000_000],
    ['2024-12-31', 8_000_000],
    ['2025-01-01', 12_000_000],
  ] as const)('on %s the VAT limit is %d öre', (on, ore) => {
    expect(openRules(on).quantity('tax.vatThreshold')).toBe(ore);
  });

  it('give a span, a list and a name as they give a number', () => {
    const rules = openRules('2025-04-01');
    expect([
      rules.range('training.practice.duration'),
      rules.list('prerequisite.tools.examples').map(({ code }) => code),
      rules.term('support.channel').sv,
    ]).toEqual([{ min: 2, max: 3 }, ['meditation', 'journaling', 'goalSetting'], '#coaching-kanal']);
  });

  it('can all be read on the first day both documents are in force', () => {
    const unread = (Object.keys(RULES) as RuleId[]).filter(
      (id) => valueOn<unknown>(RULES[id].values, '2025-04-01', id) === undefined,
    );
    expect(unread).toEqual([]);
  });
});

describe('the context of a decision', () => {
  it.each([
    ['2025-03-31', '2025-04-01'],
    ['2025-04-01', '2025-04-01'],
    ['2025-04-02', '2025-04-02'],
    ['1970-01-01', '2025-04-01'],
  ] as const)('with a clock on %s uses the rules of %s', (today, on) => {
    const context = contextOn(today);
    expect([context.today, context.rules.on]).toEqual([today, on]);
  });

  it('can look at another day’s rules without moving today', () => {
    const context = contextOn('2026-11-20', '2025-06-01');
    expect([context.today, context.rules.on]).toEqual(['2026-11-20', '2025-06-01']);
  });
});

describe('a rule id', () => {
  it.each([
    ['fee.platform', true],
    ['fee.plattform', false],
    ['toString', false],
    ['', false],
  ])('%j is one: %s', (id, expected) => {
    expect(isRuleId(id)).toBe(expected);
  });

  it('leads to its record', () => {
    expect(ruleOf('fee.platform').source.facts).toEqual(['CP-38']);
  });
});
