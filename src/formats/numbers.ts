/**
 * Numbers as people read them, in both languages, the same in every browser and on the server.
 *
 * Written by hand rather than with Intl, whose spaces and signs have changed between versions; a page made on
 * the server and continued in a browser must not differ by a space. Swedish groups with U+00A0 and has a decimal
 * comma, English groups with a comma and has a decimal point; both have U+2212 as minus.
 * Every function throws RangeError on NaN and infinity: a reader never meets them.
 */

import type { Locale } from './units';

const SPACE = '\u00a0';
const MINUS = '\u2212';
const MARKS: Record<Locale, { group: string; decimal: string }> = {
  sv: { group: SPACE, decimal: ',' },
  en: { group: ',', decimal: '.' },
};

export interface NumberStyle {
  /** Decimals that are always written, default 0. */
  minDecimals?: number;
  /** Further decimals are rounded half away from zero, default 2 (or minDecimals, if that is more). */
  maxDecimals?: number;
  /** `always` writes + before what is above zero. */
  sign?: 'auto' | 'always';
}

/** `5 000,5` or `5,000.5`. Rounds what the number prints as, so 1,005 becomes 1,01. */
export function formatNumber(value: number, locale: Locale, style: NumberStyle = {}): string {
  const min = style.minDecimals ?? 0;
  const max = Math.max(min, style.maxDecimals ?? 2);
  const { digits, negative } = roundDecimal(value, max);
  const sign = negative ? MINUS : style.sign === 'always' && digits > 0n ? '+' : '';
  return sign + writeScaled(digits, max, min, locale);
}

/**
 * An amount in öre: `5 000 kr`, `5 000,50 kr`; in English `SEK 5,000`, `SEK 5,000.50`.
 * `auto` (running text) leaves out `,00`; `always` (tables) has two decimals on every row.
 */
export function formatMoney(
  ore: number,
  locale: Locale,
  { decimals = 'auto' }: { decimals?: 'auto' | 'always' } = {},
): string {
  if (!Number.isSafeInteger(ore)) throw new RangeError(`Not an amount in öre: ${ore}`);
  const min = decimals === 'always' || ore % 100 !== 0 ? 2 : 0;
  const amount = writeScaled(BigInt(Math.abs(ore)), 2, min, locale);
  const sign = ore < 0 ? MINUS : '';
  return locale === 'sv' ? `${sign}${amount}${SPACE}kr` : `${sign}SEK${SPACE}${amount}`;
}

/** A percentage, 87.5 for 87,5 %: `87,5 %` or `87.5%`. For display only; limits are compared on whole numbers. */
export function formatPercent(value: number, locale: Locale, { maxDecimals = 1 } = {}): string {
  return `${formatNumber(value, locale, { maxDecimals })}${locale === 'sv' ? SPACE : ''}%`;
}

/** The number's decimal digits at `places` decimals, as one whole number. */
function roundDecimal(value: number, places: number): { digits: bigint; negative: boolean } {
  const size = Math.abs(value);
  if (!(size < 1e21)) throw new RangeError(`Not a number that can be written: ${value}`);
  // Below 1e-6 a number prints with an exponent; twenty decimals hold more than anyone asks for.
  const text = size < 1e-6 ? size.toFixed(20) : String(size);
  const [whole = '0', decimals = ''] = text.split('.');
  const kept = BigInt(whole + decimals.slice(0, places).padEnd(places, '0'));
  const digits = Number(decimals[places] ?? 0) >= 5 ? kept + 1n : kept;
  return { digits, negative: value < 0 && digits > 0n };
}

function writeScaled(digits: bigint, places: number, min: number, locale: Locale): string {
  const text = String(digits).padStart(places + 1, '0');
  const split = text.length - places;
  const whole = text.slice(0, split).replace(/\B(?=(\d{3})+$)/g, MARKS[locale].group);
  let decimals = text.slice(split);
  while (decimals.length > min && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  return decimals ? whole + MARKS[locale].decimal + decimals : whole;
}
