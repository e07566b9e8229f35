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
