import { describe, expect, it } from 'vitest';
import { type Context, contextOn, openRules, RULES } from '../rulebook';
import { feeCases, membershipCases } from './casesFee';
import { aboveVatThreshold, membershipFor, sessionFee, sessionsFor } from './fee';

const context = contextOn('2026-11-20');
const from = '2025-01-01' as const;
const withRates = (fee: number, discount = 50, example = 20_000): Context => ({
  today: '2026-11-20',
  rules: openRules('2026-11-20', {
    ...RULES,
    'fee.platform': { ...RULES['fee.platform'], values: [{ from, value: fee }] },
    'fee.example.price': { ...RULES['fee.example.price'], values: [{ from, value: example }] },
    'benefit.membershipDiscount': {
      ...RULES['benefit.membershipDiscount'],
      values: [{ from, value: discount }],
    },
  }),
});
const kinds = (on: Context) => feeCases(on).map(({ kind }) => kind);

describe('the fee from price to price', () => {
  it('is worked out for a free session, around the example and in steps', () => {
    expect(
      feeCases(context).map(({ kind, session, withinVatThreshold }) => [
        kind,
        session.price,
        session.fee,
        session.payout,
        withinVatThreshold,
      ]),
    ).toEqual([
      ['free', 0, 0, 0, null],
      ['step', 10_000, 1_000, 9_000, 1_200],
      ['roundedUp', 19_995, 2_000, 17_995, 600],
      ['example', 20_000, 2_000, 18_000, 600],
      ['paysExample', 22_222, 2_222, 20_000, 540],
      ['step', 40_000, 4_000, 36_000, 300],
      ['step', 60_000, 6_000, 54_000, 200],
      ['step', 80_000, 8_000, 72_000, 150],
      ['step', 100_000, 10_000, 90_000, 120],
    ]);
  });

  it.each([
    ['leaves the rounded price out when no fee falls between two öre', withRates(20), 'roundedUp'],
    ['leaves out the price that pays the example when none does', withRates(100), 'paysExample'],
    ['leaves out what would be the example once more', withRates(0), 'paysExample'],
  ] as const)('%s', (_case, on, missing) => {
    expect(kinds(on)).not.toContain(missing);
  });

  it.each([1, 10, 25, 33, 99])('never says less for more, with a fee of %d per cent', (percent) => {
    const cases = feeCases(withRates(percent)).map(({ session }) => session);
    const worse = cases.filter(({ price, payout }, index) => {
      const before = cases[index - 1];
      return before !== undefined && (price <= before.price || payout < before.payout);
    });
    expect(worse).toEqual([]);
  });

  it('takes no price below nothing when the example is a few öre', () => {
    expect(feeCases(withRates(10, 50, 4)).map(({ session }) => session.price)).toEqual([
      0, 2, 4, 8, 12, 16, 20,
    ]);
  });

  it('counts the sessions that stay within the limit for VAT: one more would not', () => {
    const wrong = feeCases(context).filter(
      ({ session: { price }, withinVatThreshold: most }) =>
        most !== null &&
        (aboveVatThreshold(price * most, context.rules) ||
          !aboveVatThreshold(price * (most + 1), context.rules)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the sessions that cover the membership', () => {
  it('are counted up to every price in whole kronor', () => {
    expect(membershipCases(3, context)).toEqual([
      { from: 100, to: 36_000, yours: 18_000, sessions: 1 },
      { from: 36_100, to: 72_000, yours: 36_000, sessions: 2 },
      { from: 72_100, to: 108_000, yours: 54_000, sessions: 3 },
    ]);
  });

  it.each([
    ['as published', context],
    ['with another fee', withRates(33)],
    ['with another discount', withRates(10, 33)],
    ['without discount or fee', withRates(0, 0)],
    ['with a discount that leaves little', withRates(10, 99)],
    ['with an example in odd öre', withRates(10, 50, 9_995)],
  ])('hold every price once, with the number the calculator gives: %s', (_case, on) => {
    const rows = membershipCases(4, on);
    const { payout } = sessionFee(on.rules.quantity('fee.example.price'), on);
    const top = (rows.at(-1)?.to ?? 0) / 100;
    const wrong = Array.from({ length: top }, (_, index) => (index + 1) * 100).filter((ordinary) => {
      const holding = rows.filter((row) => row.from <= ordinary && ordinary <= row.to);
      const needed = sessionsFor(membershipFor(ordinary, false, on).yours, payout);
      return holding.length !== 1 || holding[0]?.sessions !== needed;
    });
    expect([top > 0, wrong]).toEqual([true, []]);
  });

  it.each([
    ['the discount takes the whole price', withRates(10, 100)],
    ['the fee takes the whole payout', withRates(100)],
  ])('are none when %s', (_case, on) => {
    expect(membershipCases(4, on)).toEqual([]);
  });
});
