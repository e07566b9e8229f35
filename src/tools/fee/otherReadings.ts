import { formatMoney, formatPercent } from '../../formats/numbers';
import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import { type Context, type FeeOtherReading, feeOtherReadings } from '../../rules';
import type { Breakdown, FeeAnswer } from './breakdown';
import { paceInWords } from './formula';
import { otherReadingsEn } from './otherReadingsText.en';
import { otherReadingsSv } from './otherReadingsText.sv';

const TEXT = { sv: otherReadingsSv, en: otherReadingsEn };

function sentence(other: FeeOtherReading, main: Breakdown | null, locale: Locale): string {
  const words = TEXT[locale];
  const money = (ore: number) => formatMoney(ore, locale);
  switch (other.alternative) {
    case 'otherBase':
      return words.otherBase(words.bases[other.base], money(other.fee), money(other.left));
    case 'onSum':
      return words.onSum(
        main === null ? '' : paceInWords(main, locale),
        money(other.fee),
        money(other.oneByOne),
      );
    case 'forATime':
      return words.forATime(money(other.membership));
    case 'fullAccess':
      return words.fullAccess;
    case 'ownDiscount':
      return words.ownDiscount(formatPercent(other.percent, locale));
  }
}

/** What the fee and the membership would come to under other readings, where that differs; else nothing. */
export function otherReadings(
  { inputs, main }: FeeAnswer,
  context: Context,
  locale: Locale,
): Report['sections'] {
  const { vat, ordinaryMembership, throughEmployment } = inputs;
  const items = feeOtherReadings(
    { price: main?.price ?? null, vat, pace: main?.pace ?? null, ordinaryMembership, throughEmployment },
    context,
  ).map((other) => sentence(other, main, locale));
  return items.length === 0 ? [] : [{ heading: TEXT[locale].heading, items, folded: true }];
}
