import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { STORE_NAME, STORE_VERSION } from './storeName';
import type { ToolId } from './toolIds';

/** How long the browser gets to open the store, and to give an answer from it. */
export const PATIENCE_MS = 2_000;

/** A tool's form, or one session of the log. */
export type Key = ToolId | `session/${string}`;

export const sessionKey = (id: string): Key => `session/${id}`;
const SESSIONS = { from: 'session/', below: 'session0' } as const;

export interface StoredRecord {
  /** The key. It is called so since only tools had records at first. */
  readonly tool: Key;
  readonly schema: number;
  /** Counts the saves of this record. Order is told by it, never by the clock, which can be set back. */
  readonly revision: number;
  /** ISO instant, for the reader's eyes only. */
  readonly savedAt: string;
  readonly answers: unknown;
}

/** One change that can be undone: what lay under its keys before it, `null` for nothing. */
export interface ChangeStep {
  /** ISO instant, for the reader's eyes only. */
  readonly at: string;
  /** The page visit that made it. */
  readonly by: string;
  readonly before: readonly { readonly key: Key; readonly kept: unknown }[];
}

/** How many changes can be undone; older ones are forgotten. */
export const MOST_STEPS = 30;

/** What becomes of a record: another one, nothing, or what it was. */
export type Change = StoredRecord | 'remove' | 'leave';

export interface ChangeNote {
  readonly at: string;
  readonly by: string;
  /**
   * Whether it can be undone: by itself, together with the step before it when that is the same visit's and of the
   * same records, as typing is, or not at all.
   */
  readonly step: 'own' | 'joined' | 'none';
  /** Whether what lies there can be read; what cannot is put aside before it is written over. */
  readonly isSound: (key: Key, kept: unknown) => boolean;
}

/** Records by key, with no opinion about what is in them. Every method may reject with the browser's error. */
export interface Store {
  readonly durable: boolean;
  /** Whatever is kept, `undefined` when nothing is. It may be anything: other versions and other hands write here. */
  read(key: Key): Promise<unknown>;
  /** The records of all sessions. */
  readSessions(): Promise<readonly unknown[]>;
  countSessions(): Promise<number>;
  /** Changes several records, all or none; resolves when they are on the disk. What `decide` throws cancels it. */
  update(keys: readonly Key[], decide: (key: Key, kept: unknown) => Change, note: ChangeNote): Promise<void>;
  /** Removes records for good: no step holds them any longer. */
  remove(keys: readonly Key[] | 'sessions'): Promise<void>;
  lastStep(): Promise<ChangeStep | null>;
  /** Puts back what the last step changed and forgets the step. @returns the step, `null` when there is none */
  undo(restore: (kept: unknown, now: unknown) => unknown): Promise<ChangeStep | null>;
  /** What was put aside because it could not be read. */
  quarantined(): Promise<readonly unknown[]>;
  clear(): Promise<void>;
}

interface Database extends DBSchema {
  records: { key: Key; value: StoredRecord };
  steps: { key: number; value: ChangeStep };
  quarantine: { key: number; value: { readonly at: string; readonly key: Key; readonly kept: unknown } };
}
const STORES = ['records', 'steps', 'quarantine'] as const;
type Writing = IDBPTransaction<Database, typeof STORES, 'readwrite'>;

/** Rejects when there is no answer in time, since a blocked store can stay silent for ever. */
export async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DOMException('The store did not answer', 'TimeoutError')),
      PATIENCE_MS,
    );
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function connect(onLost: () => void): Promise<IDBPDatabase<Database>> {
  const opening = openDB<Database>(STORE_NAME, STORE_VERSION, {
    upgrade: (database, from) => {
      if (from < 1) {
        database.createObjectStore('records', { keyPath: 'tool' });
      }
      if (from < 2) {
        database.createObjectStore('steps', { autoIncrement: true });
        database.createObjectStore('quarantine', { autoIncrement: true });
      }
    },
    // A newer version in another tab waits for this one to let go.
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      onLost();
    },
    // The reader cleared the site's data while the page was open; the next save starts afresh.
    terminated: onLost,
  });
  try {
    return await inTime(opening);
  } catch (error) {
    opening.then((late) => late.close()).catch(() => undefined);
    throw error;
  }
}

/** @throws whatever the browser says when it has no store to give, or a TimeoutError when it says nothing in time */
export async function openStore(): Promise<Store> {
  let connection: Promise<IDBPDatabase<Database>> | undefined;
  const forget = (lost: typeof connection) => {
    if (connection === lost) {
      connection = undefined;
    }
  };
  const connected = () => {
    if (connection === undefined) {
      const opening = connect(() => forget(opening));
      opening.catch(() => forget(opening));
      connection = opening;
    }
    return connection;
  };
  // A connection can be cut before the browser has said so; then it is opened once more.
  const begin = async <T>(work: (database: IDBPDatabase<Database>) => T): Promise<Awaited<T>> => {
    const current = connected();
    try {
      return await work(await current);
    } catch (error) {
      if ((error as DOMException).name !== 'InvalidStateError') {
        throw error;
      }
      forget(current);
      return await work(await connected());
    }
  };
  await connected();

  // Strict: the browser reports a change as complete only when the disk has it.
  const changing = async <T>(work: (transaction: Writing) => Promise<T>): Promise<T> => {
    const transaction = await begin((database) =>
      database.transaction(STORES, 'readwrite', { durability: 'strict' }),
    );
    transaction.done.catch(() => undefined);
    let done: T;
    try {
      done = await work(transaction);
    } catch (error) {
      abort(transaction);
      // When the browser has cancelled the change, what comes next fails for that alone.
      throw transaction.error ?? error;
    }
    await transaction.done;
    return done;
  };

  return {
    durable: true,
    read: async (key) => inTime(begin((database) => database.get('records', key))),
    readSessions: async () => inTime(begin((database) => database.getAll('records', sessionRange()))),
    countSessions: async () => inTime(begin((database) => database.count('records', sessionRange()))),
    update: (keys, decide, note) =>
      changing(async (transaction) => {
        const records = transaction.objectStore('records');
        const found: readonly unknown[] = await Promise.all(keys.map((key) => records.get(key)));
        // All is decided before anything is written: what throws leaves no write on its way.
        const changes = keys.map((key, index) => ({
          key,
          kept: found[index],
          change: decide(key, found[index]),
        }));
        const real = changes.filter(({ change }) => change !== 'leave');
        await Promise.all(
          real.map(async ({ key, kept, change }) => {
            if (kept !== undefined && !note.isSound(key, kept)) {
              await transaction
                .objectStore('quarantine')
                .add({ at: note.at, key, kept: kept as StoredRecord });
            }
            await (typeof change === 'string' ? records.delete(key) : records.put(change));
          }),
        );
        const before = real.map(({ key, kept }) => ({ key, kept: kept ?? null }));
        if (before.length > 0 && note.step !== 'none') {
          await noteStep(transaction, { at: note.at, by: note.by, before }, note.step === 'joined');
        }
      }),
    remove: (keys) =>
      changing(async (transaction) => {
        const records = transaction.objectStore('records');
        if (keys === 'sessions') {
          await records.delete(sessionRange());
        } else {
          await Promise.all(keys.map((key) => records.delete(key)));
        }
        await forgetIn(transaction, (key) => (keys === 'sessions' ? isSession(key) : keys.includes(key)));
      }),
    lastStep: async () =>
      inTime(
        begin(async (database) => {
          const cursor = await database.transaction('steps').store.openCursor(null, 'prev');
          return cursor?.value ?? null;
        }),
      ),
    undo: (restore) =>
      changing(async (transaction) => {
        const cursor = await transaction.objectStore('steps').openCursor(null, 'prev');
        if (cursor === null) {
          return null;
        }
        const step = cursor.value;
        const records = transaction.objectStore('records');
        for (const { key, kept } of step.before) {
          const now: unknown = await records.get(key);
          await (kept === null ? records.delete(key) : records.put(restore(kept, now) as StoredRecord));
        }
        await cursor.delete();
        return step;
      }),
    quarantined: async () => inTime(begin((database) => database.getAll('quarantine'))),
    clear: () =>
      changing(async (transaction) => {
        await Promise.all(STORES.map((name) => transaction.objectStore(name).clear()));
      }),
  };
}

const sessionRange = () => IDBKeyRange.bound(SESSIONS.from, SESSIONS.below, false, true);
export const isSession = (key: string): key is `session/${string}` => key.startsWith(SESSIONS.from);

/** Whether a change goes on with the step before it. */
export const joins = (last: ChangeStep, next: ChangeStep): boolean =>
  last.by === next.by &&
  last.before.length === next.before.length &&
  last.before.every(({ key }, index) => key === next.before[index]?.key);

async function noteStep(transaction: Writing, step: ChangeStep, mayJoin: boolean): Promise<void> {
  const steps = transaction.objectStore('steps');
  const last = await steps.openCursor(null, 'prev');
  if (mayJoin && last !== null && joins(last.value, step)) {
    return;
  }
  await steps.add(step);
  const keys = await steps.getAllKeys();
  for (const key of keys.slice(0, Math.max(0, keys.length - MOST_STEPS))) {
    await steps.delete(key);
  }
}

// What a reader has removed for good must not lie in the steps, nor among what was put aside.
async function forgetIn(transaction: Writing, isGone: (key: Key) => boolean): Promise<void> {
  let step = await transaction.objectStore('steps').openCursor();
  while (step !== null) {
    const before = step.value.before.filter(({ key }) => !isGone(key));
    await (before.length === 0 ? step.delete() : step.update({ ...step.value, before }));
    step = await step.continue();
  }
  let aside = await transaction.objectStore('quarantine').openCursor();
  while (aside !== null) {
    if (isGone(aside.value.key)) {
      await aside.delete();
    }
    aside = await aside.continue();
  }
}

// A change that failed by itself has cancelled the transaction already, and cancelling it twice throws.
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {}
}
