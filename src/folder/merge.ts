/** Answers are plain JSON: text, numbers, yes and no, lists and objects of these. */
type Json = unknown;
type Item = { readonly id: string } & Readonly<Record<string, Json>>;

/** A field that both changed, each in its own way: what the merged answers do not hold. */
export interface Conflict {
  /** `goals.3f2a.what`: keys, and the ids or places of items. */
  readonly at: string;
  readonly theirs: Json;
}

export interface Merged<T> {
  readonly answers: T;
  readonly conflicts: readonly Conflict[];
}

const isObject = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isItem = (value: Json): value is Item => isObject(value) && typeof value.id === 'string';
const isItems = (value: Json): value is readonly Item[] => Array.isArray(value) && value.every(isItem);

/** Whether two answers hold the same, whatever the order of their keys. */
export function isSame(one: Json, other: Json): boolean {
  if (Object.is(one, other)) {
    return true;
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, index) => isSame(value, other[index]));
  }
  if (isObject(one) && isObject(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
    );
  }
  return false;
}

/**
 * Two changes of the same answers made one: field by field, and item by item where the items have ids. What only
 * one side changed is taken from that side; where both did, ours stands and theirs is reported.
 * @param base what both began with; `undefined` when that is not known, and then nothing counts as removed
 */
export function mergeAnswers<T>(base: T | undefined, ours: T, theirs: T): Merged<T> {
  const conflicts: Conflict[] = [];
  const answers = merge(base, ours, theirs, '', conflicts) as T;
  return { answers, conflicts };
}

function merge(base: Json, ours: Json, theirs: Json, at: string, conflicts: Conflict[]): Json {
  if (isSame(ours, theirs) || isSame(base, theirs)) {
    return ours;
  }
  if (isSame(base, ours)) {
    return theirs;
  }
  if (isItems(ours) && isItems(theirs)) {
    return mergeItems(isItems(base) ? base : [], ours, theirs, at, conflicts);
  }
  // Rows without ids have a place each; a list that has grown or shrunk has no places to go by.
  if (Array.isArray(ours) && Array.isArray(theirs) && ours.length === theirs.length) {
    const before = Array.isArray(base) ? base : [];
    return ours.map((value, index) =>
      merge(before[index], value, theirs[index], below(at, String(index)), conflicts),
    );
  }
  if (isObject(ours) && isObject(theirs)) {
    return mergeObjects(isObject(base) ? base : {}, ours, theirs, at, conflicts);
  }
  // Not known which came first: words win over none.
  if (base === undefined && ours === '') {
    return theirs;
  }
  if (base !== undefined || theirs !== '') {
    conflicts.push({ at, theirs });
  }
  return ours;
}

function mergeObjects(
  base: Readonly<Record<string, Json>>,
  ours: Readonly<Record<string, Json>>,
  theirs: Readonly<Record<string, Json>>,
  at: string,
  conflicts: Conflict[],
): Json {
  const keys = [...Object.keys(ours), ...Object.keys(theirs).filter((key) => !Object.hasOwn(ours, key))];
  return Object.fromEntries(
    keys.map((key) => [
      key,
      !Object.hasOwn(theirs, key)
        ? ours[key]
        : !Object.hasOwn(ours, key)
          ? theirs[key]
          : merge(base[key], ours[key], theirs[key], below(at, key), conflicts),
    ]),
  );
}

// An item that one side removed is gone only if the other left it alone: what someone has just written stays.
function mergeItems(
  base: readonly Item[],
  ours: readonly Item[],
  theirs: readonly Item[],
  at: string,
  conflicts: Conflict[],
): Json {
  const find = (items: readonly Item[], id: string) => items.find((item) => item.id === id);
  const kept = ours.flatMap((item) => {
    const [before, other] = [find(base, item.id), find(theirs, item.id)];
    if (other === undefined) {
      return before !== undefined && isSame(before, item) ? [] : [item];
    }
    return [merge(before, item, other, below(at, item.id), conflicts)];
  });
  const added = theirs.filter((item) => {
    const before = find(base, item.id);
    return find(ours, item.id) === undefined && (before === undefined || !isSame(before, item));
  });
  return [...kept, ...added];
}

const below = (at: string, key: string): string => (at === '' ? key : `${at}.${key}`);
