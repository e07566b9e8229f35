import type { LogSession } from '../../folder/answers/session';
import { formatDate } from '../../formats/dates';
import { formatNumber } from '../../formats/numbers';
import { formatQuantity } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import { isPlainDate } from '../../rules';
import { logText } from './text';

/** Minutes as hours with two decimals: 45 is `0,75 h`. */
export const sayHours = (minutes: number, locale: Locale): string =>
  `${formatNumber(minutes / 60, locale, { minDecimals: 2 })}\u00a0h`;

/** A day in words; a text that is no day of the calendar stays as it is. */
export const sayDay = (day: string, locale: Locale): string =>
  isPlainDate(day) ? formatDate(day, locale) : day;

/** One session in a few words: `AB, 60 minuter, 20 november 2026`. */
export const saySession = (
  { client, minutes, date }: Pick<LogSession, 'client' | 'minutes' | 'date'>,
  locale: Locale,
): string => logText[locale].session(client, formatQuantity(minutes, 'minute', locale), sayDay(date, locale));
