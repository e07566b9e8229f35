import { describe, expect, it } from 'vitest';
import { percentOf } from '../money';
import { contextOn } from '../rulebook';
import {
  aboveVatThreshold,
  earningsAt,
  membershipFor,
  priceForPayout,
  sessionFee,
  sessionsFor,
  sessionsPerYear,
  withVat,
} from './fee';

const context = contextOn('2026-11-20');

// All amounts in öre.
describe('the fee on one session', () => {
  it.each([
    ['A-01: the programme’s example, 200,00 kr', 20_000, 2_000, 18_000],
    ['nothing', 0, 0, 0],
    ['A-03: one öre', 1, 0, 1],
    ['four öre, the last price without a fee', 4, 0, 4],
    ['A-05: five öre', 5, 1, 4],
    ['A-07: fifteen öre', 15, 2, 13],
    ['just under half an öre, 160,44 kr', 16_044, 1_604, 14_440],
    ['A-09: exactly half an öre, 160,45 kr', 16_045, 1_605, 14_440],
    ['A-11: 199,95 kr', 19_995, 2_000, 17_995],
    ['A-13: 333,33 kr', 33_333, 3_333, 30_000],
    ['A-15: 1 250,00 kr', 125_000, 12_500, 112_500],
    ['the highest price the tool takes, 100 000,00 kr', 10_000_000, 1_000_000, 9_000_000],
  ] as const)('%s', (_case, price, fee, payout) => {
    expect(sessionFee(price, context)).toEqual({ price, fee, payout });
  });

  it.each([
    ['A-17: minus one krona', -100],
    ['minus one öre', -1],
    ['A-17: a part of an öre', 1234.5],
    ['no number', Number.NaN],
  ])('is refused for %s', (_case, price) => {
    expect(() => sessionFee(price, context)).toThrow(RangeError);
  });

  it('names the price that is refused', () => {
    expect(() => sessionFee(-100, context)).toThrow(new RangeError('A price is not negative: -100'));
  });
});

describe('the lowest price for a payout', () => {
  it.each([
    ['A-31: 500,00 kr', 50_000, 55_556, 5_556, 50_000],
    ['A-33: one öre', 1, 1, 0, 1],
    ['nothing', 0, 0, 0, 0],
    ['the programme’s example', 18_000, 20_000, 2_000, 18_000],
  ] as const)('of %s', (_case, wanted, price, fee, payout) => {
    expect(priceForPayout(wanted, context)).toEqual({ price, fee, payout });
  });

  it.each([
    ['A-31: 555,55 kr gives 499,99', 55_555, 49_999],
    ['A-33: 0,00 kr gives 0,00', 0, 0],
  ])('is not one öre lower: %s', (_case, price, payout) => {
    expect(sessionFee(price, context).payout).toBe(payout);
  });

  it.each([-1, 0.5])('is refused for %d öre', (wanted) => {
    expect(() => priceForPayout(wanted, context)).toThrow(RangeError);
  });
});

describe('earnings at a pace', () => {
  it('A-19: eight sessions a month at 200 kr', () => {
    expect(earningsAt(sessionFee(20_000, context), { count: 8, per: 'month' })).toEqual({
      year: { gross: 1_920_000, fee: 192_000, payout: 1_728_000 },
      month: { gross: 160_000, fee: 16_000, payout: 144_000 },
    });
  });

  it('one session a week is fifty-two a year, and a month is rounded only at the end', () => {
    expect(earningsAt(sessionFee(20_000, context), { count: 1, per: 'week' })).toEqual({
      year: { gross: 1_040_000, fee: 104_000, payout: 936_000 },
      month: { gross: 86_667, fee: 8_667, payout: 78_000 },
    });
  });

  it('the fee is rounded per session: three at 199,95 kr cost 60,00, one öre more than on the sum', () => {
    const { year } = earningsAt(sessionFee(19_995, context), { count: 3, per: 'year' });
    expect(year).toEqual({ gross: 59_985, fee: 6_000, payout: 53_985 });
  });

  it.each([
    ['week', 52],
    ['month', 12],
    ['year', 1],
  ] as const)('one session a %s is %d a year', (per, sessions) => {
    expect(sessionsPerYear({ count: 1, per })).toBe(sessions);
  });

  it('no sessions give nothing', () => {
    const nothing = { gross: 0, fee: 0, payout: 0 };
    expect(earningsAt(sessionFee(20_000, context), { count: 0, per: 'week' })).toEqual({
      year: nothing,
      month: nothing,
    });
  });
});

describe('the membership and the sessions that pay for it', () => {
  it.each([
    ['A-21: 299,00 kr', 29_900, false, 14_950, 14_950, 1],
    ['A-23: 360,00 kr, exactly one session', 36_000, false, 18_000, 18_000, 1],
    ['one step above one session, 360,02 kr', 36_002, false, 18_001, 18_001, 2],
    ['A-25: 399,00 kr', 39_900, false, 19_950, 19_950, 2],
    ['A-27: through an employment', 29_900, true, 29_900, 0, 0],
  ] as const)('%s', (_case, ordinary, employed, discount, yours, breakEven) => {
    expect(membershipFor(ordinary, employed, context)).toEqual({ ordinary, discount, yours });
    expect(sessionsFor(yours, 18_000)).toBe(breakEven);
  });

  it('discount and price sum to an odd price, and the half öre goes to the coach', () => {
    expect(membershipFor(29_901, false, context)).toEqual({
      ordinary: 29_901,
      discount: 14_951,
      yours: 14_950,
    });
  });
});

describe('sessions to reach an amount', () => {
  it.each([
    ['A-29: no goal, even when a session gives nothing', 0, 0, 0],
    ['a goal below nothing', -1, 18_000, 0],
    ['one öre under two sessions', 35_999, 18_000, 2],
    ['exactly two sessions', 36_000, 18_000, 2],
    ['one öre over two sessions', 36_001, 18_000, 3],
    ['never, when a session gives nothing', 1, 0, null],
    ['the largest amount, to the session', 9_007_199_254_740_991, 2, 4_503_599_627_370_496],
  ])('%s', (_case, goal, perSession, expected) => {
    expect(sessionsFor(goal, perSession)).toBe(expected);
  });
});

describe('one session with VAT', () => {
  it.each([
    ['A-35: 250,00 kr with VAT', 25_000, true, { clientPays: 25_000, vat: 5_000, net: 20_000 }],
    ['A-37: 199,95 kr with VAT', 19_995, true, { clientPays: 19_995, vat: 3_999, net: 15_996 }],
    ['A-39: 333,33 kr with VAT', 33_333, true, { clientPays: 33_333, vat: 6_667, net: 26_666 }],
    ['200,00 kr before VAT', 20_000, false, { clientPays: 25_000, vat: 5_000, net: 20_000 }],
    ['0,02 kr before VAT, exactly half an öre', 2, false, { clientPays: 3, vat: 1, net: 2 }],
  ] as const)('%s', (_case, price, priceIncludesVat, expected) => {
    expect(withVat(price, { priceIncludesVat, feeBase: 'withVat' }, context)).toMatchObject(expected);
  });

  it.each([
    ['A-41: fee on the price with VAT', true, 'withVat', { fee: 2_000, fromPlatform: 18_000, left: 14_000 }],
    ['fee on the price without VAT', true, 'withoutVat', { fee: 1_600, fromPlatform: 18_400, left: 14_400 }],
    ['VAT on top, fee on all of it', false, 'withVat', { fee: 2_500, fromPlatform: 22_500, left: 17_500 }],
    ['VAT on top, fee on the price', false, 'withoutVat', { fee: 2_000, fromPlatform: 23_000, left: 18_000 }],
  ] as const)('%s, at 200,00 kr', (_case, priceIncludesVat, feeBase, expected) => {
    expect(withVat(20_000, { priceIncludesVat, feeBase }, context)).toMatchObject(expected);
  });
});

describe('the turnover limit for VAT', () => {
  it.each([
    ['one öre below', 11_999_999, false],
    ['A-43: 600 sessions at 200 kr, at the limit', 12_000_000, false],
    ['one öre above', 12_000_001, true],
    ['A-45: 601 sessions at 200 kr with VAT, 96 160 kr without', 9_616_000, false],
  ])('%s', (_case, turnover, above) => {
    expect(aboveVatThreshold(turnover, context.rules)).toBe(above);
  });

  it('A-45: is held against the price without VAT', () => {
    expect(withVat(20_000, { priceIncludesVat: true, feeBase: 'withVat' }, context).net * 601).toBe(
      9_616_000,
    );
  });
});

describe('money put aside for tax', () => {
  it('A-47: 30 per cent of 1 440,00 kr is 432,00', () => {
    expect(percentOf(144_000, 3_000)).toBe(43_200);
  });
});
