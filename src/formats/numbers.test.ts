import { describe, expect, it } from 'vitest';
import { formatMoney, formatNumber, formatPercent } from './numbers';

const sv = (text: string) => text.replaceAll('_', '\u00a0').replaceAll('−', '\u2212');

describe('a number', () => {
  it.each([
    [5000.5, '5_000,5', '5,000.5'],
    [0, '0', '0'],
    [-0, '0', '0'],
    [999, '999', '999'],
    [1000, '1_000', '1,000'],
    [1234567.891, '1_234_567,89', '1,234,567.89'],
    [-1234.5, '−1_234,5', '−1,234.5'],
    [-0.001, '0', '0'],
    [1.005, '1,01', '1.01'],
    [999.999, '1_000', '1,000'],
    [1e-7, '0', '0'],
    [9007199254740991, '9_007_199_254_740_991', '9,007,199,254,740,991'],
  ])('%d is written %s and %s', (value, swedish, english) => {
    expect([formatNumber(value, 'sv'), formatNumber(value, 'en')]).toEqual([sv(swedish), sv(english)]);
  });

  it('keeps the decimals that are asked for', () => {
    expect(formatNumber(4.5, 'sv', { minDecimals: 2 })).toBe('4,50');
  });

  it('can be rounded to a whole number', () => {
    expect(formatNumber(2.5, 'sv', { maxDecimals: 0 })).toBe('3');
  });

  it('can be rounded to one decimal', () => {
    expect(formatNumber(14 / 3, 'sv', { maxDecimals: 1 })).toBe('4,7');
  });

  it.each([
    [3, '+3'],
    [0, '0'],
    [-2, '−2'],
  ])('shows the direction of the change %d', (value, expected) => {
    expect(formatNumber(value, 'sv', { sign: 'always' })).toBe(sv(expected));
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e21])('%d is never shown', (value) => {
    expect(() => formatNumber(value, 'sv')).toThrow(RangeError);
  });
});

describe('money in öre', () => {
  it.each([
    [500_000, '5_000_kr', 'SEK_5,000'],
    [500_050, '5_000,50_kr', 'SEK_5,000.50'],
    [1, '0,01_kr', 'SEK_0.01'],
    [0, '0_kr', 'SEK_0'],
    [-5_000, '−50_kr', '−SEK_50'],
    [9_007_199_254_740_991, '90_071_992_547_409,91_kr', 'SEK_90,071,992,547,409.91'],
  ])('%d is %s and %s in running text', (ore, swedish, english) => {
    expect([formatMoney(ore, 'sv'), formatMoney(ore, 'en')]).toEqual([sv(swedish), sv(english)]);
  });

  it.each([
    [20_000, '200,00_kr'],
    [14_440, '144,40_kr'],
  ])('%d has two decimals in a table', (ore, expected) => {
    expect(formatMoney(ore, 'sv', { decimals: 'always' })).toBe(sv(expected));
  });

  it('is never a part of an öre', () => {
    expect(() => formatMoney(0.5, 'sv')).toThrow(RangeError);
  });
});

describe('a percentage', () => {
  it.each([
    [87.5, '87,5_%', '87.5%'],
    [80, '80_%', '80%'],
    [200 / 3, '66,7_%', '66.7%'],
    [0, '0_%', '0%'],
  ])('%d is %s and %s', (value, swedish, english) => {
    expect([formatPercent(value, 'sv'), formatPercent(value, 'en')]).toEqual([sv(swedish), english]);
  });

  it('may keep two decimals', () => {
    expect(formatPercent(28.97, 'sv', { maxDecimals: 2 })).toBe(sv('28,97_%'));
  });
});
