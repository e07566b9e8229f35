import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { NoAnswer } from './failure';
import { isSilent } from './peek';
import type { ChangeStep, Key, StoredRecord } from './storeContract';
import { STORE_NAME, STORE_VERSION } from './storeName';

/** How long the browser gets to open the store, and to give an answer from it: the reader is told within two seconds. */
export const PATIENCE_MS = 1_500;
const PATIENCE_AFTER_SILENCE_MS = 900;

export interface Database extends DBSchema {
  records: { key: Key; value: StoredRecord };
  steps: { key: number; value: ChangeStep };
  quarantine: { key: number; value: { readonly at: string; readonly key: Key; readonly kept: unknown } };
}
export const STORES = ['records', 'steps', 'quarantine'] as const;

/** @throws NoAnswer when there is none in time, since a blocked store can stay silent for ever */
export async function inTime<T>(answer: Promise<T>, patience = PATIENCE_MS): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(answer)), patience);
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
    return await inTime(opening, isSilent() ? PATIENCE_AFTER_SILENCE_MS : PATIENCE_MS);
  } catch (error) {
    opening.then((late) => late.close()).catch(() => undefined);
    throw error;
  }
}

/** Does something with the database, over a connection that is opened anew when it has been lost. */
export type Begin = <T>(work: (database: IDBPDatabase<Database>) => T) => Promise<Awaited<T>>;

/** @throws whatever the browser says when it has no store to give; NoAnswer, with what it gives later, when it is slow */
export async function openConnection(): Promise<Begin> {
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
  const begin: Begin = async <T>(work: (database: IDBPDatabase<Database>) => T): Promise<Awaited<T>> => {
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
  try {
    await connected();
    return begin;
  } catch (error) {
    throw error instanceof NoAnswer ? new NoAnswer(error.answer.then(() => begin)) : error;
  }
}
