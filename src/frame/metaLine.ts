import { formatDate } from '../formats/dates';
import type { Locale } from '../formats/units';
import type { Context } from '../rules';
import { resultText } from './resultText';

/** When an answer was counted, and by the rules of which day. */
export const metaLine = ({ today, rules }: Context, locale: Locale): string =>
  resultText[locale].meta(formatDate(today, locale), formatDate(rules.on, locale));
