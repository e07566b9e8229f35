import type { Kind } from './entry';

export interface SearchText {
  readonly title: string;
  readonly hint: string;
  readonly close: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly results: string;
  /** @param more whether there are more than are shown */
  readonly count: (count: number, more: boolean) => string;
  readonly some: string;
  readonly none: (question: string) => string;
  readonly noneHelp: string;
  readonly examples: string;
  readonly questions: readonly string[];
  readonly ways: string;
  /** Paths below the language's base. */
  readonly links: readonly { readonly path: string; readonly label: string }[];
  readonly fetching: string;
  readonly failed: string;
  readonly again: string;
}
