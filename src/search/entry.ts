/** What a result can be. `part` is a section of a page; a reading and a gap have their own places in the registers. */
export const KINDS = ['tool', 'page', 'part', 'rule', 'word', 'reading', 'missing'] as const;
export type Kind = (typeof KINDS)[number];

/** One thing that can be found. */
export interface Entry {
  readonly kind: Kind;
  readonly title: string;
  /** Address below the language's base, without a slash before it: `regler/#fee.platform`. */
  readonly path: string;
  /** The page that a part stands on, or the paragraph that a rule comes from; empty for a page. */
  readonly within: string;
  /** What is shown under the title and searched in; one line. */
  readonly text: string;
  /** Searched in but not shown: a rule's id, the question that a tool answers. */
  readonly more: string;
}

/** The index of one language as it is sent: one row for each entry, in the order of the fields of `Entry`. */
export type Row = readonly [number, string, string, string, string, string];

/** Rows to entries. */
export const unpack = (rows: readonly Row[]): Entry[] =>
  rows.map(([kind, title, path, within, text, more]) => ({
    kind: KINDS[kind] ?? 'page',
    title,
    path,
    within,
    text,
    more,
  }));
