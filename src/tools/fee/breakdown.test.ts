import { describe, expect, it } from 'vitest';
import { contextOn } from '../../rules';
import { answerFee, breakEven } from './breakdown';
import type { FeeInputs } from './inputs';

const context = contextOn('2026-11-20');
const inputs = (changes: Partial<FeeInputs> = {}): FeeInputs => ({
  question: { mode: 'payout', price: 20_000 },
  otherPrices: [],
  pace: null,
  ordinaryMembership: null,
  throughEmployment: false,
  otherCosts: 0,
  vat: null,
  taxShare: null,
  ...changes,
});
const mainOf = (changes: Partial<FeeInputs>) => answerFee(inputs(changes), context).main;
const eight = { count: 8, per: 'month' } as const;

// All amounts in öre.
describe('where the money of a session goes', () => {
  it('A-01: 200,00 kr is 20,00 in fee and 180,00 left', () => {
    expect(mainOf({})?.session).toEqual({
      clientPays: 20_000,
      fee: 2_000,
      vat: 0,
      membership: 0,
      costs: 0,
      aside: 0,
      left: 18_000,
    });
  });

  it('A-41: with VAT in the price 40,00 goes to VAT and 140,00 is left', () => {
    const vat = { priceIncludesVat: true, feeBase: 'withVat' } as const;
    expect(mainOf({ vat })?.session).toMatchObject({ fee: 2_000, vat: 4_000, left: 14_000 });
  });

  it('with VAT on top the client pays 250,00', () => {
    const vat = { priceIncludesVat: false, feeBase: 'withoutVat' } as const;
    expect(mainOf({ vat })?.session).toMatchObject({ clientPays: 25_000, vat: 5_000, left: 18_000 });
  });
});

describe('a month and a year', () => {
  it('A-19: eight sessions a month', () => {
    const main = mainOf({ pace: eight });
    expect([main?.month?.left, main?.year?.left]).toEqual([144_000, 1_728_000]);
  });

  it('A-47: 30 per cent set aside of 1 440,00 leaves 1 008,00', () => {
    expect(mainOf({ pace: eight, taxShare: 3_000 })?.month).toMatchObject({ aside: 43_200, left: 100_800 });
  });

  it('membership and other costs are taken once a month and twelve times a year', () => {
    const main = mainOf({ pace: eight, ordinaryMembership: 29_900, otherCosts: 10_000 });
    expect([main?.month?.left, main?.year?.left]).toEqual([119_050, 1_428_600]);
  });

  it('costs above the income leave less than nothing, and nothing is set aside of it', () => {
    const main = mainOf({ pace: { count: 1, per: 'month' }, otherCosts: 20_000, taxShare: 3_000 });
    expect(main?.month).toMatchObject({ aside: 0, left: -2_000 });
  });

  it('is not there until the number of sessions is known', () => {
    expect(mainOf({})?.month).toBe(null);
  });

  it('the highest price and the most sessions still add up', () => {
    const main = mainOf({
      question: { mode: 'payout', price: 10_000_000 },
      pace: { count: 10_000, per: 'week' },
    });
    expect(main?.year?.left).toBe(4_680_000_000_000);
  });
});

describe('the price for a payout', () => {
  it('A-31: 555,56 kr for 500,00', () => {
    expect(mainOf({ question: { mode: 'price', wanted: 50_000 } })).toMatchObject({
      price: 55_556,
      session: { left: 50_000 },
    });
  });

  it('A-41 backwards: 200,00 kr with VAT for 140,00', () => {
    const vat = { priceIncludesVat: true, feeBase: 'withVat' } as const;
    expect(mainOf({ question: { mode: 'price', wanted: 14_000 }, vat })?.price).toBe(20_000);
  });
});

describe('the sessions for a goal', () => {
  const goal = (amount: number, price = 20_000) => ({ mode: 'goal', goal: amount, price }) as const;

  it.each([
    ['A-29: no goal', 0, 0],
    ['one öre under eight', 143_999, 8],
    ['exactly eight', 144_000, 8],
    ['one öre over eight', 144_001, 9],
  ])('%s', (_case, amount, count) => {
    expect(mainOf({ question: goal(amount) })?.pace).toEqual({ count, per: 'month' });
  });

  it('the membership and the costs are earned too', () => {
    const main = mainOf({ question: goal(144_000), ordinaryMembership: 29_900, otherCosts: 3_050 });
    expect(main?.pace?.count).toBe(9);
  });

  it('A-29: no goal and a free session need no sessions and divide nothing', () => {
    expect(mainOf({ question: goal(0, 0) })?.pace?.count).toBe(0);
  });

  it('a free session never reaches a goal', () => {
    expect(mainOf({ question: goal(1, 0) })?.pace).toBe(null);
  });

  it('each compared price needs its own number of sessions', () => {
    const { others } = answerFee(inputs({ question: goal(144_000), otherPrices: [40_000, 10_000] }), context);
    expect(others.map(({ pace }) => pace?.count)).toEqual([4, 16]);
  });
});

describe('sessions that pay for the membership', () => {
  it.each([
    ['A-21: 299,00 kr', 29_900, 20_000, 1],
    ['A-23: 360,00 kr, exactly one session', 36_000, 20_000, 1],
    ['A-25: 399,00 kr', 39_900, 20_000, 2],
    ['never, when a session is free', 29_900, 0, null],
  ] as const)('%s', (_case, ordinaryMembership, price, expected) => {
    const { membership, main } = answerFee(
      inputs({ ordinaryMembership, question: { mode: 'payout', price } }),
      context,
    );
    expect(membership && main && breakEven(membership, main)).toBe(expected);
  });

  it('A-27: through an employment it costs nothing', () => {
    const { membership } = answerFee(inputs({ throughEmployment: true }), context);
    expect(membership?.yours).toBe(0);
  });

  it('without a price there is no membership at all', () => {
    expect(answerFee(inputs(), context).membership).toBe(null);
  });
});
