import MiniSearch from 'minisearch';
import type { Entry, Kind } from './entry';
import type { Language } from './language';
import { queryOf } from './question';
import { type Analysis, analysisOf, tokensOf } from './terms';

/** What a match in a field is worth, and what kind of thing was found. Worked out on the questions of the tests. */
const FIELDS = { title: 6, more: 3, text: 1, within: 0.6 } as const;
const KIND: Readonly<Record<Kind, number>> = {
  tool: 1.7,
  page: 1.6,
  part: 0.85,
  rule: 1.1,
  word: 1.1,
  reading: 0.6,
  missing: 0.6,
};
/** Entries that are read at a time. */
const PIECE = 20;
/** The question says what one does with a tool. */
const DOING = 1.8;
/** The question is the title: worth more where the title is a name of its own. */
const EXACT_TITLE = { part: 1.3, other: 2 } as const;

export interface Found {
  readonly entry: Entry;
  /** The terms of the entry that the question met. */
  readonly met: ReadonlySet<string>;
}

export interface Answer {
  readonly found: readonly Found[];
  /** Whether each result has every word of the question, or only some of them. */
  readonly hasAll: boolean;
}

export interface Engine {
  readonly analysis: Analysis;
  /** @param question as it was typed; @param most how many results at the most */
  readonly find: (question: string, most: number) => Answer;
}

/** Everything that is told of an entry, in one text. */
const told = ({ title, within, text, more }: Entry): string => `${title} ${within} ${text} ${more}`;

/** Makes the entries of one language searchable, in small pieces of work: somebody is typing meanwhile. */
export async function engineOf(entries: readonly Entry[], language: Language): Promise<Engine> {
  const analysis = analysisOf(
    language,
    entries.flatMap((entry) => tokensOf(told(entry)).map(({ word }) => word)),
  );
  const terms = new Set<string>();
  const index = new MiniSearch<Entry & { readonly id: number }>({
    fields: Object.keys(FIELDS),
    tokenize: (text) => tokensOf(text).map(({ word }) => word),
    processTerm: (word) => {
      const all = [...analysis.terms(word)];
      for (const term of all) {
        terms.add(term);
      }
      return all;
    },
    searchOptions: {
      boost: FIELDS,
      boostDocument: (id) => KIND[entries[id]?.kind ?? 'part'],
      tokenize: (text) => [text],
      processTerm: (term) => term,
    },
  });
  await index.addAllAsync(
    entries.map((entry, id) => ({ ...entry, id })),
    { chunkSize: PIECE },
  );

  const known = [...terms];
  const isKnown = (term: string): boolean => terms.has(term) || known.some((each) => each.startsWith(term));
  const basesOf = (text: string): string =>
    tokensOf(text)
      .map(({ word }) => analysis.base(word))
      .join(' ');

  const find = (question: string, most: number): Answer => {
    const words = tokensOf(question).map(({ word }) => word);
    const saying = words.filter((word) => !language.silent.has(word));
    const asked = (saying.length > 0 ? saying : words).map((word) =>
      queryOf(word, { analysis, language, isKnown }),
    );
    if (asked.length === 0) {
      return { found: [], hasAll: true };
    }
    const all = index.search({ combineWith: 'AND', queries: asked });
    const hasAll = all.length > 0;
    const results = hasAll ? all : index.search({ combineWith: 'OR', queries: asked });
    const wanted = words.map(analysis.base).join(' ');
    const isDoing = words.some((word) => language.doing.has(word));
    const factor = ({ kind, title }: Entry): number => {
      const isTitle = wanted === basesOf(title);
      return (
        (isTitle ? EXACT_TITLE[kind === 'part' ? 'part' : 'other'] : 1) *
        (isDoing && kind === 'tool' ? DOING : 1)
      );
    };
    const found = results
      .flatMap(({ id, score, terms: met }) => {
        const entry = entries[id];
        return entry === undefined ? [] : [{ entry, met: new Set(met), score: score * factor(entry) }];
      })
      .sort((one, other) => other.score - one.score)
      .slice(0, most);
    return { found, hasAll };
  };
  return { analysis, find };
}
