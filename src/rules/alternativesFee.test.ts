import { describe, expect, test } from 'vitest';
import { type FeeTold, feeOtherReadings } from './alternativesFee';
import { contextOn, openRules, RULES } from './rulebook';

const context = contextOn('2025-05-02');
const NOTHING: FeeTold = {
  price: null,
  vat: null,
  pace: null,
  ordinaryMembership: null,
  throughEmployment: false,
};
const others = (change: Partial<FeeTold>) => feeOtherReadings({ ...NOTHING, ...change }, context);

describe('the base of the fee (Q-25)', () => {
  test('200 kr with VAT: the fee on the price without it is 16 kr', () => {
    expect(others({ price: 20_000, vat: { priceIncludesVat: true, feeBase: 'withVat' } })).toEqual([
      { reading: 'Q-25', alternative: 'otherBase', base: 'withoutVat', fee: 1_600, left: 14_400 },
    ]);
  });
  test('whoever counts without VAT is shown the fee with it', () => {
    expect(others({ price: 20_000, vat: { priceIncludesVat: true, feeBase: 'withoutVat' } })).toEqual([
      { reading: 'Q-25', alternative: 'otherBase', base: 'withVat', fee: 2_000, left: 14_000 },
    ]);
  });
  test('a free session has no fee on any base', () => {
    expect(others({ price: 0, vat: { priceIncludesVat: true, feeBase: 'withVat' } })).toEqual([]);
  });
  test('there is no fee when no price is enough', () => {
    const vat = { priceIncludesVat: true, feeBase: 'withVat' } as const;
    expect(others({ price: null, vat, pace: { count: 8, per: 'month' } })).toEqual([]);
  });
  test('without VAT there is one base', () => {
    expect(others({ price: 20_000 })).toEqual([]);
  });
});

describe('the rounding of the fee (Q-25)', () => {
  test('eight sessions at 160,45 kr: 128,36 kr on the sum, 128,40 kr one by one', () => {
    const pace = { count: 8, per: 'month' } as const;
    expect(others({ price: 16_045, pace })).toEqual([
      { reading: 'Q-25', alternative: 'onSum', pace, fee: 12_836, oneByOne: 12_840 },
    ]);
  });
  test('the programme’s own example comes to the same', () => {
    expect(others({ price: 20_000, pace: { count: 8, per: 'month' } })).toEqual([]);
  });
  test('one session is its own sum', () => {
    expect(others({ price: 16_045, pace: { count: 1, per: 'week' } })).toEqual([]);
  });
  test('199,95 kr with VAT counts on the 159,96 kr without it when that is the base', () => {
    const pace = { count: 10, per: 'month' } as const;
    const found = others({ price: 19_995, pace, vat: { priceIncludesVat: true, feeBase: 'withoutVat' } });
    expect(found).toContainEqual({
      reading: 'Q-25',
      alternative: 'onSum',
      pace,
      fee: 15_996,
      oneByOne: 16_000,
    });
  });
  test('160,45 kr with VAT counts on all of it when that is the base', () => {
    const pace = { count: 8, per: 'month' } as const;
    const found = others({ price: 16_045, pace, vat: { priceIncludesVat: true, feeBase: 'withVat' } });
    expect(found).toContainEqual({
      reading: 'Q-25',
      alternative: 'onSum',
      pace,
      fee: 12_836,
      oneByOne: 12_840,
    });
  });
  test('for every price to 2 kr and every pace to thirty it is shown exactly when it differs', () => {
    const wrong: unknown[] = [];
    for (let price = 0; price <= 200; price += 1)
      for (let count = 0; count <= 30; count += 1) {
        // Half-up on whole numbers: tenths, five added, the last figure dropped.
        const tenth = (ore: number) => Math.trunc((ore + 5) / 10);
        const isShown = others({ price, pace: { count, per: 'month' } }).length > 0;
        if (isShown !== (tenth(price * count) !== tenth(price) * count)) wrong.push({ price, count });
      }
    expect(wrong).toEqual([]);
  });
});

describe('the membership', () => {
  test('299 kr: 299 kr when the discount ends, nothing with full access (Q-22, Q-23)', () => {
    expect(others({ ordinaryMembership: 29_900 })).toEqual([
      { reading: 'Q-22', alternative: 'forATime', membership: 29_900 },
      { reading: 'Q-23', alternative: 'fullAccess', membership: 0 },
    ]);
  });
  test('a membership that the discount already makes free has no fuller access', () => {
    expect(others({ ordinaryMembership: 1 })).toEqual([
      { reading: 'Q-22', alternative: 'forATime', membership: 1 },
    ]);
  });
  test('through employment: half the price would be left to pay (Q-24)', () => {
    expect(others({ throughEmployment: true })).toEqual([
      { reading: 'Q-24', alternative: 'ownDiscount', percent: 50 },
    ]);
  });
  test('through employment its ordinary price changes nothing (Q-24)', () => {
    expect(others({ throughEmployment: true, ordinaryMembership: 29_900 })).toEqual([
      { reading: 'Q-24', alternative: 'ownDiscount', percent: 50 },
    ]);
  });
  test.each([
    [99, ['Q-24']],
    [100, []],
  ])('through employment a discount of %d per cent leaves something to pay or not', (percent, readings) => {
    const discount = {
      ...RULES['benefit.membershipDiscount'],
      values: [{ from: '2025-01-01', value: percent }],
    } as const;
    const rules = openRules('2025-05-02', { ...RULES, 'benefit.membershipDiscount': discount });
    const found = feeOtherReadings({ ...NOTHING, throughEmployment: true }, { ...context, rules });
    expect(found.map(({ reading }) => reading)).toEqual(readings);
  });
  test('that costs nothing has nothing to read otherwise', () => {
    expect(others({ ordinaryMembership: 0 })).toEqual([]);
  });
  test('says nothing while its price is not known', () => {
    expect(others({})).toEqual([]);
  });
});
