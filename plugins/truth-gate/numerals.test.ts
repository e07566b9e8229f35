import { describe, expect, it } from 'vitest';
import { numeralsIn, numeralValue } from './numerals';

describe('a spelled-out number', () => {
  it.each([
    ['två', 2],
    ['sexton', 16],
    ['sextio', 60],
    ['tjugofem', 25],
    ['åttioåtta', 88],
    ['hundra', 100],
    ['tvåhundrafemtio', 250],
    ['femtusen', 5000],
    ['twelve', 12],
    ['seventeen', 17],
    ['thirty-one', 31],
    ['Eighty', 80],
  ])('%s is %d', (numeral, value) => {
    expect(numeralValue(numeral)).toBe(value);
  });

  it.each([
    ['två hundra kronor', [200]],
    ['one hundred and twenty kronor', [120]],
    ['two thousand five hundred', [2500]],
    ['två tre veckor', [2, 3]],
    ['tre och fyra', [3, 4]],
    ['femton, tjugo', [15, 20]],
    ['tretton', [13]],
    ['extra treat, often', []],
  ])('in “%s” there are %j', (text, values) => {
    expect(numeralsIn(text).map(({ value }) => value)).toEqual(values);
  });
});
