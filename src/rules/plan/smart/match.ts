// A hyphen belongs to the word, so that the parts of a hyphenated compound are never taken for words.
const INSIDE = '\\p{L}\\p{M}\\p{N}-';
/** Pattern source for where a word may begin: the start of the text, or after anything that is no word. */
export const ANYWHERE = `^|[^${INSIDE}]`;

export interface WordMatch {
  /** As the writer typed it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Compiles words to one pattern that matches them whole, in any case.
 * @param sources regular expression sources; a space stands for any white space
 * @param lead what must come before, as a pattern source
 */
export function wholeWords(sources: readonly string[], lead: string = ANYWHERE): RegExp {
  // Longest first, or "skicka" would hide "skicka in". The lead is captured, because lookbehind stops the whole
  // script from loading in Safari before 16.4.
  const longestFirst = [...sources].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(`(${lead})(?:${longestFirst})(?![${INSIDE}])`.replaceAll(' ', '\\s+'), 'giu');
}

/** Every match in order. `text` must be in composed form, or å, ä and ö would not be found. */
export const matchesOf = (text: string, pattern: RegExp): WordMatch[] =>
  [...text.matchAll(pattern)].map((match) => {
    const start = match.index + (match[1]?.length ?? 0);
    const end = match.index + match[0].length;
    return { text: text.slice(start, end), start, end };
  });

/** The matched words in the order of the text, each once whatever its case. */
export function hitsOf(matches: readonly WordMatch[]): string[] {
  const byWord = new Map<string, string>();
  for (const { text } of [...matches].sort((a, b) => a.start - b.start)) {
    const word = text.toLowerCase().replace(/\s+/g, ' ');
    if (!byWord.has(word)) byWord.set(word, text);
  }
  return [...byWord.values()];
}
