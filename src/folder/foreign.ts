import { isForbiddenKey } from './plainJson';

/** The log holds ten thousand sessions, each a row; no other list of ours is near that. */
const LONGEST_LIST = 10_000;
/** Far above what any object of ours has. */
const MOST_KEYS = 200;
const LONGEST_PLACE = 100;

/**
 * What no file of ours has, and where: `tools.goals.__proto__`.
 * - `key`: a key that could reach beyond its object, or one that stands twice; the parser keeps the last of them.
 * - `number`: one that cannot be written again as it was read, `1e999` and `-0`.
 * - `size`: a list or an object with far more in it than ours.
 */
export interface Foreign {
  readonly kind: 'key' | 'number' | 'size';
  readonly at: string;
}

/**
 * The first foreign thing in a parsed text, or `null`.
 * @param keys how many keys the text has, from `outlineOf`: fewer have come out of it where one stands twice
 */
export function foreignIn(parsed: unknown, json: string, keys: number): Foreign | null {
  const walk: Walk = { keys: 0, path: [] };
  const kind = walkThrough(parsed, walk);
  if (kind !== null) {
    return { kind, at: placeOf(walk.path) };
  }
  return walk.keys === keys ? null : { kind: 'key', at: placeOf([repeatedKeyIn(json)]) };
}

interface Walk {
  keys: number;
  /** Put together on the way back from what was found, innermost first: most walks find nothing. */
  readonly path: (string | number)[];
}

function walkThrough(value: unknown, walk: Walk): Foreign['kind'] | null {
  if (typeof value === 'number') {
    return Number.isFinite(value) && !Object.is(value, -0) ? null : 'number';
  }
  if (typeof value !== 'object' || value === null) {
    return null;
  }
  if (Array.isArray(value)) {
    if (value.length > LONGEST_LIST) {
      return 'size';
    }
    for (let index = 0; index < value.length; index += 1) {
      const found = walkThrough(value[index], walk);
      if (found !== null) {
        walk.path.push(index);
        return found;
      }
    }
    return null;
  }
  const keys = Object.keys(value);
  walk.keys += keys.length;
  if (keys.length > MOST_KEYS) {
    return 'size';
  }
  for (const key of keys) {
    const found = isForbiddenKey(key) ? 'key' : walkThrough((value as Record<string, unknown>)[key], walk);
    if (found !== null) {
      walk.path.push(key);
      return found;
    }
  }
  return null;
}

const placeOf = (path: (string | number)[]): string =>
  shortPlace(
    path
      .reverse()
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
      .join('')
      .replace(/^\./, ''),
  );

/** A place as it is told to a reader: a planted key can be a megabyte long. */
export const shortPlace = (at: string): string =>
  at.length > LONGEST_PLACE ? `${at.slice(0, LONGEST_PLACE)}…` : at;

/** The first key that stands twice in one object of a text that could be parsed. */
function repeatedKeyIn(json: string): string {
  const open: (Set<string> | null)[] = [];
  let text = '';
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}:]/g)) {
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : null);
    } else if (token === '}' || token === ']') {
      open.pop();
    } else if (token !== ':') {
      text = token;
    } else {
      // Written in two ways, `a` and `\u0061`, it is the same key.
      const key = String(JSON.parse(text));
      if (open.at(-1)?.has(key)) {
        return key;
      }
      open.at(-1)?.add(key);
    }
  }
  return '';
}
