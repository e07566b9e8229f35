import { describe, expect, it } from 'vitest';
import { FIRST_ONLY } from '../../test/fixtures/editions/madeUp';
import { DERIVED } from './derived';
import { decideBudget } from './plan/budget';
import { planQuarter } from './plan/quarter';
import { decideEligibility } from './programme/eligibility';
import {
  aboveVatThreshold,
  earningsAt,
  membershipFor,
  priceForPayout,
  sessionFee,
  withVat,
} from './programme/fee';
import { decideProgress, requiredParts } from './programme/progress';
import { decideSenior } from './programme/senior';
import { decideDecisionDate, planTraining } from './programme/timeline';
import type { Rule } from './rule';
import { type Context, openRules, type Records, type RuleId } from './rulebook';
import { said } from './verdict';

describe('an edition made up for 2030', () => {
  function edition(id: RuleId, value: unknown): Records {
    const rule = { ...FIRST_ONLY[id], values: [...FIRST_ONLY[id].values, { from: '2030-01-01', value }] };
    return { ...FIRST_ONLY, [id]: rule as unknown as Rule };
  }
  const yes = said('yes' as const);
  const traits = { empathic: yes, structured: yes, motivation: yes };
  const applying = (tools: number, sessions: number) => (context: Context) =>
    decideEligibility({ ...traits, tools: said(tools), sessions: said(sessions) }, context).outcome;
  const progress = (context: Context) =>
    decideProgress({ exercises: said(5), trialSessions: said(2) }, context);
  const senior = (context: Context) =>
    decideSenior({ certified: said('2029-06-30'), sessions: said(20) }, context);
  const training = (context: Context) => planTraining('2025-09-01', 2, context);
  const quarter = (context: Context) => planQuarter({ year: 2025, quarter: 1 }, context);
  const vat = { priceIncludesVat: true, feeBase: 'withVat' } as const;

  const DECISIONS: readonly [RuleId, unknown, string, (context: Context) => unknown, unknown, unknown][] = [
    ['prerequisite.tools', 2, 'who may apply', applying(1, 10), 'ready', 'almost'],
    ['prerequisite.sessions', 12, 'who may apply', applying(1, 10), 'ready', 'almost'],
    ['guide.almostSessions', 8, 'who is almost there', applying(1, 7), 'almost', 'notYet'],
    [
      'evaluation.completion',
      90,
      'how many parts are enough',
      (c) => progress(c).verdict.answer,
      'yes',
      'no',
    ],
    ['evaluation.completion', 90, 'the parts required', (c) => requiredParts(10, c.rules), 8, 9],
    ['evaluation.completion', 60, 'each part by itself', (c) => progress(c).ifEachPart.answer, 'no', 'yes'],
    [
      'evaluation.completion',
      90,
      'the number in the text',
      (c) => DERIVED['training.partsRequired'].value(c.rules),
      7,
      8,
    ],
    ['training.exercises', 6, 'how many parts there are', (c) => progress(c).total, 8, 9],
    ['training.exercises', 6, 'the parts in the text', (c) => DERIVED['training.parts'].value(c.rules), 8, 9],
    ['training.trialSessions', 4, 'how many parts there are', (c) => progress(c).total, 8, 9],
    [
      'training.introduction.duration',
      2,
      'when the training ends',
      (c) => training(c).end,
      '2025-10-05',
      '2025-10-12',
    ],
    [
      'training.exercises.duration',
      3,
      'when the training ends',
      (c) => training(c).end,
      '2025-10-05',
      '2025-10-12',
    ],
    [
      'training.practice.duration',
      { min: 1, max: 4 },
      'the weeks in the text',
      (c) => DERIVED['training.stepsTotal'].value(c.rules),
      { min: 5, max: 6 },
      { min: 4, max: 7 },
    ],
    [
      'training.duration',
      { min: 5, max: 6 },
      'the shortest training',
      (c) => training(c).earliestAsPublished,
      '2025-09-28',
      '2025-10-05',
    ],
    [
      'evaluation.decision',
      2,
      'the decision of a plan',
      (c) => training(c).decision.latest,
      '2025-10-12',
      '2025-10-19',
    ],
    [
      'evaluation.decision',
      2,
      'the last day to hear',
      (c) => decideDecisionDate('2025-04-14', '2025-04-14', c),
      {
        kind: 'date',
        latest: '2025-04-21',
        nonWorking: { kind: 'holiday', name: { sv: 'annandag påsk', en: 'Easter Monday' } },
      },
      { kind: 'date', latest: '2025-04-28', nonWorking: null },
    ],
    ['fee.platform', 12, 'the payout', (c) => sessionFee(20_000, c).payout, 18_000, 17_600],
    ['fee.platform', 12, 'the price for a payout', (c) => priceForPayout(17_600, c)?.price, 19_556, 20_000],
    [
      'fee.platform',
      12,
      'a year’s payout',
      (c) => earningsAt(sessionFee(20_000, c), { count: 1, per: 'month' }).year.payout,
      216_000,
      211_200,
    ],
    ['fee.platform', 12, 'the fee beside VAT', (c) => withVat(20_000, vat, c).fee, 2_000, 2_400],
    [
      'benefit.membershipDiscount',
      40,
      'the membership',
      (c) => membershipFor(29_900, false, c).yours,
      14_950,
      17_940,
    ],
    ['tax.vat', 12, 'the VAT', (c) => withVat(25_000, vat, c).vat, 5_000, 2_679],
    [
      'tax.vatThreshold',
      15_000_000,
      'the VAT limit',
      (c) => aboveVatThreshold(12_000_001, c.rules),
      true,
      false,
    ],
    ['senior.months', 9, 'the way to Senior Coach', (c) => senior(c).earliest, '2029-12-30', '2030-03-30'],
    ['senior.sessions', 25, 'the way to Senior Coach', (c) => senior(c).verdict.answer, 'yes', 'no'],
    ['budget.annual', 600_000, 'the budget', (c) => decideBudget(2025, [], 0, c).left, 500_000, 600_000],
    [
      'guide.oneOnOneWindow',
      7,
      'the start of the quarter',
      (c) => quarter(c).oneOnOneLatest,
      '2025-01-14',
      '2025-01-07',
    ],
    [
      'guide.reflectionWindow',
      21,
      'the reflection window',
      (c) => quarter(c).reflection.from,
      '2025-03-18',
      '2025-03-11',
    ],
  ];

  it.each(DECISIONS)('%s of %j changes %s, from its first day', (id, value, _what, decide, before, after) => {
    const records = edition(id, value);
    const on = (day: '2029-12-31' | '2030-01-01') =>
      decide({ today: '2029-12-31', rules: openRules(day, records) });
    expect([on('2029-12-31'), on('2030-01-01')]).toEqual([before, after]);
  });

  it('changes the weeks of practice that are accepted', () => {
    const rules = openRules('2030-01-01', edition('training.practice.duration', { min: 3, max: 4 }));
    expect(() => planTraining('2025-09-01', 2, { today: '2030-01-01', rules })).toThrow(RangeError);
  });

  it('leaves the published rules alone', () => {
    edition('fee.platform', 12);
    expect(openRules('2030-01-01').quantity('fee.platform')).toBe(10);
  });
});
