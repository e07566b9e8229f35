/** What the search has to know of a language. Words are in lower case. */
export interface Language {
  readonly stem: (word: string) => string;
  /** Endings of the definite form and the plural that the stemmer leaves when a vowel stands before them. */
  readonly endings: readonly string[];
  /** Endings that make a noun of a verb or a verb of a noun: `certifiering` and `certifierad` meet without them. */
  readonly derived: RegExp;
  /** Words that ask but do not say what about. */
  readonly silent: ReadonlySet<string>;
  /** Other ways to write or say the same word, by the one that the site uses. */
  readonly same: ReadonlyMap<string, string>;
  /** What a reader may mean by a word: found too, but after what the word itself finds. */
  readonly near: ReadonlyMap<string, readonly string[]>;
  /** What one does with a tool: whoever says so wants the tool before what is written of the matter. */
  readonly doing: ReadonlySet<string>;
  /** Whether words are put together without a space between them. */
  readonly compounds: boolean;
  /** Parts of compounds that the site never writes alone, and the short ones that it does. */
  readonly parts: readonly string[];
  /** What looks like a part but is an ending or a particle. */
  readonly noParts: ReadonlySet<string>;
}
