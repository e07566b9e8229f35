import { unitWord } from '../../src/formats/units';
import {
  DERIVED,
  type DerivedFact,
  FIRST_EDITION,
  openRules,
  type Range,
  RULES,
  type Rule,
  type Unit,
} from '../../src/rules';

const book = openRules(FIRST_EDITION);

/** What was typed, as values: money in kronor, a span as its two ends. */
export interface Typed {
  readonly text: string;
  readonly numbers: readonly number[];
  readonly unit: Unit | null;
}

interface Holding {
  readonly id: string;
  readonly unit: Unit | null;
  readonly numbers: readonly number[];
  /** What the rule says in words: a term, the items of a list. */
  readonly words: readonly string[];
  readonly title: string;
}

const ends = (value: number | Range, unit: Unit): number[] => {
  const scale = unit === 'ore' ? 100 : 1;
  return typeof value === 'number' ? [value / scale] : [value.min / scale, value.max / scale];
};

function held(id: string, rule: Rule): Holding[] {
  const title = `${rule.title.sv} ${rule.title.en}`.toLowerCase();
  switch (rule.kind) {
    case 'quantity':
    case 'range':
      return rule.values.map(({ value }) => {
        return { id, unit: rule.unit, numbers: ends(value, rule.unit), words: [], title };
      });
    case 'list':
      return rule.values.map(({ value }) => {
        const words = value.flatMap(({ label }) => [label.sv, label.en]);
        return { id, unit: null, numbers: [value.length], words, title };
      });
    case 'term':
      return rule.values.map(({ value }) => {
        return { id, unit: null, numbers: [], words: [value.sv, value.en], title };
      });
  }
}

const HELD: readonly Holding[] = [
  ...Object.entries(RULES as Record<string, Rule>).flatMap(([id, rule]) => held(id, rule)),
  ...Object.entries(DERIVED as Record<string, DerivedFact>).map(([id, { unit, value }]) => {
    return { id, unit, numbers: ends(value(book), unit), words: [], title: '' };
  }),
];

const sameWords = (a: string, b: string) =>
  a.replace(/\s/g, ' ').toLowerCase() === b.replace(/\s/g, ' ').toLowerCase();

// “fem steg” is how many a list of steps holds.
const counts = (unit: Unit | null, { title, unit: own }: Holding): boolean =>
  unit !== null &&
  unit !== 'percent' &&
  unit !== 'ore' &&
  own === null &&
  [unitWord(unit, 2, 'sv'), unitWord(unit, 2, 'en')].some((word) => title.split(' ').includes(word));

/** Ids whose value is what was typed, those of its unit when it has one, so that the author can pick the right one. */
export function rulesHolding({ text, numbers, unit }: Typed): string[] {
  const named = HELD.filter(({ words }) => words.some((each) => sameWords(each, text)));
  const within = HELD.filter((each) => numbers.length > 0 && numbers.every((n) => each.numbers.includes(n)));
  const exact = within.filter((each) => numbers.length === each.numbers.length);
  const best = [
    named,
    exact.filter((each) => unit !== null && each.unit === unit),
    within.filter((each) => unit !== null && each.unit === unit),
    within.filter((each) => counts(unit, each)),
    within.filter((each) => unit === null && each.unit !== null),
  ].find((list) => list.length > 0);
  return [...new Set(best?.map(({ id }) => id) ?? [])];
}
