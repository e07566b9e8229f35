import { type DerivedId, isDerivedId, isRuleId, type RuleId } from '../../src/rules';

/** A rule's value, quoted in a sentence. */
export interface Quote {
  readonly id: RuleId | DerivedId;
  readonly form: string | undefined;
}

/** A stretch of words at its place in the file, or a hole: a quoted rule, code, a template's parameter. */
export type Piece =
  | { readonly offset: number; readonly text: string }
  | { readonly offset: number; readonly quote: Quote | null };

/** One sentence or block as a reader meets it, with its way back to the file. */
export interface Spoken {
  /** A hole is one `HOLE`. */
  readonly text: string;
  readonly quotes: ReadonlyMap<number, Quote>;
  /** Offset in the file of a place in the text. */
  readonly at: (index: number) => number;
}

export const HOLE = '\uFFFC';

/** Joins the pieces of one block, so that what stands before and after a quoted rule is read together. */
export function join(pieces: readonly Piece[]): Spoken {
  let text = '';
  const offsets: number[] = [];
  const quotes = new Map<number, Quote>();
  for (const piece of pieces) {
    if ('quote' in piece) {
      if (piece.quote !== null) quotes.set(text.length, piece.quote);
      offsets.push(piece.offset);
      text += HOLE;
    } else {
      for (let index = 0; index < piece.text.length; index += 1) offsets.push(piece.offset + index);
      text += piece.text;
    }
  }
  return { text, quotes, at: (index) => offsets[index] ?? (offsets.at(-1) ?? 0) + 1 };
}

const TOKEN = /\{([^{}|\s]+)(?:\|([^{}|\s]+))?\}/g;

/** Text that may carry `{rule.id|form}`, as the readings do. A name that is no rule is a hole. */
export function withTokens(text: string, offset: number): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    pieces.push({ text: text.slice(end, match.index), offset: offset + end });
    pieces.push({ offset: offset + match.index, quote: quoteOf(match[1] ?? '', match[2]) });
    end = match.index + match[0].length;
  }
  return [...pieces, { text: text.slice(end), offset: offset + end }];
}

/** A quoted rule, or null when there is no such rule; the build stops at those by itself. */
export const quoteOf = (id: string, form: string | undefined): Quote | null =>
  isRuleId(id) || isDerivedId(id) ? { id, form } : null;

/** A few words on either side, on one line. */
export const around = (text: string, from: number, to: number): string =>
  text
    .slice(Math.max(0, from - 20), to + 20)
    .replaceAll(HOLE, '…')
    .replace(/\s+/g, ' ')
    .trim();
