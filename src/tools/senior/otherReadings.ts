import { formatDate } from '../../formats/dates';
import { formatQuantity, formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import { type Context, type SeniorAnswers, type SeniorOtherReading, seniorOtherReadings } from '../../rules';
import { otherReadingsEn } from './otherReadingsText.en';
import { otherReadingsSv } from './otherReadingsText.sv';

const TEXT = { sv: otherReadingsSv, en: otherReadingsEn };

function sentence(other: SeniorOtherReading, { rules }: Context, locale: Locale): string {
  const words = TEXT[locale];
  switch (other.alternative) {
    case 'approximate':
      return words.approximate(
        formatRule('advancement.coach.months', rules, locale),
        formatDate(other.earliest, locale),
      );
    case 'activeMonths':
      return other.left === null
        ? words.activeMonthsUnknown
        : words.activeMonths(formatQuantity(other.left, 'month', locale));
    case 'everySession': {
      const earlier = formatRule('prerequisite.sessions', rules, locale);
      return other.left === 0
        ? words.everySessionEnough(earlier)
        : words.everySession(formatQuantity(other.left, 'session', locale), earlier);
    }
    case 'paidOnly':
      return words.paidOnly(formatQuantity(other.sessions, 'session', locale));
    case 'byItself':
      return words.byItself;
  }
}

/** What *when can I apply* would be answered under other readings, where that may be another answer; else nothing. */
export function otherReadings(answers: SeniorAnswers, context: Context, locale: Locale): Report['sections'] {
  const items = seniorOtherReadings(answers, context).map((other) => sentence(other, context, locale));
  return items.length === 0 ? [] : [{ heading: TEXT[locale].heading, items, folded: true }];
}
