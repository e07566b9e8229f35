import { type IDBPObjectStore, unwrap } from 'idb';
import { type Begin, type Database, inTime, openConnection, STORES } from './connection';
import { NoAnswer, NotWritten } from './failure';
import { forgetIn, isStep, noteStep, type Writing } from './steps';
import { isSession, type Key, SESSION_KEYS, type Store, type StoredRecord } from './storeContract';
import { rawText } from './stored';

/** How long a change gets, and how much longer for each of its records: another page's may have to end first. */
const WRITING_PATIENCE_MS = 8_000;
const PATIENCE_PER_RECORD_MS = 2;

/** What lay under one of the keys that a change was about: it tells whether the change was made. */
interface Witness {
  readonly key: Key;
  readonly before: unknown;
}

/** @throws whatever the browser says when it has no store to give; NoAnswer, with the store that may come, when it is slow */
export async function openStore(): Promise<Store> {
  try {
    return storeOn(await openConnection());
  } catch (error) {
    throw error instanceof NoAnswer ? new NoAnswer((error as NoAnswer<Begin>).answer.then(storeOn)) : error;
  }
}

function storeOn(begin: Begin): Store {
  // Strict: the browser reports a change as complete only when the disk has it.
  const changing = async <T>(work: (transaction: Writing) => Promise<T>, records = 1): Promise<T> => {
    const transaction = await inTime(
      begin((database) => database.transaction(STORES, 'readwrite', { durability: 'strict' })),
    );
    transaction.done.catch(() => undefined);
    const complete = async () => {
      const done = await work(transaction);
      await transaction.done;
      return done;
    };
    try {
      return await inTime(complete(), WRITING_PATIENCE_MS + records * PATIENCE_PER_RECORD_MS);
    } catch (error) {
      abort(transaction);
      // When the browser has cancelled the change, what comes next fails for that alone.
      throw transaction.error ?? error;
    }
  };

  // A store that says complete and keeps what it had would lose everything in silence. A question that fails says
  // nothing against the change.
  const readBack = async (witness: Witness | undefined): Promise<void> => {
    if (witness === undefined) {
      return;
    }
    const { key, before } = witness;
    const found: unknown = await inTime(begin((database) => database.get('records', key))).catch(
      () => ABSENT,
    );
    if (found !== ABSENT && isStill(before, found)) {
      throw new NotWritten();
    }
  };

  return {
    durable: true,
    read: async (key) => inTime(begin((database) => database.get('records', key))),
    readSessions: async () => inTime(begin((database) => database.getAll('records', sessionRange()))),
    countSessions: async () => inTime(begin((database) => database.count('records', sessionRange()))),
    update: async (keys, decide, note) => {
      const written = await changing(async (transaction) => {
        const records = transaction.objectStore('records');
        const found = await readMany(records, keys);
        // All is decided before anything is written: what throws leaves no write on its way.
        const changes = keys
          .map((key, index) => ({ key, kept: found[index], change: decide(key, found[index]) }))
          .filter(({ change }) => change !== 'leave');
        for (const { key, kept } of changes) {
          if (kept !== undefined && !note.isSound(key, kept)) {
            await transaction.objectStore('quarantine').add({ at: note.at, key, kept });
          }
        }
        // Nobody waits for each of ten thousand: one that fails cancels the whole change.
        const bare = unwrap(records);
        for (const { key, change } of changes) {
          typeof change === 'string' ? bare.delete(key) : bare.put(change);
        }
        const before = changes.map(({ key, kept }) => ({ key, kept: kept ?? null }));
        if (before.length > 0 && note.step !== 'none') {
          await noteStep(transaction, { at: note.at, by: note.by, before }, note.step === 'joined');
        }
        return changes.at(-1);
      }, keys.length);
      await readBack(written && { key: written.key, before: written.kept });
    },
    remove: async (keys) => {
      const first = await changing(async (transaction) => {
        const records = transaction.objectStore('records');
        const gone = keys === 'sessions' ? await records.get(sessionRange()) : await firstOf(records, keys);
        if (keys === 'sessions') {
          await records.delete(sessionRange());
        } else {
          await Promise.all(keys.map(async (key) => records.delete(key)));
        }
        await forgetIn(transaction, (key) => (keys === 'sessions' ? isSession(key) : keys.includes(key)));
        return gone;
      });
      await readBack(first && { key: first.tool, before: first });
    },
    lastStep: async () =>
      inTime(
        begin(async (database) => {
          const cursor = await database.transaction('steps').store.openCursor(null, 'prev');
          const step: unknown = cursor?.value;
          return isStep(step) ? step : null;
        }),
      ),
    undo: async ({ at, isSound, restore }) => {
      const undone = await changing(async (transaction) => {
        const cursor = await transaction.objectStore('steps').openCursor(null, 'prev');
        const step: unknown = cursor?.value;
        if (cursor === null || !isStep(step)) {
          return null;
        }
        const records = transaction.objectStore('records');
        const keys = step.before.map(({ key }) => key);
        const now = await readMany(records, keys);
        const back = step.before.map(({ key, kept }, index) => restore(key, kept, now[index]));
        for (const [index, key] of keys.entries()) {
          if (now[index] !== undefined && !isSound(key, now[index])) {
            await transaction.objectStore('quarantine').add({ at, key, kept: now[index] });
          }
        }
        const bare = unwrap(records);
        for (const [index, key] of keys.entries()) {
          back[index] === null ? bare.delete(key) : bare.put(back[index]);
        }
        await cursor.delete();
        // Where nothing was and is, or what is put back looks like what was there, nothing can be told.
        const moved = keys.findIndex((key, index) =>
          back[index] === null
            ? now[index] !== undefined
            : isSound(key, back[index]) || !isStill(now[index], back[index]),
        );
        const key = keys[moved];
        return { step, witness: key === undefined ? undefined : { key, before: now[moved] } };
      });
      await readBack(undone?.witness);
      return undone?.step ?? null;
    },
    quarantined: async () =>
      inTime(
        begin(async (database) => {
          const { store } = database.transaction('quarantine');
          const [ids, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
          return ids.map((id, index) => ({ id, value: values[index] }));
        }),
      ),
    discard: async (id) => {
      await changing((transaction) => transaction.objectStore('quarantine').delete(id));
      const left = await inTime(begin((database) => database.count('quarantine', id))).catch(() => 0);
      if (left > 0) {
        throw new NotWritten();
      }
    },
    clear: async () => {
      const first = await changing(async (transaction) => {
        const gone = await transaction.objectStore('records').get(EVERYTHING());
        await Promise.all(STORES.map(async (name) => transaction.objectStore(name).clear()));
        return gone;
      });
      await readBack(first && { key: first.tool, before: first });
    },
  };
}

const ABSENT = Symbol('absent');

// A record that was written or put back has another revision, or at least another instant; what could not be read and
// was put back may differ in its text alone.
const isStill = (before: unknown, found: unknown): boolean =>
  before === undefined || found === undefined
    ? before === found
    : (['revision', 'savedAt'] as const).every((name) =>
        Object.is((before as StoredRecord)[name], (found as StoredRecord)[name]),
      ) && rawText(before) === rawText(found);

const EVERYTHING = () => IDBKeyRange.lowerBound('');
const sessionRange = () => IDBKeyRange.bound(SESSION_KEYS.from, SESSION_KEYS.below, false, true);

type Records = IDBPObjectStore<Database, typeof STORES, 'records', 'readwrite'>;

/** More keys than this are read in one go, with all that lies beside them. */
const MANY = 50;

const firstOf = async (records: Records, keys: readonly Key[]): Promise<StoredRecord | undefined> =>
  (await Promise.all(keys.map(async (key) => records.get(key)))).find((record) => record !== undefined);

async function readMany(records: Records, keys: readonly Key[]): Promise<readonly unknown[]> {
  if (keys.length <= MANY) {
    return Promise.all(keys.map(async (key) => records.get(key)));
  }
  const all: readonly StoredRecord[] = await records.getAll();
  const found = new Map<Key, unknown>(all.map((record) => [record.tool, record]));
  return keys.map((key) => found.get(key));
}

// A change that failed by itself has cancelled the transaction already, and cancelling it twice throws.
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {}
}
