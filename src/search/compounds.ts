// Swedish puts words together without a space: `coachningssamtal` has to be found by `samtal`, and find it.

const SHORTEST = 4;
/** What may stand between two parts: `utbildning-s-budget`. */
const LINKS = ['', 's'];

export interface PartWords {
  /** Whether the site, in some form, has this word by itself. */
  readonly isWord: (word: string) => boolean;
  /** Words shorter than four letters that may be part of another. */
  readonly short: ReadonlySet<string>;
}

/**
 * Splits a word into the words that it is put together from.
 * @param word in lower case
 * @param words what counts as a word
 * @returns the parts in order, the last one in the form that it has in the word; empty when it cannot be split. Of
 *   several ways, the one with fewest parts, and then with the longest last part
 */
export function splitCompound(word: string, words: PartWords): string[] {
  const isPart = (part: string) => (part.length >= SHORTEST || words.short.has(part)) && words.isWord(part);
  let best: string[] = [];
  for (let end = 2; end <= word.length - 2; end += 1) {
    const first = word.slice(0, end);
    if (!isPart(first)) {
      continue;
    }
    for (const link of LINKS) {
      const rest = word.slice(end);
      if (!rest.startsWith(link)) {
        continue;
      }
      const last = rest.slice(link.length);
      const parts = isPart(last) ? [last] : splitCompound(last, words);
      if (parts.length > 0 && (best.length === 0 || parts.length + 1 < best.length)) {
        best = [first, ...parts];
      }
    }
  }
  return best;
}
