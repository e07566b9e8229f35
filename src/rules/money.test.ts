import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentOf, shareOf, splitVat } from './money';

const safe = fc.maxSafeInteger();

describe('ten per cent of a price in öre', () => {
  it.each([
    [20_000, 2_000],
    [1, 0],
    [4, 0],
    [5, 1],
    [15, 2],
    [16_045, 1_605],
    [19_995, 2_000],
    [33_333, 3_333],
    [125_000, 12_500],
    [55_556, 5_556],
    [55_555, 5_556],
    [0, 0],
    [-5, -1],
    [-4, 0],
  ])('of %d is %d', (ore, fee) => {
    expect(percentOf(ore, 1_000)).toBe(fee);
  });

  it('is never off by one between 0,00 and 2 000,00 kr', () => {
    for (let ore = 0; ore <= 200_000; ore += 1) {
      const tenths = ore % 10;
      const expected = (ore - tenths) / 10 + (tenths >= 5 ? 1 : 0);
      if (percentOf(ore, 1_000) !== expected)
        expect(`${ore}: ${percentOf(ore, 1_000)}`).toBe(`${ore}: ${expected}`);
    }
  });
});

describe('any share of an amount', () => {
  it.each([
    [144_000, 3_000, 43_200],
    [29_900, 5_000, 14_950],
    [39_900, 5_000, 19_950],
    [10_000, 2_897, 2_897],
  ])('%d at %d basis points is %d', (ore, basisPoints, expected) => {
    expect(percentOf(ore, basisPoints)).toBe(expected);
  });

  it('stays exact at the largest whole numbers', () => {
    expect(percentOf(9_007_199_254_740_991, 1_000)).toBe(900_719_925_474_099);
  });

  it('gives plain zero, not minus zero', () => {
    expect(Object.is(shareOf(-1, 1, 10), 0)).toBe(true);
  });

  it('is refused when the answer can no longer be held exactly', () => {
    expect(() => shareOf(9_007_199_254_740_991, 2, 1)).toThrow(RangeError);
  });

  it.each([0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('is refused of %d', (amount) => {
    expect(() => percentOf(amount, 1_000)).toThrow(RangeError);
  });

  it('is refused at a broken rate', () => {
    expect(() => percentOf(100, 28.97)).toThrow(RangeError);
  });

  it.each([0, -1])('is refused of %d, which is nothing to share', (denominator) => {
    expect(() => shareOf(1, 1, denominator)).toThrow(
      new RangeError(`No share of nothing: the denominator is ${denominator}`),
    );
  });

  it('names the amount that is no whole number', () => {
    expect(() => percentOf(0.1, 1_000)).toThrow(
      new RangeError('Not a whole number that can be held exactly: 0.1'),
    );
  });

  it('is half an öre away from the exact answer at most, and the half goes away from zero', () => {
    fc.assert(
      fc.property(safe, fc.integer({ min: 0, max: 10_000 }), (ore, basisPoints) => {
        const rest = BigInt(percentOf(ore, basisPoints)) * 10_000n - BigInt(ore) * BigInt(basisPoints);
        const outwards = ore < 0 ? -rest : rest;
        expect(outwards > -5_000n && outwards <= 5_000n).toBe(true);
      }),
    );
  });

  it('is the same below zero, with the sign changed', () => {
    fc.assert(
      fc.property(safe, fc.integer({ min: 0, max: 10_000 }), (ore, rate) => {
        expect(percentOf(-ore, rate) + percentOf(ore, rate)).toBe(0);
      }),
    );
  });
});

describe('VAT included in a price', () => {
  it.each([
    [25_000, 5_000, 20_000],
    [19_995, 3_999, 15_996],
    [33_333, 6_667, 26_666],
    [20_000, 4_000, 16_000],
    [0, 0, 0],
    [2, 0, 2],
    [3, 1, 2],
  ])('of %d öre is %d, net %d', (price, vat, net) => {
    expect(splitVat(price, 2_500)).toEqual({ net, vat });
  });

  it.each([
    [11_200, 1_200, 1_200],
    [10_600, 600, 600],
    [10_000, 0, 0],
  ])('of %d at %d basis points is %d', (price, rate, vat) => {
    expect(splitVat(price, rate).vat).toBe(vat);
  });

  it('is refused at a negative rate', () => {
    expect(() => splitVat(100, -1)).toThrow(new RangeError('A VAT rate cannot be negative: -1'));
  });
});
