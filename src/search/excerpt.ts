import { type Analysis, tokensOf } from './terms';

/** A piece of a text; `isMet` where it is a word that the question met. */
export interface Piece {
  readonly text: string;
  readonly isMet: boolean;
}

const LENGTH = 170;
const BEFORE = 50;

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where the words that were met stand. */
const placesOf = (text: string, met: ReadonlySet<string>, { terms }: Analysis): Place[] =>
  tokensOf(text)
    .filter(({ word }) => terms(word).some((term) => met.has(term)))
    .map(({ at, length }) => ({ from: at, to: at + length }));

const cut = (text: string, places: readonly Place[], from: number, to: number): Piece[] => {
  const pieces: Piece[] = [];
  let done = from;
  for (const place of places.filter((each) => each.from >= from && each.to <= to)) {
    pieces.push({ text: text.slice(done, place.from), isMet: false });
    pieces.push({ text: text.slice(place.from, place.to), isMet: true });
    done = place.to;
  }
  pieces.push({ text: text.slice(done, to), isMet: false });
  return pieces.filter((piece) => piece.text !== '');
};

/** A title with the words that were met. */
export const markedTitle = (title: string, met: ReadonlySet<string>, analysis: Analysis): Piece[] =>
  cut(title, placesOf(title, met, analysis), 0, title.length);

/**
 * The part of a text where most of the words that were met stand together, cut at spaces; the beginning where none is.
 * @param met terms, as `Found` has them
 */
export function excerptOf(text: string, met: ReadonlySet<string>, analysis: Analysis): Piece[] {
  const places = placesOf(text, met, analysis);
  const within = (start: number) =>
    places.filter(({ from, to }) => from >= start && to <= start + LENGTH).length;
  const best = places.reduce(
    (found, { from }) => (within(from) > within(found) ? from : found),
    places[0]?.from ?? 0,
  );
  const wanted = best + LENGTH - BEFORE >= text.length ? text.length - LENGTH : best - BEFORE;
  const from = wanted <= BEFORE / 2 ? 0 : text.indexOf(' ', wanted) + 1;
  const end = from + LENGTH;
  const space = text.lastIndexOf(' ', end);
  const to = end >= text.length ? text.length : space > from ? space : end;
  const pieces = cut(text, places, from, to);
  return [
    ...(from > 0 ? [{ text: '… ', isMet: false }] : []),
    ...pieces,
    ...(to < text.length ? [{ text: ' …', isMet: false }] : []),
  ];
}
