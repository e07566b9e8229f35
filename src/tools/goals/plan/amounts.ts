import { formatMoney, formatNumber, formatPercent } from '../../../formats/numbers';
import type { Locale } from '../../../formats/units';
import type { GoalUnit } from '../../../rules';
import { goalText } from '../goal/text';

/** A figure with its unit: `20 st`, `465 865 kr`, `300 millisekunder`. Money in kronor. */
export function formatAmount(
  value: number,
  unit: GoalUnit | null,
  otherUnit: string,
  locale: Locale,
): string {
  const { piece, hour, hours } = goalText[locale].form;
  const number = formatNumber(value, locale);
  const with_ = (word: string) => (word === '' ? number : `${number}\u00a0${word}`);
  switch (unit) {
    case 'currency':
      return formatMoney(Math.round(value * 100), locale);
    case 'percent':
      return formatPercent(value, locale, { maxDecimals: 2 });
    case 'count':
      return with_(piece);
    case 'hours':
      return with_(value === 1 ? hour : hours);
    case 'other':
      return with_(otherUnit.trim());
    default:
      return number;
  }
}

/** A figure as someone would type it: no groups, since a lone comma or point before three digits is refused. */
export const typedFigure = (value: number, locale: Locale): string =>
  locale === 'sv' ? String(value).replace('.', ',') : String(value);
