import type { Part, SaveResult } from './contract';
import { NewerRecord, reasonOf } from './failure';
import { forgetLastWords, type LastWords, lastWordsOf } from './journal';
import { type ChangeNote, isSession, type Key, type Store, type StoredRecord } from './storeContract';
import { revisionAfter, schemaOf } from './stored';
import { SCHEMA, TOOL_IDS, type ToolId } from './toolIds';

/** What is to lie under some keys afterwards. */
export interface Writing {
  /** What a record is to hold, given what lies there; `undefined` leaves it as it is. */
  readonly puts: ReadonlyMap<Key, (kept: unknown) => unknown>;
  readonly removes: readonly Key[];
  readonly now: Date;
  readonly step: ChangeNote['step'];
  /** Last words that are safe once it is written, by their tools. */
  readonly safe: ReadonlyMap<Key, LastWords>;
}

/** The last words that this visit has noted of its tools and not saved: a save that begins now makes them safe. */
export const wordsOf = (tools: readonly ToolId[], visit: string): ReadonlyMap<Key, LastWords> =>
  new Map(
    tools.flatMap((tool) => {
      const words = lastWordsOf(tool);
      return words?.by === visit ? [[tool, words] as const] : [];
    }),
  );

/**
 * Writes to a store: all of it or nothing, and never over what a later version has kept.
 * @param tell is told of what has been changed
 */
export function writerOn(
  store: Store,
  visit: string,
  tell: (changed: readonly Part[]) => void,
): (writing: Writing) => Promise<SaveResult> {
  let asked = false;
  // Without the browser's promise it may throw the records away; asking before anything is kept would be for nothing.
  const askToStay = () => {
    if (!asked) {
      asked = true;
      Promise.resolve()
        .then(() => navigator.storage.persist())
        .catch(() => undefined);
    }
  };

  return async ({ puts, removes, now, step, safe }) => {
    try {
      const { isSound, isInstant } = await import('./record');
      const savedAt = now.toISOString();
      if (!isInstant(savedAt)) {
        return { ok: false, reason: 'unknown' };
      }
      const keys = [...puts.keys(), ...removes];
      await store.update(
        keys,
        (key, kept) => {
          if ((schemaOf(kept) ?? 0) > SCHEMA) {
            throw new NewerRecord();
          }
          const put = puts.get(key);
          if (put === undefined) {
            return kept === undefined ? 'leave' : 'remove';
          }
          const answers = put(kept);
          const record = { tool: key, schema: SCHEMA, revision: revisionAfter(kept), savedAt, answers };
          return answers === undefined ? 'leave' : { ...record, ...wordsIn(key, kept, safe) };
        },
        { at: savedAt, by: visit, step, isSound },
      );
      tell(partsOf(keys));
      if (!store.durable) {
        return { ok: false, reason: 'unavailable' };
      }
      for (const tool of TOOL_IDS.filter((each) => safe.has(each))) {
        forgetLastWords(tool, safe.get(tool));
      }
      askToStay();
      return { ok: true, savedAt };
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
  };
}

// A form remembers whose last words are part of it, so that they are never put in twice.
function wordsIn(key: Key, kept: unknown, safe: Writing['safe']): Pick<StoredRecord, 'words'> {
  const own = safe.get(key);
  const words = own === undefined ? (kept as StoredRecord | undefined)?.words : { by: own.by, nth: own.nth };
  return isSession(key) || words === undefined ? {} : { words };
}

/** The parts of the folder that keys belong to, each once. */
export const partsOf = (keys: readonly Key[]): readonly Part[] => [
  ...new Set(keys.map((key): Part => (isSession(key) ? 'sessions' : key))),
];
