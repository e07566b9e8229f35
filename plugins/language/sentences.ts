import { HOLE, type Spoken } from '../truth-gate/spoken';
import type { Said } from './prose';

/** Above this a sentence is looked at once more: whether it says two things. */
export const MOST_WORDS = 25;

export interface Sentence {
  readonly place: readonly [said: Said, index: number];
  readonly words: number;
  readonly text: string;
}

// A full stop and a space, but not after an abbreviation, an initial or in front of a small letter.
const END =
  /(?<!\b(?:t\.ex|bl\.a|s\.k|kl|ca|e\.g|i\.e|etc|v|\p{Lu}))[.!?:][”"’)]*\s+(?=["”“(\p{Lu}\uFFFC])/gu;
const WORD = /[\p{L}\p{Nd}\uFFFC][\p{L}\p{Nd}’'/-]*/gu;
/** What a quoted rule usually says, *minst 10 samtal*. Code and a parameter count as a word. */
const WORDS_IN_RULE = 3;

/** The sentences of a block, each with where it begins and how many words it has. */
export function sentencesOf({
  text,
  quotes,
}: Spoken): Array<readonly [index: number, text: string, words: number]> {
  const ends = [...text.matchAll(END)].map(({ index, 0: end }) => index + end.length);
  // A row of a table is no sentence, nor are its cells together.
  const cells = [...text.matchAll(/\|/g)].map(({ index }) => index + 1);
  const edges = [...new Set([0, ...ends, ...cells, text.length])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? text.length;
    const rules = [...quotes.keys()].filter((at) => at >= from && at < to).length;
    const words = text.slice(from, to).match(WORD)?.length ?? 0;
    return [from, text.slice(from, to), words + rules * (WORDS_IN_RULE - 1)] as const;
  });
}

/** Every sentence that is longer than it should be, the longest first. */
export const longSentences = (prose: readonly Said[]): Sentence[] =>
  prose
    .flatMap((said) =>
      sentencesOf(said.spoken).map(([index, text, words]): Sentence => {
        return { place: [said, index], words, text: text.replace(/\s+/g, ' ').replaceAll(HOLE, '…').trim() };
      }),
    )
    .filter(({ words }) => words > MOST_WORDS)
    .sort((a, b) => b.words - a.words);
