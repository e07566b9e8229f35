/**
 * Words by how they are inflected. `whole` holds words that are listed form by form and fixed phrases.
 * All are regular expression sources, matched as whole words.
 */
export interface WordList {
  /** Swedish verbs like "testa, testar". */
  readonly ar?: readonly string[];
  /** Swedish verbs like "bygga, bygger". */
  readonly er?: readonly string[];
  /** English stems that take -e: "improv". */
  readonly e?: readonly string[];
  /** English stems that take nothing: "build". */
  readonly bare?: readonly string[];
  readonly whole?: readonly string[];
}

/** What we look for in a goal. Guides in plain words; none of it is in the sources but the examples. */
export interface WordLists {
  /** Verbs that name a result. */
  readonly concrete: WordList;
  /** Verbs and nouns that leave the result open. */
  readonly vague: WordList;
  /** Vague until there is a measure, concrete from then on. */
  readonly vagueUnlessMeasured: WordList;
  /** What one spends time on, with nothing said of what comes out of it. */
  readonly activity: WordList;
  /** Verbs that need a starting point. Also listed as concrete. */
  readonly change: WordList;
  readonly filler: WordList;
  /** Outcomes that somebody else usually decides. */
  readonly decidedByOthers: WordList;
  /** Verbs that say little alone but can open a second result. */
  readonly becoming: WordList;
  readonly and: WordList;
  /** Where a verb can stand, when its form does not tell it from a noun. */
  readonly verbLead?: string;
}
