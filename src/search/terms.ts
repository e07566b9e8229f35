import { splitCompound } from './compounds';
import type { Language } from './language';

const TOKEN = /\d+:\d+|[\p{L}\p{N}]+/gu;

/** A word of a text and where it stands in it. */
export interface Token {
  readonly word: string;
  readonly at: number;
  readonly length: number;
}

/** The words of a text, in lower case, in order. `1:1` is one word; punctuation is none. */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map((match) => ({
    word: match[0].toLowerCase(),
    at: match.index,
    length: match[0].length,
  }));

/** Without the marks over letters, for whoever types without them: `återkoppling` and `aterkoppling`. */
export const folded = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * What a term stands for is told by its first character, so that each can weigh what it is worth: `=` the word in its
 * basic form, `~` what it shares with related words, `+` a part of it, `*` the last part, which says what it is: a
 * `plattformsavgift` is an `avgift`, an `avgiftskalkylator` is none; without a mark, as it is written.
 */
export const MARKS = { same: '=', root: '~', part: '+', head: '*' } as const;

export interface Analysis {
  /** Basic form of a word: `avgiften` and `avgifter` have one. */
  readonly base: (word: string) => string;
  /** What a word shares with those derived from the same: `certifiering` and `certifierad`. */
  readonly root: (word: string) => string;
  /** The words that a word is put together from, or none. */
  readonly parts: (word: string) => readonly string[];
  /** Everything that a word of the site is found by. */
  readonly terms: (word: string) => readonly string[];
}

const SHORTEST_BASE = 3;
const SHORTEST_ROOT = 4;

const remembered = <Value>(make: (word: string) => Value): ((word: string) => Value) => {
  const known = new Map<string, Value>();
  return (word) => {
    const value = known.get(word) ?? make(word);
    known.set(word, value);
    return value;
  };
};

/**
 * Reads words as a language forms them.
 * @param vocabulary every word of the site, in lower case: what is an ending and what is a part is judged by it
 */
export function analysisOf(language: Language, vocabulary: Iterable<string>): Analysis {
  const words = new Set([...vocabulary, ...language.parts]);
  const base = remembered((typed: string) => {
    const word = language.same.get(typed) ?? typed;
    const ending = language.endings.find(
      (each) =>
        word.endsWith(each) &&
        word.length - each.length >= SHORTEST_BASE &&
        words.has(word.slice(0, -each.length)),
    );
    return language.stem(ending === undefined ? word : word.slice(0, -ending.length));
  });
  const root = remembered((word: string) => {
    const stem = base(word);
    const shorter = stem.replace(language.derived, '');
    return shorter.length >= SHORTEST_ROOT ? shorter : stem;
  });
  const bases = new Set(
    [...words].filter((word) => !language.silent.has(word) && !/\d/.test(word)).map(base),
  );
  const known = {
    isWord: (part: string) =>
      !language.noParts.has(part) && !language.silent.has(part) && (words.has(part) || bases.has(base(part))),
    short: new Set(language.parts.filter((part) => part.length < 4)),
  };
  // A part can be put together too: `medarbetar` and `utvecklingsplan`, which holds `utveckling` and `plan`.
  const parts: (word: string) => readonly string[] = remembered((word) =>
    language.compounds ? splitCompound(word, known).flatMap((part) => [part, ...parts(part)]) : [],
  );
  const terms = remembered((word: string): readonly string[] => [
    ...new Set([
      folded(word),
      MARKS.same + base(word),
      MARKS.root + root(word),
      ...parts(word).flatMap((part) => [MARKS.part + base(part), MARKS.part + root(part)]),
      ...parts(word)
        .filter((part) => word.endsWith(part))
        .map((part) => MARKS.head + base(part)),
    ]),
  ]);
  return { base, root, parts, terms };
}
