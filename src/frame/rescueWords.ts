/** What a reader is told when a tool has failed. */
export interface RescueWords {
  readonly title: string;
  readonly body: string;
  readonly saveWords: string;
  readonly saveKept: string;
  readonly reload: string;
  readonly fetched: (file: string) => string;
  readonly nothing: string;
  readonly failed: string;
  readonly written: string;
  readonly empty: string;
  /** A part did not arrive the second time either. */
  readonly inVain: string;
  /** How the files are called. */
  readonly wordsName: string;
  readonly keptName: string;
}
