import { MONTHS } from '../../src/formats/dates';
import { measureAfter, measureGlued } from './measures';
import { kindOf, type Value } from './value';

const DIGIT = '[\\p{Nd}½¼¾]';
const FIGURES = `${DIGIT}+(?:(?:[.,]|\\s+)${DIGIT}+)*`;
const NUMBER = new RegExp(`(?:(?:kr|SEK)\\s*)?(${FIGURES})(?:\\s*[–-]\\s*(${FIGURES}))?`, 'gu');

const months = (names: readonly string[]) => names.join('|');
// “May” and “march” are words of their own too, so alone they need a word of time before them.
const MONTH = `(?:${months(MONTHS.sv)}|${months(MONTHS.en)})`;
const ALONE = `(?:${months([...MONTHS.sv, ...MONTHS.en.filter((name) => name !== 'May' && name !== 'March')])})`;
const AMBIGUOUS =
  '(?<=\\b(?:in|of|by|until|till|during|from|since|early|late|next|last|mid)[ -])(?:May|March)';
const DAY = '\\d{1,2}(?::?[ea]|st|nd|rd|th)?';
const YEAR = '(?:,?\\s+\\d{4})?';
const DATE = new RegExp(
  `(?<![\\p{L}\\p{Nd}])(?:${[
    '\\d{4}-\\d{1,2}-\\d{1,2}',
    '\\d{1,2}/\\d{1,2}(?:[ /]\\d{4})?',
    `${DAY}\\s+(?:of\\s+)?${MONTH}${YEAR}`,
    `${MONTH}\\s+${DAY}(?!\\d)${YEAR}`,
    `${MONTH}\\s+\\d{4}`,
    `(?:Q|kvartal |quarter )[1-4](?:[ -]\\d{4})?`,
    ALONE,
    AMBIGUOUS,
  ].join('|')})(?![\\p{L}\\p{Nd}])`,
  'giu',
);

const number = (figures: string) => {
  const bare = figures.replace(/\s/g, '');
  return Number(/^\d{1,3}(?:,\d{3})+$/.test(bare) ? bare.replaceAll(',', '') : bare.replace(',', '.'));
};

/** Dates and numbers in figures. Every figure is found; what it counts only says which rule it may be. */
export function inFigures(text: string): Value[] {
  const dates = [...text.matchAll(DATE)].map((match): Value => {
    return { kind: 'date', from: match.index, to: match.index + match[0].length, numbers: [], unit: null };
  });
  const rest = dates.reduce(
    (left, { from, to }) => left.slice(0, from) + '·'.repeat(to - from) + left.slice(to),
    text,
  );
  const numbers = [...rest.matchAll(NUMBER)].map((match): Value => {
    const end = match.index + match[0].length;
    const measure = measureAfter(text.slice(end)) ?? measureGlued(text.slice(end));
    const money = /^(?:kr|SEK)/.test(match[0]) ? 'ore' : null;
    const unit = measure?.unit ?? money;
    const thousands = /^\s*tkr/i.test(text.slice(end)) ? 1000 : 1;
    const figures = [match[1], match[2]].filter((each) => each !== undefined);
    return {
      kind: kindOf(unit, 'number'),
      from: match.index,
      // Per cent and kronor belong to the value, other words are named only to find the rule.
      to: end + (unit === 'percent' || unit === 'ore' ? (measure?.length ?? 0) : 0),
      numbers: figures.map((each) => number(each) * thousands),
      unit,
    };
  });
  // Nothing is where counting begins, never what a rule asks for.
  return [
    ...dates,
    ...numbers.filter((each) => each.unit !== null || each.numbers.some((value) => value !== 0)),
  ];
}
