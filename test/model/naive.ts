import type { ChangeStep, Key, Store, StoredRecord } from '../../src/folder/storeContract';
import type { Disk } from './disk';

interface Document {
  readonly records: readonly StoredRecord[];
  readonly steps: readonly ChangeStep[];
}

/**
 * What is often written first: one document, read when the page opens, written whole at each change, and told to be
 * saved before it is.
 */
export function naiveDisk(): Disk {
  let written: Document = { records: [], steps: [] };

  const openStore = async (): Promise<Store> => {
    let own = written;
    const records = () => new Map(own.records.map((record) => [record.tool, record]));
    const write = (next: Document) => {
      own = next;
      setTimeout(() => {
        written = next;
      }, 1);
    };
    const put = (map: ReadonlyMap<Key, StoredRecord>, steps: readonly ChangeStep[]) =>
      write({ records: [...map.values()], steps });
    return {
      durable: true,
      read: async (key) => records().get(key),
      readSessions: async () => own.records.filter(({ tool }) => tool.startsWith('session/')),
      countSessions: async () => own.records.length,
      update: async (keys, decide, { at, by, step }) => {
        const map = records();
        const before = keys.map((key) => ({ key, kept: map.get(key) ?? null }));
        for (const key of keys) {
          const change = decide(key, map.get(key));
          if (change === 'remove') {
            map.delete(key);
          } else if (change !== 'leave') {
            map.set(key, change);
          }
        }
        put(map, step === 'none' ? own.steps : [...own.steps, { at, by, before }]);
      },
      remove: async (keys) => {
        const map = records();
        for (const key of keys === 'sessions' ? [...map.keys()].filter((each) => each.includes('/')) : keys) {
          map.delete(key);
        }
        put(map, own.steps);
      },
      lastStep: async () => own.steps.at(-1) ?? null,
      undo: async ({ restore }) => {
        const step = own.steps.at(-1) ?? null;
        const map = records();
        for (const { key, kept } of step?.before ?? []) {
          const back = restore(key, kept, map.get(key)) as StoredRecord | null;
          if (back === null) {
            map.delete(key);
          } else {
            map.set(key, back);
          }
        }
        put(map, own.steps.slice(0, -1));
        return step;
      },
      quarantined: async () => [],
      discard: async () => undefined,
      clear: async () => write({ records: [], steps: [] }),
    };
  };
  return {
    openStore,
    mayFail: false,
    look: async () => ({
      records: new Map(written.records.map((record) => [record.tool, record])),
      steps: null,
      aside: [],
    }),
    plant: async () => undefined,
    plantStep: async () => undefined,
  };
}
