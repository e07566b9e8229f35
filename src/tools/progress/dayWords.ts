import { formatDate } from '../../formats/dates';
import type { Locale } from '../../formats/units';
import { type DecisionDate, isoWeek, type PlainDate } from '../../rules';
import type { ProgressWords } from './words';

/** `måndag 21 april 2025 (vecka 17)`. */
export const dayAndWeek = (day: PlainDate, words: ProgressWords, locale: Locale): string =>
  `${formatDate(day, locale, 'weekday')} (${words.week(isoWeek(day).week)})`;

/** What to know of a day to hear on, as a sentence that follows after a space, or nothing. */
export function nonWorkingNote({ nonWorking }: DecisionDate, words: ProgressWords, locale: Locale): string {
  return nonWorking === null ? '' : ` ${words.left.nonWorking(nonWorking.kind, nonWorking.name[locale])}`;
}
