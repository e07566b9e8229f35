import { formatMoney } from '../../formats/numbers';
import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import { type BudgetOtherReading, budgetOtherReadings, type Context } from '../../rules';
import { extraOf } from './answer';
import type { BudgetInputs } from './inputs';
import { otherReadingsEn } from './otherReadingsText.en';
import { otherReadingsSv } from './otherReadingsText.sv';

const TEXT = { sv: otherReadingsSv, en: otherReadingsEn };

function sentence(other: BudgetOtherReading, year: number, locale: Locale): string {
  const words = TEXT[locale];
  const money = (ore: number) => formatMoney(ore, locale);
  switch (other.alternative) {
    case 'carriedOver': {
      const rest =
        other.beyond > 0
          ? words.wouldBeBeyond(money(other.beyond))
          : other.left > 0
            ? words.wouldBeLeft(money(other.left))
            : words.wouldBeSpent;
      return words.carriedOver(money(other.carried), year - 1, rest);
    }
    case 'everyPurchase':
      return words.everyPurchase(money(other.amount));
  }
}

/** What the year would come to under other readings, where that differs; else nothing. */
export function otherReadings(inputs: BudgetInputs, context: Context, locale: Locale): Report['sections'] {
  const { year, courses: rows } = inputs;
  const items = budgetOtherReadings({ year, rows, extra: (of) => extraOf(inputs, of) }, context).map(
    (other) => sentence(other, year, locale),
  );
  return items.length === 0 ? [] : [{ heading: TEXT[locale].heading, items, folded: true }];
}
