import { readDate } from '../formats/datePhrases';
import { formatDate } from '../formats/dates';
import type { Locale } from '../formats/units';
import type { PlainDate } from '../rules';
import { dateMessage, dateText } from './dateText';

/** What a tool says of a day that has not come, and of one so early that its year is mistyped. */
export interface PastDayWords {
  readonly afterToday: (day: string, today: string) => string;
  readonly tooEarly?: (day: string, first: string) => string;
}

/**
 * What is wrong with a day that must have come, in words; `null` when nothing is, when nothing is typed, or when a
 * phrase waits for the reader's yes.
 * @param first the first day that counts, where there is one
 */
export function pastDayMessage(
  text: string,
  words: PastDayWords,
  { locale, today }: { readonly locale: Locale; readonly today: PlainDate },
  first?: PlainDate,
): string | null {
  const read = readDate(text, today);
  const say = (day: PlainDate) => formatDate(day, locale);
  switch (read.kind) {
    case 'error':
      return dateMessage(read, locale);
    case 'ask':
      return dateText[locale].vague(text.trim());
    case 'date':
      if (read.date > today) {
        return words.afterToday(say(read.date), say(today));
      }
      return first !== undefined && read.date < first
        ? (words.tooEarly?.(say(read.date), say(first)) ?? null)
        : null;
    default:
      return null;
  }
}
