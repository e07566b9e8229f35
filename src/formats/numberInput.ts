/**
 * What someone typed, as a number. Never throws and never gives NaN; the caller keeps the text as typed.
 *
 * The same marks are understood in both languages, since people paste from everywhere: spaces (also U+00A0,
 * U+202F, U+2009) in groups of three, one decimal comma or one decimal point, and points in groups of three
 * before a decimal comma. A lone comma or point with exactly three digits after it means thousands to one
 * reader and decimals to another, so it is refused rather than guessed. Trailing `.` or `,` and a missing zero
 * (`,5`) are fine. Other digits than 0–9, exponents, hex and a plus sign are not numbers here.
 */

export const NUMBER_ERRORS = [
  /** Letters, other signs, nothing but marks. */
  'notANumber',
  /** A mark followed by exactly three digits: thousands or decimals? */
  'ambiguous',
  /** Spaces, points or commas that do not set off groups of three in the way described; any group in a whole number. */
  'grouping',
  'tooManyDecimals',
  'notWhole',
  'negative',
  /** More than can be held exactly. */
  'tooLarge',
] as const;
export type NumberError = (typeof NUMBER_ERRORS)[number];

/** `maxDecimals` lets the words for `ambiguous` and `tooManyDecimals` name the limit. */
export type NumberInput =
  | { kind: 'empty' }
  | { kind: 'value'; value: number }
  | { kind: 'error'; code: NumberError; maxDecimals: number };

export interface NumberRules {
  allowNegative?: boolean;
  /** Default 2. */
  maxDecimals?: number;
}

/** A whole number without any group or decimal mark; `007` is 7. */
export function parseWhole(
  text: string,
  { allowNegative = false }: { allowNegative?: boolean } = {},
): NumberInput {
  return read(text, { allowNegative, maxDecimals: 0, scale: 0, unit: null });
}

/** A number with decimals, as a number: `5 000,50` is 5000.5. */
export function parseDecimal(
  text: string,
  { allowNegative = false, maxDecimals = 2 }: NumberRules = {},
): NumberInput {
  const scaled = read(text, { allowNegative, maxDecimals, scale: maxDecimals, unit: null });
  // Dividing a whole number by a power of ten gives the nearest number to the decimal typed.
  return scaled.kind === 'value' ? { kind: 'value', value: scaled.value / 10 ** maxDecimals } : scaled;
}

/** An amount in kronor, as whole öre. `kr`, `SEK` or `:-` may follow, or `SEK` stand first. `5 000,50 kr` is 500 050. */
export function parseMoney(
  text: string,
  { allowNegative = false }: { allowNegative?: boolean } = {},
): NumberInput {
  return read(text, { allowNegative, maxDecimals: 2, scale: 2, unit: /^sek\s|(?:kr|sek|:-)$/i });
}

/** A percentage with at most two decimals, as basis points. `%` may follow. `28,97 %` is 2 897. */
export function parsePercent(text: string): NumberInput {
  return read(text, { allowNegative: false, maxDecimals: 2, scale: 2, unit: /%$/ });
}

interface Reading {
  allowNegative: boolean;
  maxDecimals: number;
  /** The answer is the number times ten to this power. */
  scale: number;
  unit: RegExp | null;
}

function read(text: string, { allowNegative, maxDecimals, scale, unit }: Reading): NumberInput {
  const error = (code: NumberError): NumberInput => ({ kind: 'error', code, maxDecimals });
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  // Trimmed afterwards: a pattern that takes the space with it tries anew at every space of a long row of them.
  const bare = unit ? trimmed.replace(unit, '').trim() : trimmed;
  const signed = /^[-\u2212]/.test(bare);

  const parts = split(signed ? bare.slice(1) : bare);
  if (typeof parts === 'string') return error(parts);
  if (maxDecimals === 0 && parts.grouped) return error('grouping');
  if (maxDecimals === 0 && parts.marked) return error('notWhole');
  if (parts.decimals.length > maxDecimals) return error('tooManyDecimals');

  const size = Number(parts.whole + parts.decimals.padEnd(scale, '0'));
  if (signed && size > 0 && !allowNegative) return error('negative');
  if (!Number.isSafeInteger(size)) return error('tooLarge');
  return { kind: 'value', value: signed && size > 0 ? -size : size };
}

interface Parts {
  whole: string;
  decimals: string;
  /** Whether thousands were set off. */
  grouped: boolean;
  /** Whether there was a decimal mark. */
  marked: boolean;
}

const SHAPE = /^(?=.*\d)[\d.,][\d., \u00a0\u202f\u2009]*$/;
const GROUPED_BY_SPACE = /^\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+$/;
const POINTS_THEN_COMMA = /^(\d{1,3}(?:\.\d{3})+),(\d*)$/;
const GROUPED_SOMEHOW = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d*)?$/;

function split(text: string): Parts | NumberError {
  if (!SHAPE.test(text)) return 'notANumber';
  const points = POINTS_THEN_COMMA.exec(text);
  if (points) {
    return {
      whole: (points[1] ?? '').replaceAll('.', ''),
      decimals: points[2] ?? '',
      grouped: true,
      marked: true,
    };
  }
  const [whole = '', decimals = '', ...more] = text.split(/[.,]/);
  if (more.length > 0) return GROUPED_SOMEHOW.test(text) ? 'grouping' : 'notANumber';
  if (/^\d{3}$/.test(decimals)) return 'ambiguous';
  const grouped = GROUPED_BY_SPACE.test(whole);
  if (!(grouped || /^\d*$/.test(whole)) || !/^\d*$/.test(decimals)) return 'grouping';
  return { whole: whole.replace(/\D/g, ''), decimals, grouped, marked: /[.,]/.test(text) };
}
