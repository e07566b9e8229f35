import { formatDate } from '../../formats/dates';
import { formatNumber } from '../../formats/numbers';
import { formatQuantity } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import type { Receipted, ReceiptLine } from '../../frame/receipt';
import type { PlainDate } from '../../rules';
import { reportText } from './reportText';

/** The five letters as their statuses are written in a receipt, `mmnom`. */
const LETTERS = ['S', 'M', 'A', 'R', 'T'];

const letters = (codes: string, locale: Locale): string =>
  LETTERS.map((letter, index) => {
    const code = codes.charAt(index) as 'm' | 'n' | 'o';
    return `${letter} ${reportText[locale].letters[code]}`;
  }).join(', ');

function valueText(tool: string, { id, value, unit }: ReceiptLine, locale: Locale): string {
  const words = reportText[locale];
  if (value === null) {
    return words.notAnswered;
  }
  if (typeof value === 'string') {
    return unit === 'date'
      ? formatDate(value as PlainDate, locale)
      : id === 'letters'
        ? letters(value, locale)
        : (words.codes[`${tool}.${id}.${value}`] ?? value);
  }
  if (unit !== null && unit !== 'date' && unit !== 'code') {
    return formatQuantity(value, unit, locale);
  }
  const own = words.units[id.split('.')[1] ?? ''];
  return own === undefined ? formatNumber(value, locale) : `${formatNumber(value, locale)}\u00a0${own}`;
}

/** What a receipt carries, line by line: `Övningar: 5 övningar`. */
export const receiptLines = ({ tool, lines }: Receipted, locale: Locale): string[] => {
  const words = reportText[locale];
  return lines.map((line) => {
    const label =
      words.labels[`${tool}.${line.id}`] ?? words.labels[`${tool}.${line.id.split('.')[0]}`] ?? line.id;
    return words.line(
      line.row === undefined ? label : words.goal(line.row, label),
      valueText(tool, line, locale),
    );
  });
};
