import type { Locale } from '../../src/formats/units';
import type { Said } from './prose';

/** A word as it is written somewhere, and every place where it is. */
export interface Written {
  readonly word: string;
  /** The languages it may belong to: what the project says of itself quotes Swedish words in English. */
  readonly locales: readonly Locale[];
  readonly places: ReadonlyArray<readonly [said: Said, index: number]>;
}

const NOT_WORDS = [
  /`[^`]*`/g,
  // Addresses and paths.
  /(?<![\p{L}\p{Nd}])(?:https?:|[/#@~.])\S+|\S+@\S+/gu,
  // File names and the ids of rules; the name of a file that gets its ending later.
  /\b[\w*-]+\.[a-z]\w*\b|^[a-z]+(?:-[a-z]+)+$/g,
  // The ids of security advisories.
  /\b[A-Z]+(?:-[\da-z]{4}){3}\b/g,
];
const WORD = /\p{L}[\p{L}\p{M}]*(?:[’'][\p{L}]+)*/gu;

// In English a quotation may be in the language that it was written in.
const QUOTED = /“[^”]*”/gu;

const blank = (match: string) => ' '.repeat(match.length);

/** Every word once, with its places, in the order met. Addresses, file names and code are no words. */
export function wordsIn(prose: readonly Said[]): Written[] {
  const words = new Map<string, { word: string; locales: Locale[]; places: [Said, number][] }>();
  for (const said of prose) {
    const quoted = said.locale === 'en' ? [...said.spoken.text.matchAll(QUOTED)] : [];
    const either = (at: number) =>
      said.kind === 'ours' || quoted.some(({ index, 0: { length } }) => at > index && at < index + length);
    const text = NOT_WORDS.reduce((left, pattern) => left.replace(pattern, blank), said.spoken.text);
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const locales: Locale[] = either(index) ? ['en', 'sv'] : [said.locale];
      const key = `${locales.join()} ${word}`;
      const known = words.get(key) ?? { word, locales, places: [] };
      known.places.push([said, index]);
      words.set(key, known);
    }
  }
  return [...words.values()];
}
