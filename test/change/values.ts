import type { Item, Localized, Range, Rule, Unit } from '../../src/rules';
import { type Value, valueNow } from './memory';

const isPrime = (number: number): boolean => {
  for (let factor = 2; factor * factor <= number; factor += 1) {
    if (number % factor === 0) return false;
  }
  return number > 1;
};

function primeFrom(number: number): number {
  let prime = Math.ceil(number);
  while (!isPrime(prime)) prime += 1;
  return prime;
}

/** What lays out forms and plans is moved a little, so that they can still be made. */
const MODEST: readonly Unit[] = [
  'tool',
  'exercise',
  'trialSession',
  'goal',
  'reflection',
  'meeting',
  'week',
  'month',
];

function otherQuantities(value: number, unit: Unit): readonly [number, number] {
  if (unit === 'percent') return [53, 71];
  if (unit === 'ore') return [100 * primeFrom(value / 73), 100 * primeFrom(value / 164)];
  return MODEST.includes(unit) ? [value + 2, value + 5] : [primeFrom(value * 1.5), primeFrom(value * 2.3)];
}

/** Every label another one, and some more of them. */
function otherItems(items: readonly Item[], more: number): readonly Item[] {
  const other = (code: string, index: number): Item => ({
    code,
    label: { sv: `ändrad post ${'abcdefgh'[index]}${more}`, en: `changed item ${'abcdefgh'[index]}${more}` },
  });
  const added = Array.from({ length: more }, (_, index) => `added${index}`);
  return [...items.map(({ code }) => code), ...added].map(other);
}

// Terms that hold a day are read as one by the tools, so the other words must be another day.
const LATER = [
  { year: '2026', quarter: 'Q4', sv: 'augusti', en: 'August' },
  { year: '2028', quarter: 'Q1', sv: 'oktober', en: 'October' },
] as const;
const WORDS = [
  { sv: 'helt andra ord', en: 'quite other words' },
  { sv: 'något annat igen', en: 'something else again' },
] as const;

/** Whether a term holds a day, `Q3 2025` or `mitten av maj 2025`. */
export const holdsDay = ({ sv }: Localized): boolean => /20\d\d/.test(sv);

function otherWords(term: Localized, which: 0 | 1): Localized {
  if (!holdsDay(term)) return WORDS[which];
  const { year, quarter, sv, en } = LATER[which];
  const put = (text: string, month: string) =>
    text
      .replace(/20\d\d/, year)
      .replace(/Q\d/, quarter)
      .replace(/april|maj|April|May/, month);
  return { sv: put(term.sv, sv), en: put(term.en, en) };
}

/** Two values that the rule does not have, so that no coincidence passes for a change. */
export function otherValues(rule: Rule): readonly [Value, Value] {
  const now = valueNow(rule);
  switch (rule.kind) {
    case 'quantity':
      return otherQuantities(now as number, rule.unit);
    case 'range': {
      const { min, max } = now as Range;
      return [
        { min: min + 1, max: max + 2 },
        { min: min + 3, max: max + 6 },
      ];
    }
    case 'list':
      return [otherItems(now as readonly Item[], 1), otherItems(now as readonly Item[], 2)];
    case 'term':
      return [otherWords(now as Localized, 0), otherWords(now as Localized, 1)];
  }
}
