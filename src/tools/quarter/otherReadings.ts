import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import { type Context, type QuarterAnswers, quarterOtherReadings } from '../../rules';
import { otherReadingsEn } from './otherReadingsText.en';
import { otherReadingsSv } from './otherReadingsText.sv';
import { sayDate } from './say';

const TEXT = { sv: otherReadingsSv, en: otherReadingsEn };

/** What other readings of would say of the quarter's days, where that is something else; else nothing. */
export function otherReadings(answers: QuarterAnswers, context: Context, locale: Locale): Report['sections'] {
  const words = TEXT[locale];
  const items = quarterOtherReadings(answers, context).map((other) =>
    other.alternative === 'wholeMonth' ? words.wholeMonth(sayDate(other.to, locale)) : words.required,
  );
  return items.length === 0 ? [] : [{ heading: words.heading, items, folded: true }];
}
