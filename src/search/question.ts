import type { Query, SearchOptions } from 'minisearch';
import type { Language } from './language';
import { type Analysis, folded, MARKS } from './terms';

/** What each way to meet a word is worth. */
const WAYS = {
  same: 4,
  part: 1.6,
  head: 1.4,
  root: 1,
  beginning: 0.7,
  halves: 0.6,
  near: 0.6,
  typo: 0.7,
} as const;
const SHORTEST_TYPO = 5;
const SHORTEST_BEGINNING = 2;
/** Terms as they stand, each worth `weight`. */
const worth = (weight: number, queries: string[], more: SearchOptions = {}): Query => ({
  combineWith: 'OR',
  ...more,
  boostTerm: () => weight,
  queries,
});

export interface Site {
  readonly analysis: Analysis;
  readonly language: Language;
  /** Whether a term, or one that begins so, is on the site. */
  readonly isKnown: (term: string) => boolean;
}

/** All ways to meet one word of a question. */
export function queryOf(word: string, { analysis, language, isKnown }: Site): Query {
  const same = MARKS.same + analysis.base(word);
  const root = MARKS.root + analysis.root(word);
  const part = MARKS.part + analysis.base(word);
  const ways: Query[] = [
    worth(WAYS.same, [same]),
    worth(WAYS.root, [root]),
    worth(WAYS.part, [part]),
    worth(WAYS.head, [MARKS.head + analysis.base(word)]),
  ];
  if (folded(word).length >= SHORTEST_BEGINNING) {
    ways.push(worth(WAYS.beginning, [folded(word)], { prefix: true }));
  }
  const halves = analysis.parts(word);
  if (halves.length > 0) {
    const half = (each: string): Query =>
      worth(WAYS.halves, [MARKS.same + analysis.base(each), MARKS.part + analysis.base(each)]);
    ways.push(
      isKnown(same)
        ? worth(
            WAYS.halves,
            halves.map((each) => MARKS.same + analysis.base(each)),
          )
        : { combineWith: 'AND', queries: halves.map(half) },
    );
  }
  for (const near of language.near.get(word) ?? language.near.get(analysis.base(word)) ?? []) {
    ways.push(worth(WAYS.near, [MARKS.same + analysis.base(near), MARKS.part + analysis.base(near)]));
  }
  if (word.length >= SHORTEST_TYPO && ![same, root, part, folded(word)].some(isKnown)) {
    // In its basic form too: a title that ends otherwise would be out of reach of the slips that are forgiven.
    ways.push(worth(WAYS.typo, [folded(word), same], { fuzzy: 0.34, maxFuzzy: 2, prefix: true }));
  }
  return { combineWith: 'OR', queries: ways };
}
