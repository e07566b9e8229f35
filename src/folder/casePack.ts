import { CASE_SHAPES, textsOf } from './caseShapes';
import type { CaseTool } from './caseTools';
import type { StoredAnswers } from './schema';

type Fields = Readonly<Record<string, unknown>>;

/** A shape without its types, for walking through any form. */
interface Walk {
  readonly rows: Readonly<Record<string, (() => object) | undefined>>;
  /** Paths that are left out. */
  readonly without: ReadonlySet<string>;
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function packFields(value: Fields, empty: object, path: string, walk: Walk): Fields {
  const packed: Record<string, unknown> = {};
  for (const [key, unfilled] of Object.entries(empty)) {
    const at = join(path, key);
    const item = walk.without.has(at) ? undefined : packItem(value[key], unfilled, at, walk);
    if (item !== undefined) {
      packed[key] = item;
    }
  }
  return packed;
}

function packItem(value: unknown, empty: unknown, at: string, walk: Walk): unknown {
  const row = walk.rows[at];
  if (row !== undefined) {
    const packed = (list: unknown) =>
      (list as readonly Fields[]).map((each) => packFields(each, row(), at, walk));
    return isSame(packed(value), packed(empty)) ? undefined : packed(value);
  }
  if (isFields(empty)) {
    const packed = packFields(value as Fields, empty, at, walk);
    return Object.keys(packed).length === 0 ? undefined : packed;
  }
  return isSame(value, empty) ? undefined : value;
}

/**
 * What of some answers differs from the empty form. Keys that the empty form does not have stay at home: nobody
 * can say here whether they hold a name.
 * @param withTexts the texts of one's own that go along, by their paths; all others stay at home
 */
export function packAnswers<Tool extends CaseTool>(
  tool: Tool,
  answers: StoredAnswers[Tool],
  withTexts: readonly string[],
): Fields {
  const { empty, rows } = CASE_SHAPES[tool];
  const without = new Set(textsOf(tool).filter((path) => !withTexts.includes(path)));
  return packFields(answers as unknown as Fields, empty(), '', { rows, without });
}

function unpackFields(packed: Fields, empty: object, path: string, rows: Walk['rows']): Fields {
  return Object.fromEntries(
    Object.entries(empty)
      .map(([key, unfilled]) => [
        key,
        Object.hasOwn(packed, key) ? unpackItem(packed[key], unfilled, join(path, key), rows) : unfilled,
      ])
      // A key that a row may lack is not there when it holds nothing.
      .filter(([, item]) => item !== undefined),
  );
}

// What has the wrong kind is handed on as it is, for the check of the whole form to find and name.
function unpackItem(packed: unknown, empty: unknown, at: string, rows: Walk['rows']): unknown {
  const row = rows[at];
  if (row !== undefined) {
    return Array.isArray(packed)
      ? packed.map((each) => (isFields(each) ? unpackFields(each, row(), at, rows) : each))
      : packed;
  }
  return isFields(empty) && isFields(packed) ? unpackFields(packed, empty, at, rows) : packed;
}

/** The whole form that was packed, unchecked. Keys that no form of ours has are left out. */
export function unpackAnswers(tool: CaseTool, packed: Fields): Fields {
  const { empty, rows } = CASE_SHAPES[tool];
  return unpackFields(packed, empty(), '', rows);
}

/** The texts of one's own that hold something, by their paths, in the order of the form. */
export function textsIn<Tool extends CaseTool>(tool: Tool, answers: StoredAnswers[Tool]): readonly string[] {
  const holds = (value: unknown, [key, ...rest]: readonly string[]): boolean => {
    if (Array.isArray(value)) {
      return value.some((each) => holds(each, key === undefined ? [] : [key, ...rest]));
    }
    return key === undefined
      ? typeof value === 'string' && value.trim() !== ''
      : isFields(value) && holds(value[key], rest);
  };
  return textsOf(tool).filter((path) => holds(answers, path.split('.')));
}
