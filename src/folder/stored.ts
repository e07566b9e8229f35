import { isForbiddenKey } from './plainJson';

/** Reading what lies in the store without trusting it: other versions and other hands write there too. */

/** As deep as answers may be for a backup file to carry them. */
const DEEPEST = 13;

const field = (kept: unknown, name: string): unknown =>
  typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>)[name] : undefined;

/** The schema a record says it has, or `undefined`. A number above ours means that a later version wrote it. */
export function schemaOf(kept: unknown): number | undefined {
  const schema = field(kept, 'schema');
  return typeof schema === 'number' ? schema : undefined;
}

/** How many times a record has been saved; a record that does not say, or says it wrong, has been saved no times. */
export function revisionOf(kept: unknown): number {
  const revision = field(kept, 'revision');
  return Number.isSafeInteger(revision) ? Math.max(0, revision as number) : 0;
}

/** The number of the save after these. It stays countable: a record with a number beyond that could not be read. */
export const revisionAfter = (...kept: readonly unknown[]): number =>
  Math.min(Math.max(...kept.map(revisionOf)) + 1, Number.MAX_SAFE_INTEGER);

/** The answers in a record, whatever they are. */
export const answersOf = (kept: unknown): unknown => field(kept, 'answers');

/**
 * Whether a backup file could carry a value: no key in it that changes what an object is, and no more levels than a
 * file may have, which would also exhaust whatever walks through it.
 */
export function isCarriable(value: unknown, levels = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) {
    return true;
  }
  const isList = Array.isArray(value);
  return (
    levels > 0 &&
    Object.keys(value).every(
      (key) =>
        (isList || !isForbiddenKey(key)) &&
        isCarriable((value as Readonly<Record<string, unknown>>)[key], levels - 1),
    )
  );
}

/** Text of whatever was kept, for the reader to take away. Never throws. */
export function rawText(kept: unknown): string {
  try {
    return JSON.stringify(kept, null, 2) ?? String(kept);
  } catch {
    return deepText(kept);
  }
}

/** As JSON, for what JSON cannot write: levels beyond counting, rings, and numbers without end. */
function deepText(kept: unknown): string {
  const written: string[] = [];
  const open = new Set<unknown>();
  // Either a value that is still to be written, or what is done on the way out of one.
  const left: (() => void)[] = [];
  const write = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) {
      written.push(typeof value === 'bigint' ? `${value}` : (JSON.stringify(value) ?? 'null'));
    } else if (open.has(value)) {
      written.push('"…"');
    } else {
      const isList = Array.isArray(value);
      open.add(value);
      written.push(isList ? '[' : '{');
      left.push(() => {
        open.delete(value);
        written.push(isList ? ']' : '}');
      });
      for (const [index, [key, inner]] of [...Object.entries(value).entries()].reverse()) {
        left.push(() => {
          written.push(index === 0 ? '' : ',', isList ? '' : `${JSON.stringify(key)}:`);
          write(inner);
        });
      }
    }
  };
  try {
    write(kept);
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      next();
    }
    return written.join('');
  } catch {
    return String(kept);
  }
}
