import { describe, expect, it } from 'vitest';
import { openRules, RULES, type RuleId } from '../rules';
import { limitExample } from './limitExample';

const rules = openRules('2025-04-01');

describe('a limit by example', () => {
  it.each([
    [
      'what is missing below at least, and that the limit counts',
      'prerequisite.sessions',
      'Med 9\u00a0samtal saknas 1\u00a0samtal. Med 10 eller 11\u00a0samtal är gränsen nådd.',
    ],
    [
      'percentages in percentage points',
      'evaluation.completion',
      'Med 79\u00a0% saknas 1\u00a0procentenhet. Med 80 eller 81\u00a0% är gränsen nådd.',
    ],
    [
      'what is over at most, and that the limit counts',
      'budget.annual',
      '4\u00a0999\u00a0kr och 5\u00a0000\u00a0kr är inom gränsen. 5\u00a0001\u00a0kr är 1\u00a0kr över.',
    ],
    [
      'a limit of one without saying that nothing is within it',
      'evaluation.decision',
      '1\u00a0vecka är inom gränsen. 2\u00a0veckor är 1\u00a0vecka över.',
    ],
    [
      'both ends of a span',
      'goals.perQuarter',
      '0\u00a0mål är 1\u00a0mål under. Från 1 till 3\u00a0mål är inom gränserna. 4\u00a0mål är 1\u00a0mål över.',
    ],
  ] as const)('says %s', (_what, id, expected) => {
    expect(limitExample(id, rules, 'sv')).toBe(expected);
  });

  it('writes English amounts with the currency first each time', () => {
    expect(limitExample('budget.annual', rules, 'en')).toBe(
      'SEK\u00a04,999 and SEK\u00a05,000 are within the limit. SEK\u00a05,001: SEK\u00a01 over.',
    );
  });

  it('says one in the singular in English', () => {
    expect(limitExample('evaluation.decision', rules, 'en')).toBe(
      '1\u00a0week is within the limit. 2\u00a0weeks: 1\u00a0week over.',
    );
  });

  it.each([
    [
      'several things stand outside both limits',
      'goals.perQuarter',
      '0\u00a0goals: 1\u00a0goal under. From 1 to 3\u00a0goals is within the limits. 4\u00a0goals: 1\u00a0goal over.',
    ],
    [
      'a share is missing',
      'evaluation.completion',
      'With 79%, 1\u00a0percentage point is missing. With 80 or 81% the limit is reached.',
    ],
  ] as const)('says in English that %s', (_what, id, expected) => {
    expect(limitExample(id, rules, 'en')).toBe(expected);
  });

  it.each([
    ['advice', 'guide.application.words'],
    ['an exact number', 'training.exercises'],
    ['an approximate span', 'training.duration'],
    ['a list', 'plan.roles'],
    ['a name', 'senior.title'],
    ['something granted', 'benefit.membershipDiscount'],
    ['an example of the documents', 'fee.example.price'],
  ] as const)('is not made of %s', (_what, id) => {
    expect(limitExample(id, rules, 'sv')).toBeNull();
  });

  it('is made for every limit of the register', () => {
    const limits = (Object.keys(RULES) as RuleId[]).filter((id) =>
      ['atLeast', 'atMost', 'between'].includes(RULES[id].compare),
    );
    expect(limits.filter((id) => limitExample(id, rules, 'en') === null)).toEqual([]);
  });
});
