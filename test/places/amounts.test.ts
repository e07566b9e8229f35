import { describe, expect, it } from 'vitest';
import { emptyFeeForm } from '../../src/folder/answers/fee.empty';
import { parseDecimal, parseMoney, parsePercent, parseWhole } from '../../src/formats/numberInput';
import { formatMoney, formatNumber, formatPercent } from '../../src/formats/numbers';
import { findProblems } from '../../src/tools/fee/answers';
import { feeText } from '../../src/tools/fee/text';
import { randomOf } from '../fuzz/random';
import { amissAfterRoundTrips } from './amounts';

describe('of 500 000 amounts and numbers, written in both languages', () => {
  it('each is read again as what it was', () => {
    expect(amissAfterRoundTrips(125_000, randomOf(20_261_120)).slice(0, 5)).toEqual([]);
  }, 60_000);
});

const money = (text: string) => {
  const read = parseMoney(text, { allowNegative: true });
  return read.kind === 'value' ? read.value : read.kind === 'error' ? read.code : read.kind;
};

describe('an amount that is typed', () => {
  it.each([
    ['1 000,50 kr', 100_050],
    ['1\u00a0000,50\u00a0kr', 100_050],
    ['1\u202f000,50 kr', 100_050],
    ['1\u2009000,50', 100_050],
    ['1000,5', 100_050],
    ['1000.50', 100_050],
    ['1.000,50', 100_050],
    ['\u2212500', -50_000],
    ['-500', -50_000],
    ['SEK 500', 50_000],
    ['SEK\u00a0500.50', 50_050],
    ['500 SEK', 50_000],
    ['500:-', 50_000],
    [',5', 50],
    ['0', 0],
    ['90071992547409,91', 9_007_199_254_740_991],
  ])('%j is read exactly', (text, ore) => {
    expect(money(text)).toBe(ore);
  });

  it('is never a zero below zero', () => {
    expect(['-0', '\u22120', '-0,00 kr'].map((text) => Object.is(money(text), 0))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it.each([
    ['1,000.50', 'grouping'],
    ['1,000', 'ambiguous'],
    ['1.000', 'ambiguous'],
    ['90071992547409,92', 'tooLarge'],
    ['9'.repeat(400), 'tooLarge'],
    ['1e309', 'notANumber'],
    ['1e5', 'notANumber'],
    ['NaN', 'notANumber'],
    ['Infinity', 'notANumber'],
    ['\u221e', 'notANumber'],
    ['\uff11\uff12', 'notANumber'],
    ['\u0661\u0662', 'notANumber'],
    ['0x10', 'notANumber'],
    ['1_000', 'notANumber'],
    ['+5', 'notANumber'],
    ['--5', 'notANumber'],
    ['5 5', 'grouping'],
    ['10 00', 'grouping'],
    ['1 000 00', 'grouping'],
    ['12,345', 'ambiguous'],
    ['1,5,5', 'notANumber'],
    ['kr', 'notANumber'],
    ['SEK', 'notANumber'],
    [`1${' '.repeat(5_000)}1`, 'grouping'],
  ])('%j is refused', (text, code) => {
    expect(money(text)).toBe(code);
  });

  it('in another country’s way is refused with an example in this one’s', () => {
    const words = (locale: 'sv' | 'en') =>
      findProblems({ ...emptyFeeForm(), price: '1,000.50' }, feeText[locale], locale, false).map(
        ({ message }) => message.replaceAll('\u00a0', ' '),
      );
    expect([words('sv').join(), words('en').join()].map((message) => message.includes('12 500'))).toEqual([
      true,
      true,
    ]);
  });
});

describe('other numbers that are typed', () => {
  it.each([
    [parseWhole('１２'), 'error'],
    [parseWhole('1e3'), 'error'],
    [parseWhole('9007199254740993'), 'error'],
    [parseDecimal('1e309'), 'error'],
    [parsePercent('Infinity %'), 'error'],
    [parsePercent('28,97 %'), 'value'],
  ])('%j is one or is refused', (read, kind) => {
    expect(read.kind).toBe(kind);
  });
});

describe('a number that nobody should meet', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number('1e309'), 2 ** 53, 0.5])(
    '%s is never written as an amount',
    (ore) => {
      expect(() => formatMoney(ore, 'sv')).toThrow(RangeError);
    },
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e21])('%s is never written at all', (value) => {
    expect(() => formatNumber(value, 'en')).toThrow(RangeError);
    expect(() => formatPercent(value, 'sv')).toThrow(RangeError);
  });

  it('a zero below zero is written as zero', () => {
    expect([
      formatMoney(-0, 'sv'),
      formatNumber(-0, 'sv'),
      formatNumber(-0.001, 'en'),
      formatPercent(-0, 'en'),
    ]).toEqual(['0\u00a0kr', '0', '0', '0%']);
  });
});
