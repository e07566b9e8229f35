/** Dates as people read them. Swedish and English month and weekday names, written the same everywhere. */

import { datePartsOf, type PlainDate, weekday } from '../rules';
import type { Locale } from './units';

/** January first. */
export const MONTHS: Record<Locale, readonly string[]> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** Monday first, as weekday() counts from 1. */
const WEEKDAYS: Record<Locale, readonly string[]> = {
  sv: 'måndag tisdag onsdag torsdag fredag lördag söndag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};

/**
 * `long` is for running text (`28 april 2025`), `short` for tables and fields (`2025-04-28` in both languages),
 * `weekday` for a day to meet or to hear something (`måndag 21 april 2025`).
 * Throws RangeError when the date does not exist.
 */
export function formatDate(
  date: PlainDate,
  locale: Locale,
  style: 'long' | 'short' | 'weekday' = 'long',
): string {
  const { year, month, day } = datePartsOf(date);
  if (style === 'short') return date;
  const long = `${day} ${MONTHS[locale][month - 1]} ${year}`;
  return style === 'weekday' ? `${WEEKDAYS[locale][weekday(date) - 1]} ${long}` : long;
}

/**
 * Days from one to another, said once: `18–31 december 2026`, `28 juni–11 juli 2026`,
 * `18 december 2026–3 januari 2027`; a single day as `formatDate` writes it.
 */
export function formatDays(first: PlainDate, last: PlainDate, locale: Locale): string {
  const [from, to] = [datePartsOf(first), datePartsOf(last)];
  const end = formatDate(last, locale);
  if (first === last) return end;
  if (from.year !== to.year) return `${formatDate(first, locale)}–${end}`;
  return from.month === to.month
    ? `${from.day}–${end}`
    : `${from.day} ${MONTHS[locale][from.month - 1]}–${end}`;
}
