import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NumberInput, parseDecimal, parseMoney, parsePercent, parseWhole } from './numberInput';
import { formatMoney, formatNumber } from './numbers';

const outcome = (input: NumberInput) =>
  input.kind === 'error' ? input.code : input.kind === 'value' ? input.value : 'empty';

describe('money text', () => {
  it.each([
    ['5 000', 500_000],
    ['5\u00a0000', 500_000],
    ['5\u202f000', 500_000],
    ['5\u2009000', 500_000],
    ['5 000,50', 500_050],
    ['5000.5', 500_050],
    ['5 000 kr', 500_000],
    ['5000 SEK', 500_000],
    ['5000:-', 500_000],
    ['5000Kr', 500_000],
    ['1.234,56', 123_456],
    ['1.234.567,8', 123_456_780],
    [',5', 50],
    ['.5', 50],
    ['5,', 500],
    ['007', 700],
    ['  200  ', 20_000],
    ['160,45', 16_045],
    ['0', 0],
    ['-0', 0],
    ['90 071 992 547 409,91', 9_007_199_254_740_991],
  ])('%j is %d öre', (text, ore) => {
    expect(parseMoney(text)).toEqual({ kind: 'value', value: ore });
  });

  it.each([
    ['5,000', 'ambiguous'],
    ['5.000', 'ambiguous'],
    ['12,345', 'ambiguous'],
    ['1 234,567', 'ambiguous'],
    ['50 00', 'grouping'],
    ['5 0000', 'grouping'],
    ['1234 567', 'grouping'],
    ['5  000', 'grouping'],
    ['5 ,50', 'grouping'],
    ['5,5 0', 'grouping'],
    ['1,234.56', 'grouping'],
    ['1,234,567', 'grouping'],
    ['1.234.567', 'grouping'],
    ['1 234.567,8', 'notANumber'],
    ['1,2,3', 'notANumber'],
    ['12,3456', 'tooManyDecimals'],
    ['1.234,567', 'tooManyDecimals'],
    ['−1', 'negative'],
    ['-1', 'negative'],
    ['-50 kr', 'negative'],
    ['abc', 'notANumber'],
    ['-abc', 'notANumber'],
    ['kr', 'notANumber'],
    [',', 'notANumber'],
    ['-', 'notANumber'],
    ['--5', 'notANumber'],
    ['+5', 'notANumber'],
    ['5 kr kr', 'notANumber'],
    ['1e3', 'notANumber'],
    ['0x10', 'notANumber'],
    ['Infinity', 'notANumber'],
    ['NaN', 'notANumber'],
    ['½', 'notANumber'],
    ['٥', 'notANumber'],
    ['５', 'notANumber'],
    ['5\t000', 'notANumber'],
    ['90 071 992 547 409,92', 'tooLarge'],
  ])('%j is refused: %s', (text, code) => {
    expect(parseMoney(text)).toEqual({ kind: 'error', code, maxDecimals: 2 });
  });

  it.each(['', '   ', '\u00a0'])('%j is no value, which is not nought', (text) => {
    expect(parseMoney(text)).toEqual({ kind: 'empty' });
  });

  it.each(['-5 000', '\u22125 000'])('%j is a debt where one is allowed', (text) => {
    expect(outcome(parseMoney(text, { allowNegative: true }))).toBe(-500_000);
  });

  it('is read back from what is shown in Swedish', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.constantFrom('auto' as const, 'always' as const),
        (ore, decimals) => {
          const shown = formatMoney(ore, 'sv', { decimals });
          expect(parseMoney(shown, { allowNegative: true })).toEqual({ kind: 'value', value: ore });
        },
      ),
    );
  });
});

describe('whole-number text', () => {
  it.each([
    ['10', 10],
    ['007', 7],
    [' 12 ', 12],
    ['0', 0],
  ])('%j is %d', (text, value) => {
    expect(outcome(parseWhole(text))).toBe(value);
  });

  it.each([
    ['10,5', 'notWhole'],
    ['10.5', 'notWhole'],
    ['10,', 'notWhole'],
    ['-1', 'negative'],
    ['tio', 'notANumber'],
    ['10+', 'notANumber'],
    ['1 000', 'grouping'],
    ['1.234,5', 'grouping'],
    ['5,000', 'ambiguous'],
    ['5 kr', 'notANumber'],
    ['9007199254740992', 'tooLarge'],
  ])('%j is refused: %s', (text, code) => {
    expect(outcome(parseWhole(text))).toBe(code);
  });

  it('may be below zero where that is allowed', () => {
    expect(outcome(parseWhole('-3', { allowNegative: true }))).toBe(-3);
  });

  it('may be empty', () => {
    expect(parseWhole('')).toEqual({ kind: 'empty' });
  });
});

describe('decimal text', () => {
  it.each([
    ['5 000,50', 5000.5],
    ['5000.5', 5000.5],
    ['0,07', 0.07],
    ['100', 100],
  ])('%j is %d', (text, value) => {
    expect(outcome(parseDecimal(text))).toBe(value);
  });

  it('takes as many decimals as the field allows', () => {
    expect([
      outcome(parseDecimal('1,2', { maxDecimals: 1 })),
      outcome(parseDecimal('1,23', { maxDecimals: 1 })),
    ]).toEqual([1.2, 'tooManyDecimals']);
  });

  it('names the limit in the error', () => {
    expect(parseDecimal('1,23', { maxDecimals: 1 })).toEqual({
      kind: 'error',
      code: 'tooManyDecimals',
      maxDecimals: 1,
    });
  });

  it('is the number a programmer would have written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 99 }), (whole, rest) => {
        const decimals = String(rest).padStart(2, '0');
        expect(outcome(parseDecimal(`${whole},${decimals}`))).toBe(Number(`${whole}.${decimals}`));
      }),
    );
  });

  it('is read back from what is shown in Swedish', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (hundredths) => {
        const value = hundredths / 100;
        expect(outcome(parseDecimal(formatNumber(value, 'sv'), { allowNegative: true }))).toBe(value);
      }),
    );
  });
});

describe('percentage text', () => {
  it.each([
    ['30', 3_000],
    ['28,97 %', 2_897],
    ['0%', 0],
    ['10,005', 'ambiguous'],
    ['-1', 'negative'],
  ])('%j is %s basis points', (text, expected) => {
    expect(outcome(parsePercent(text))).toBe(expected);
  });
});

describe('any text at all', () => {
  it('gives an answer and never NaN', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'0123456789., -−kr:%e+\u00a0') }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const parse of [parseWhole, parseDecimal, parseMoney, parsePercent]) {
          const input = parse(text);
          expect(input.kind !== 'value' || Number.isFinite(input.value)).toBe(true);
        }
      }),
    );
  });
});
