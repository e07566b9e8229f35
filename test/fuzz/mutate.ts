import type { Random } from './random';

/** What is done to one place of a text that is otherwise sound, with what stood there. */
export interface Edit {
  /** In the place of the value. */
  readonly value?: (written: string) => string;
  /** In the place of a key and its value, or of a row of a list: none, one or several. */
  readonly member?: (key: string | null, written: string) => readonly string[];
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const isHolder = (value: Json): value is readonly Json[] | { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null;

/** How many values there are, the outermost included. */
export const placesIn = (value: Json): number =>
  isHolder(value) ? Object.values(value).reduce<number>((sum, inner) => sum + placesIn(inner), 1) : 1;

/** A sound value, to be written with one fault in it. */
export class Sound {
  readonly #value: Json;
  readonly #places: number;

  constructor(text: string) {
    this.#value = JSON.parse(text) as Json;
    this.#places = placesIn(this.#value);
  }

  /** Its text with a change in one place that is drawn. The outermost value is never the place. */
  withFault(random: Random, edit: Edit): string {
    return write(this.#value, { left: 1 + random.below(this.#places - 1) }, edit);
  }
}

/** @param at how many values stand before the one that is changed; below zero it has been passed */
function write(value: Json, at: { left: number }, edit: Edit): string {
  const isHere = at.left === 0;
  at.left -= 1;
  if (isHere) {
    const written = JSON.stringify(value);
    return edit.value?.(written) ?? written;
  }
  if (at.left < 0 || !isHolder(value)) {
    return JSON.stringify(value);
  }
  const members = Object.entries(value).flatMap(([name, inner]) => {
    const isNext = at.left === 0;
    const written = write(inner, at, edit);
    const key = Array.isArray(value) ? null : JSON.stringify(name);
    return (
      (isNext ? edit.member?.(key, written) : undefined) ?? [key === null ? written : `${key}:${written}`]
    );
  });
  return Array.isArray(value) ? `[${members.join(',')}]` : `{${members.join(',')}}`;
}
