import type { Locale } from '../../src/formats/units';
import type { Item, Localized, Range, Rule } from '../../src/rules';
import type { Value } from './memory';

/** The whole numbers in a text, whatever way they are grouped. */
const numbersIn = (text: string): number[] =>
  [...text.replace(/(?<=\d)[\u00a0, ](?=\d{3})/g, '').matchAll(/\d+/g)].map(([digits]) => Number(digits));

const holds = (text: string, words: string): boolean => text.toLowerCase().includes(words.toLowerCase());

/**
 * Whether what a quote says after a change is the new value. It is read with the eyes of a reader, not with the
 * functions that wrote it: figures are looked for as figures and words as words.
 * @param was what the quote said before
 */
export function shows(
  text: string,
  was: string,
  rule: Rule,
  [before, after]: readonly [Value, Value],
  locale: Locale,
): boolean {
  const numbers = numbersIn(text);
  const inUnit = (value: number) => ('unit' in rule && rule.unit === 'ore' ? value / 100 : value);
  switch (rule.kind) {
    case 'quantity':
      return numbers.includes(inUnit(after as number));
    case 'range': {
      const { min, max } = after as Range;
      return numbers.includes(inUnit(min)) && numbers.includes(inUnit(max));
    }
    case 'term':
      return holds(text, (after as Localized)[locale]);
    case 'list': {
      const labels = (after as readonly Item[]).map(({ label }) => label[locale]);
      const one = (before as readonly Item[]).findIndex(
        ({ label }) => label[locale].toLowerCase() === was.trim().toLowerCase(),
      );
      if (/^\d+$/.test(was.trim())) return numbers.includes(labels.length);
      return one >= 0 ? holds(text, labels[one] ?? '') : labels.every((label) => holds(text, label));
    }
  }
}
