import type * as RuleFormats from '../../src/formats/rule';
import {
  DERIVED,
  type DerivedId,
  type Item,
  isDerivedId,
  type Localized,
  RULES,
  type RuleId,
} from '../../src/rules';
import { RULE_IDS, valueNow, withValue } from './memory';
import { holdsDay } from './values';

// Quotes are found by writing each rule's value between two marks, letters of Unicode's private use that no text
// has: one that tells the rule, and one for the end. Text that was written of a rule then says so by itself.

const IDS: readonly (RuleId | DerivedId)[] = [...RULE_IDS, ...(Object.keys(DERIVED) as DerivedId[])];
const FIRST = 0xe000;
const END = '\uf8ff';

const marking = { on: false };
const mark = (id: RuleId | DerivedId, text: string): string =>
  `${String.fromCharCode(FIRST + IDS.indexOf(id))}${text}${END}`;

/** The functions that write a rule, as they are, and with marks while texts are marked. */
export const markable = (real: typeof RuleFormats): typeof RuleFormats => ({
  ...real,
  formatRule: (...args) => {
    const text = real.formatRule(...args);
    return marking.on ? mark(args[0], text) : text;
  },
  formatDerived: (...args) => {
    const text = real.formatDerived(...args);
    return marking.on ? mark(args[0], text) : text;
  },
});

const marked = (id: RuleId, { sv, en }: Localized): Localized => ({ sv: mark(id, sv), en: mark(id, en) });

/** Runs something with marks: names and lists carry them in the records, amounts get them where they are written. */
export async function withMarks<Result>(run: () => Promise<Result>): Promise<Result> {
  const inside = RULE_IDS.reduceRight<() => Promise<Result>>((next, id) => {
    const { kind } = RULES[id];
    const now = valueNow(RULES[id]);
    if (kind === 'list') {
      const items = (now as readonly Item[]).map((item) => ({ ...item, label: marked(id, item.label) }));
      return () => withValue(id, items, next) as Promise<Result>;
    }
    return kind === 'term' && !holdsDay(now as Localized)
      ? () => withValue(id, marked(id, now as Localized), next) as Promise<Result>
      : next;
  }, run);
  marking.on = true;
  try {
    return await inside();
  } finally {
    marking.on = false;
  }
}

/** A piece of a text, and the rules and derived numbers it quotes: none for the words around. */
export interface Piece {
  readonly text: string;
  readonly quotes: readonly (RuleId | DerivedId)[];
}

/** A text in pieces. A quote within a quote belongs to the outer one. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let [depth, words, quotes] = [0, '', [] as (RuleId | DerivedId)[]];
  const close = () => {
    if (words !== '' || quotes.length > 0) pieces.push({ text: words, quotes: [...new Set(quotes)] });
    [words, quotes] = ['', []];
  };
  for (const char of text) {
    const id = IDS[char.charCodeAt(0) - FIRST];
    if (char === END) {
      depth -= 1;
      if (depth === 0) close();
    } else if (id === undefined) {
      words += char;
    } else {
      if (depth === 0) close();
      depth += 1;
      quotes.push(id);
    }
  }
  close();
  return pieces;
}

export const withoutMarks = (text: string): string => text.replace(/[\ue000-\uf8ff]/g, '');

/** Whether a quote follows a rule: it is that rule’s, or a derived number’s that is worked out from it. */
export const restsOn = ({ quotes }: Piece, id: RuleId): boolean =>
  quotes.some((quoted) =>
    isDerivedId(quoted) ? (DERIVED[quoted].from as readonly RuleId[]).includes(id) : quoted === id,
  );
