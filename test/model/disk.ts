import { IDBFactory } from 'fake-indexeddb';
import { memoryStore } from '../../src/folder/memoryStore';
import { openStore } from '../../src/folder/store';
import type { Key, Store, StoredRecord } from '../../src/folder/storeContract';
import { alike, type Model } from './reference';

/** Where pages keep what they keep, and what the test does and sees there past them. */
export interface Disk {
  /** A page's own way to it. */
  readonly openStore: () => Promise<Store>;
  /** Whether a fault can be put on the way. */
  readonly mayFail: boolean;
  readonly look: () => Promise<Looked>;
  readonly plant: (key: string, raw: object) => Promise<void>;
  readonly plantStep: (raw: unknown) => Promise<void>;
}

interface Looked {
  readonly records: ReadonlyMap<string, unknown>;
  /** The keys of each step; `null` where that cannot be seen. */
  readonly steps: readonly unknown[] | null;
  readonly aside: readonly unknown[];
}

const NAMES = ['records', 'steps', 'quarantine'];

/** The simulated browser's store, empty; its pages have to make it. */
export function browserDisk(): Disk {
  globalThis.indexedDB = new IDBFactory();
  let opened: Promise<IDBDatabase> | undefined;
  const open = () =>
    new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('inner-journey-guide', 2);
      opening.onsuccess = () => resolve(opening.result);
    });
  const inIt = async (work: (stores: readonly IDBObjectStore[]) => readonly IDBRequest[]) => {
    opened ??= open();
    const transaction = (await opened).transaction(NAMES, 'readwrite');
    const requests = work(NAMES.map((name) => transaction.objectStore(name)));
    return new Promise<readonly unknown[]>((resolve, reject) => {
      transaction.oncomplete = () => resolve(requests.map(({ result }) => result));
      transaction.onabort = () => reject(transaction.error);
    });
  };
  return {
    openStore,
    mayFail: true,
    look: async () => {
      const [records, steps, aside] = (await inIt((stores) => stores.map((store) => store.getAll()))) as [
        StoredRecord[],
        unknown[],
        { kept: unknown }[],
      ];
      return {
        records: new Map(records.map((record) => [record.tool, record])),
        steps: steps.map(keysOf),
        aside: aside.map(({ kept }) => kept),
      };
    },
    plant: async (key, raw) =>
      void (await inIt(([records]) => (records === undefined ? [] : [records.put({ tool: key, ...raw })]))),
    plantStep: async (raw) => void (await inIt(([, steps]) => (steps === undefined ? [] : [steps.add(raw)]))),
  };
}

/** A disk that is the page's own memory. */
export function memoryDisk(keys: readonly string[]): Disk {
  const store = memoryStore();
  let planted = 0;
  return {
    openStore: async () => ({ ...store, durable: true }),
    mayFail: false,
    look: async () => {
      const found = await Promise.all(keys.map(async (key) => [key, await store.read(key as Key)] as const));
      return {
        records: new Map(found.filter(([, record]) => record !== undefined)),
        // Memory shows no more of its steps than the last.
        steps: null,
        aside: (await store.quarantined()).map(({ value }) => (value as { kept: unknown }).kept),
      };
    },
    plant: async (key, raw) => {
      planted += 1;
      await store.update([key as Key], () => ({ tool: key, ...raw }) as StoredRecord, {
        at: '2026-11-20T09:30:00.000Z',
        by: `hand ${planted}`,
        step: 'none',
        isSound: () => true,
      });
    },
    plantStep: async () => undefined,
  };
}

const keysOf = (step: unknown): readonly unknown[] => {
  const { before } = (step ?? {}) as { readonly before?: unknown };
  const keys = Array.isArray(before) ? before.map((each) => String((each as { key: unknown }).key)) : [];
  return keys.includes('strange') ? [] : keys;
};

/** The models that the disk agrees with; when it agrees with none, what is amiss with the last. */
export async function agreeing(
  disk: Disk,
  models: readonly Model[],
): Promise<{ readonly models: readonly Model[]; readonly amiss: string }> {
  const looked = await disk.look();
  const faults = models.map((model) => firstFault(looked, model));
  return {
    models: models.filter((_, index) => faults[index] === null),
    amiss: faults.at(-1) ?? 'no order of what was done explains the answers',
  };
}

function firstFault({ records, steps, aside }: Looked, model: Model): string | null {
  for (const [key, lies] of model.lying) {
    const record = records.get(key) as StoredRecord | undefined;
    const isThere =
      lies.kind === 'sound'
        ? record?.schema === 1 && Number.isSafeInteger(record.revision) && alike(record.answers, lies.answers)
        : alike(record, lies.raw);
    if (!isThere) {
      return `${key} should hold ${JSON.stringify(lies).slice(0, 300)} and holds ${JSON.stringify(record)?.slice(0, 300)}`;
    }
  }
  const extra = [...records.keys()].find((key) => !model.lying.has(key));
  if (extra !== undefined) {
    return `${extra} should be gone`;
  }
  const due = model.steps.map((step) => [...(step?.before.keys() ?? [])]);
  if (steps !== null && !alike(steps, due)) {
    return `the steps should be of ${JSON.stringify(due)} and are of ${JSON.stringify(steps)}`;
  }
  return alike(
    aside,
    model.aside.map(({ raw }) => raw),
  )
    ? null
    : `${model.aside.length} should be put aside and ${aside.length} are`;
}
