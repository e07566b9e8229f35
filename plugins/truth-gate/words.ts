import { rulesHolding } from './holding';
import { measureAfter, measureGlued } from './measures';
import { NUMERAL, numeralsIn, numeralValue } from './numerals';
import { kindOf, type Value } from './value';

const SPAN = /^\s*(?:till|eller|to|or|–|-)\s*$/;
const LIMIT =
  /(?:minst|högst|exakt|inom|cirka|ungefär|upp till|at least|at most|exactly|within|about|up to)\s+$/iu;
const ARTICLE = /(?<![\p{L}\p{Nd}])(?:a|an)(?=\s)/giu;

/** Numbers in words, where they stand before what they count: from two, and one where a limit of a rule is said. */
export function inWords(text: string): Value[] {
  const articles = [...text.matchAll(ARTICLE)].map(({ index, 0: word }) => {
    return { from: index, to: index + word.length, value: 1 };
  });
  const numerals = [...numeralsIn(text), ...articles].sort((a, b) => a.from - b.from);
  return numerals.flatMap(({ from, to, value }, index): Value[] => {
    const before = numerals[index - 1];
    const span = before !== undefined && SPAN.test(text.slice(before.to, from)) ? before : null;
    if (value < 2 && span === null && !LIMIT.test(text.slice(0, from))) return [];
    const measure = measureAfter(text.slice(to));
    if (measure === null) return [];
    const { unit, length } = measure;
    const numbers = span === null ? [value] : [span.value, value];
    if (numbers[0] === value && value < 2 && rulesHolding({ text: '', numbers, unit }).length === 0)
      return [];
    return [{ kind: kindOf(unit, 'numeral'), from: span?.from ?? from, to: to + length, numbers, unit }];
  });
}

const GLUED = new RegExp(`(?<![\\p{L}\\p{Nd}])(${NUMERAL})(?=-?\\p{L})`, 'giu');

/** `tvåveckorsperiod`, `six-month`. */
export function putTogether(text: string): Value[] {
  return [...text.matchAll(GLUED)].flatMap(({ index, 0: word }): Value[] => {
    const measure = measureGlued(text.slice(index + word.length));
    const numbers = [numeralValue(word)];
    return measure === null || numbers[0] === 1
      ? []
      : [
          {
            kind: 'numeral',
            from: index,
            to: index + word.length + measure.length,
            numbers,
            unit: measure.unit,
          },
        ];
  });
}
