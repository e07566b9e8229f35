import { rulesHolding } from '../../plugins/truth-gate/holding';
import { valuesIn } from '../../plugins/truth-gate/typed';
import type { RuleId } from '../../src/rules';
import type { Place } from './surface';

const READ_ALOUD = /(?:aria-label|title|alt|placeholder)="([^"]*)"/g;

interface Stated {
  readonly value: string;
  /** Rules that have it, in its unit. */
  readonly rules: readonly string[];
}

/** Values of rules that a text states, in figures or in words; of a tag, what its attributes say. */
function statedIn(text: string): Stated[] {
  const read = text.startsWith('<') ? [...text.matchAll(READ_ALOUD)].map(([, said = '']) => said) : [text];
  return read.flatMap((said) =>
    valuesIn(said).flatMap(({ from, to, numbers, unit }) => {
      const value = said.slice(from, to);
      const rules = unit === null ? [] : rulesHolding({ text: value, numbers, unit });
      return rules.length === 0 ? [] : [{ value, rules }];
    }),
  );
}

const withoutQuotes = ({ pieces }: Place): string =>
  pieces.map(({ text, quotes }) => (quotes.length === 0 ? text : '\uFFFC')).join('');

/** Values of rules that stand outside the quotes of a place. */
export const typedIn = (place: Place): string[] => statedIn(withoutQuotes(place)).map(({ value }) => value);

/**
 * Values of one rule that a place states besides its quotes and goes on stating after every change. Not asked of the
 * examples in the register: they go one step past a limit, whatever the limit is.
 */
export const stillTyped = (place: Place, after: readonly string[], id: RuleId): string[] => {
  if (place.part.startsWith('RuleRegister of')) return [];
  const has = (text: string, value: string) =>
    statedIn(text).some((stated) => stated.value === value && stated.rules.includes(id));
  return typedIn(place).filter(
    (value) => has(withoutQuotes(place), value) && after.every((text) => has(text, value)),
  );
};
