import { MONTHS } from '../../src/formats/dates';
import { unitWord } from '../../src/formats/units';
import { isDerivedId, RULES, type RuleId, UNITS } from '../../src/rules';
import { type Piece, restsOn } from './marks';
import type { Value } from './memory';
import { shows } from './shows';
import type { Place, Shown, Surface } from './surface';

/**
 * How a part of a surface moves with a rule besides its quotes: `counts` when only values in it move, `laysOut` when
 * rows or words come and go.
 */
export type Move = 'counts' | 'laysOut';

export interface Change {
  readonly id: RuleId;
  /** Before and after. */
  readonly values: readonly [Value, Value];
}

export interface Comparison {
  /** Quotes that rest on the rule and show its new value, as `index/piece`. */
  readonly followed: readonly string[];
  /** Those that stand as they stood. */
  readonly stayed: readonly string[];
  /** Texts that moved besides their quotes, by index: as they read now, or null where they are gone. */
  readonly moved: ReadonlyMap<number, string | null>;
  /** How the parts they are in move. */
  readonly parts: ReadonlyMap<string, Move>;
}

const DAYS =
  'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const COUNTED = UNITS.filter((unit) => unit !== 'percent' && unit !== 'ore').flatMap((unit) =>
  (['sv', 'en'] as const).flatMap((locale) => [unitWord(unit, 2, locale), unitWord(unit, 1, locale)]),
);
const VALUE = new RegExp(
  `(?<!\\p{L})(?:${[...COUNTED, ...MONTHS.sv, ...MONTHS.en, DAYS, 'kr', 'sek'].join('|')})(?!\\p{L})|\\d+`,
  'giu',
);

/** A receipt sums up the whole answer, so it is a value too. */
const RECEIPT = /IJ\d+\.[\w.-]+/g;

/** The words of a text without its amounts, its days and its receipt. */
const wordsOf = (text: string): string =>
  text
    .replace(RECEIPT, '')
    .replace(VALUE, '')
    .replace(/[\s\u00a0.,:–−%-]+/g, ' ');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A place with some quotes open; the words around them, and other quotes, as they stand. */
const templateOf = (pieces: readonly Piece[], open: readonly Piece[]): RegExp =>
  new RegExp(
    `^${pieces.map((piece) => (open.includes(piece) ? '(.+?)' : escaped(piece.text))).join('')}$`,
    'su',
  );

const isDirect = ({ quotes }: Piece): boolean => !quotes.some(isDerivedId);

/** The runs of one part, in order. */
function runsOf<Item extends Shown>(shown: readonly Item[]): (readonly Item[])[] {
  const starts = shown.flatMap(({ part }, index) => (part === shown[index - 1]?.part ? [] : [index]));
  return starts.map((start, run) => shown.slice(start, starts[run + 1]));
}

/** Holds what a surface shows while a rule has another value against what it showed before. */
export function compare(
  places: readonly Place[],
  after: readonly Shown[],
  { id, values }: Change,
  { locale }: Surface,
): Comparison {
  const followed: string[] = [];
  const stayed: string[] = [];
  const moved = new Map<number, string | null>();
  const parts = new Map<string, Move>();
  const isNew = (text: string, was: string) => shows(text, was, RULES[id], values, locale);
  const move = (part: string, how: Move) => parts.set(part, parts.get(part) === 'laysOut' ? 'laysOut' : how);

  // A register tells values of other days too; those are no quotes of the one that changes.
  const isOfToday = ({ text }: Piece) =>
    RULES[id].values.length === 1 || shows(text, text, RULES[id], [values[0], values[0]], locale);
  const quotesOf = ({ pieces }: Place) =>
    pieces.flatMap((piece, at) =>
      restsOn(piece, id) && (!isDirect(piece) || isOfToday(piece)) ? [{ piece, at }] : [],
    );

  /** One place and what stands there now. */
  const hold = (place: Place, text: string, index: number): void => {
    const quotes = quotesOf(place);
    if (text === place.text) {
      stayed.push(...quotes.map(({ at }) => `${index}/${at}`));
      return;
    }
    const found = templateOf(
      place.pieces,
      quotes.map(({ piece }) => piece),
    ).exec(text);
    if (quotes.length === 0 || found === null) {
      moved.set(index, text);
      move(place.part, wordsOf(text) === wordsOf(place.text) ? 'counts' : 'laysOut');
    }
    quotes.forEach(({ piece, at }, quote) => {
      const now = found?.[quote + 1] ?? text;
      const shown = isDirect(piece) ? isNew(now, piece.text) : now !== piece.text;
      (shown ? followed : stayed).push(`${index}/${at}`);
    });
  };

  let index = 0;
  const now = runsOf(after);
  runsOf(places).forEach((run, at) => {
    const next = now[at] ?? [];
    const first = index;
    index += run.length;
    if (run.length === next.length) {
      run.forEach((place, offset) => {
        hold(place, next[offset]?.text ?? '', first + offset);
      });
      return;
    }
    // Rows have come or gone, so a quote is looked for wherever it may stand now; it may have gone with its row.
    move(run[0]?.part ?? '', 'laysOut');
    const count = (shown: readonly Shown[], text: string) =>
      shown.filter((each) => each.text === text).length;
    run.forEach((place, offset) => {
      if (count(next, place.text) < count(run, place.text)) moved.set(first + offset, null);
      const quotes = quotesOf(place).filter(({ piece }) => isDirect(piece));
      if (quotes.length === 0) return;
      const template = templateOf(
        place.pieces,
        quotes.map(({ piece }) => piece),
      );
      const found = next
        .map(({ text }) => template.exec(text))
        .find((match) => match !== null && match[0] !== place.text);
      const old = next.some(({ text }) => text === place.text);
      quotes.forEach(({ piece, at: nth }, quote) => {
        const here = `${first + offset}/${nth}`;
        if (found && isNew(found[quote + 1] ?? '', piece.text)) followed.push(here);
        else if (old) stayed.push(here);
      });
    });
  });
  return { followed, stayed, moved, parts };
}
