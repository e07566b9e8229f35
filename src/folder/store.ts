import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import { STORE_NAME } from './storeName';
import type { ToolId } from './toolIds';

/** How long the browser gets to open the store, and to give an answer from it. */
export const PATIENCE_MS = 2_000;

export interface StoredRecord {
  readonly tool: ToolId;
  readonly schema: number;
  /** Counts the saves of this tool. Order is told by it, never by the clock, which can be set back. */
  readonly revision: number;
  /** ISO instant, for the reader's eyes only. */
  readonly savedAt: string;
  readonly answers: unknown;
}

/** Records by tool, with no opinion about what is in them. Every method may reject with the browser's error. */
export interface Store {
  readonly durable: boolean;
  /** Whatever is kept, `undefined` when nothing is. It may be anything: other versions and other hands write here. */
  read(tool: ToolId): Promise<unknown>;
  /** Changes several records, all or none; resolves when they are on the disk. What `change` throws cancels it. */
  update(tools: readonly ToolId[], change: (tool: ToolId, kept: unknown) => StoredRecord): Promise<void>;
  remove(tool: ToolId): Promise<void>;
  clear(): Promise<void>;
}

interface Database extends DBSchema {
  records: { key: ToolId; value: StoredRecord };
}
type Records = IDBPObjectStore<Database, ['records'], 'records', 'readwrite'>;

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
  const opening = openDB<Database>(STORE_NAME, 1, {
    upgrade: (database) => void database.createObjectStore('records', { keyPath: 'tool' }),
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
  const changing = async (work: (records: Records) => Promise<unknown>) => {
    const transaction = await begin((database) =>
      database.transaction('records', 'readwrite', { durability: 'strict' }),
    );
    transaction.done.catch(() => undefined);
    try {
      await work(transaction.store);
    } catch (error) {
      abort(transaction);
      throw error;
    }
    await transaction.done;
  };

  return {
    durable: true,
    read: async (tool) => inTime(begin((database) => database.get('records', tool))),
    update: (tools, change) =>
      changing(async (records) => {
        for (const tool of tools) {
          await records.put(change(tool, await records.get(tool)));
        }
      }),
    remove: (tool) => changing((records) => records.delete(tool)),
    clear: () => changing((records) => records.clear()),
  };
}

// A change that failed by itself has cancelled the transaction already, and cancelling it twice throws.
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {}
}
