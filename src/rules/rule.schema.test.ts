import { describe, expect, it } from 'vitest';
import { sessionFee } from './programme/fee';
import { ruleSchema } from './rule.schema';
import { contextOn, openRules, RULES } from './rulebook';

const base = {
  title: { sv: 'Samtal', en: 'Sessions' },
  compare: 'atLeast',
  source: { document: 'programme', anchor: 'forkunskaper', facts: ['CP-12'] },
  readings: ['Q-15'],
  checked: '2026-11-20',
  reviewBy: '2027-05-20',
};
const from = '2025-01-01';
const quantity = { ...base, kind: 'quantity', unit: 'session', values: [{ from, value: 10 }] };
const percent = (value: number) => ({ ...quantity, unit: 'percent', values: [{ from, value }] });
const range = (min: number, max: number) => ({
  ...base,
  kind: 'range',
  unit: 'week',
  values: [{ from, value: { min, max } }],
});
const term = { ...base, kind: 'term', values: [{ from, value: { sv: 'kan ansöka', en: 'can apply' } }] };
const items = (...names: string[]) => ({
  ...base,
  kind: 'list',
  values: [{ from, value: names.map((code) => ({ code, label: { sv: code, en: code } })) }],
});

describe('every published rule', () => {
  it.each(Object.keys(RULES))('%s has the shape of a rule', (id) => {
    expect(ruleSchema.safeParse(RULES[id as keyof typeof RULES]).error?.issues ?? []).toEqual([]);
  });

  it('CP-39: the example’s payout is what the fee leaves of the example’s price', () => {
    const rules = openRules('2025-01-01');
    expect([rules.quantity('fee.example.price'), rules.quantity('fee.example.payout')]).toEqual([
      20_000, 18_000,
    ]);
    expect(sessionFee(20_000, contextOn('2025-04-01')).payout).toBe(18_000);
  });
});

describe('a rule is taken', () => {
  it.each([
    ['as a quantity', quantity],
    ['as a quantity of nothing', { ...quantity, values: [{ from, value: 0 }] }],
    ['as a range', range(2, 3)],
    ['as a range of one value', range(2, 2)],
    ['as a list', items('empathy', 'clarity')],
    ['as a term', term],
    ['at no per cent', percent(0)],
    ['at a hundred per cent', percent(100)],
    ['as a range of per cent', { ...range(50, 80), unit: 'percent' }],
    ['without facts when it is law', { ...quantity, source: { document: 'law', anchor: 'moms', facts: [] } }],
    [
      'without facts when it is the guide’s',
      { ...quantity, source: { document: 'guide', anchor: 'lasningar', facts: [] } },
    ],
    [
      'with a later value',
      {
        ...quantity,
        values: [
          { from, value: 10 },
          { from: '2025-01-02', value: 12 },
        ],
      },
    ],
    ['with a review the day after the check', { ...quantity, reviewBy: '2026-11-21' }],
  ])('%s', (_case, rule) => {
    expect(ruleSchema.safeParse(rule).success).toBe(true);
  });
});

describe('a rule is refused', () => {
  it.each([
    ['with no value', { ...quantity, values: [] }, 'values'],
    [
      'with values out of order',
      {
        ...quantity,
        values: [
          { from, value: 10 },
          { from: '2024-12-31', value: 8 },
        ],
      },
      'values',
    ],
    [
      'with two values from one day',
      {
        ...quantity,
        values: [
          { from, value: 10 },
          { from, value: 12 },
        ],
      },
      'values',
    ],
    [
      'from a day that does not exist',
      { ...quantity, values: [{ from: '2025-02-29', value: 10 }] },
      'values.0.from',
    ],
    ['at a part of a session', { ...quantity, values: [{ from, value: 9.5 }] }, 'values.0.value'],
    ['below nothing', { ...quantity, values: [{ from, value: -1 }] }, 'values.0.value'],
    [
      'with a range for a quantity',
      { ...quantity, values: [{ from, value: { min: 1, max: 3 } }] },
      'values.0.value',
    ],
    ['with an unknown unit', { ...quantity, unit: 'fortnight' }, 'unit'],
    ['with an unknown comparison', { ...quantity, compare: 'moreOrLess' }, 'compare'],
    ['of an unknown kind', { ...quantity, kind: 'number' }, 'kind'],
    ['as a range upside down', range(3, 2), 'values.0.value'],
    ['as an empty list', items(), 'values.0.value'],
    ['with a code that is no code', items('Empati'), 'values.0.value.0.code'],
    ['with an empty term', { ...term, values: [{ from, value: { sv: ' ', en: 'x' } }] }, 'values.0.value.sv'],
    ['with a title in one language', { ...quantity, title: { sv: 'Samtal' } }, 'title.en'],
    [
      'with an unknown document',
      { ...quantity, source: { ...base.source, document: 'blog' } },
      'source.document',
    ],
    [
      'with an anchor that is none',
      { ...quantity, source: { ...base.source, anchor: 'Förkunskaper' } },
      'source.anchor',
    ],
    [
      'with a fact that is none',
      { ...quantity, source: { ...base.source, facts: ['CP-1'] } },
      'source.facts.0',
    ],
    ['with a reading that is none', { ...quantity, readings: ['15'] }, 'readings.0'],
    ['checked on a day that does not exist', { ...quantity, checked: '2026-11-31' }, 'checked'],
    ['with a field nobody knows', { ...quantity, note: 'x' }, ''],
  ])('%s', (_case, rule, path) => {
    expect(ruleSchema.safeParse(rule).error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });

  it.each([
    ['at 101 per cent', percent(101), 'a percentage lies between 0 and 100'],
    [
      'at 101 per cent from a later day',
      { ...percent(80), values: [...percent(80).values, { from: '2026-01-01', value: 101 }] },
      'a percentage lies between 0 and 100',
    ],
    [
      'with one code twice from a later day',
      {
        ...items('empathy'),
        values: [
          ...items('empathy').values,
          { ...items('clarity', 'clarity').values[0], from: '2026-01-01' },
        ],
      },
      'codes in a list are unique',
    ],
    [
      'when the review comes before the check',
      { ...quantity, reviewBy: '2026-11-19' },
      'review must come after the check',
    ],
    [
      'when the review is on the day of the check',
      { ...quantity, reviewBy: '2026-11-20' },
      'review must come after the check',
    ],
    [
      'when a document’s rule names no fact',
      { ...quantity, source: { ...base.source, facts: [] } },
      'a rule of the documents names its facts',
    ],
    ['with one code twice', items('empathy', 'empathy'), 'codes in a list are unique'],
  ])('%s', (_case, rule, message) => {
    expect(ruleSchema.safeParse(rule).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});
