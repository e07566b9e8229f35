import { asideKey, joins } from './steps';
import {
  type Aside,
  type ChangeStep,
  isSession,
  type Key,
  MOST_STEPS,
  type Store,
  type StoredRecord,
} from './storeContract';

/** Keeps records for as long as the page lives: what the folder falls back on, and all a test needs. */
export function memoryStore(): Store {
  const records = new Map<Key, StoredRecord>();
  let steps: readonly ChangeStep[] = [];
  let aside: readonly Aside[] = [];
  let asides = 0;

  const putAside = (at: string, key: Key, kept: unknown) => {
    asides += 1;
    aside = [...aside, { id: asides, value: { at, key, kept } }];
  };

  return {
    durable: false,
    read: async (key) => structuredClone(records.get(key)),
    readSessions: async () =>
      [...records.values()].filter(({ tool }) => isSession(tool)).map((record) => structuredClone(record)),
    countSessions: async () => [...records.keys()].filter(isSession).length,
    async update(keys, decide, note) {
      const decided = keys.map((key) => {
        const kept = records.get(key);
        return { key, kept: kept ?? null, change: structuredClone(decide(key, kept)) };
      });
      const changed = decided.filter(({ change }) => change !== 'leave');
      for (const { key, kept, change } of changed) {
        if (kept !== null && !note.isSound(key, kept)) {
          putAside(note.at, key, kept);
        }
        if (typeof change === 'string') {
          records.delete(key);
        } else {
          records.set(key, change);
        }
      }
      const step = { at: note.at, by: note.by, before: changed.map(({ key, kept }) => ({ key, kept })) };
      const last = steps.at(-1);
      const goesOn = note.step === 'joined' && last !== undefined && joins(last, step);
      if (changed.length > 0 && note.step !== 'none' && !goesOn) {
        steps = [...steps, step].slice(-MOST_STEPS);
      }
    },
    async remove(keys) {
      const isGone = (key: Key) => (keys === 'sessions' ? isSession(key) : keys.includes(key));
      for (const key of [...records.keys()].filter(isGone)) {
        records.delete(key);
      }
      steps = steps
        .map((step) => ({ ...step, before: step.before.filter(({ key }) => !isGone(key)) }))
        .filter(({ before }) => before.length > 0);
      aside = aside.filter(({ value }) => {
        const key = asideKey(value);
        return key === null || !isGone(key);
      });
    },
    lastStep: async () => steps.at(-1) ?? null,
    async undo({ at, isSound, restore }) {
      const step = steps.at(-1) ?? null;
      const back = (step?.before ?? []).map(({ key, kept }) => {
        const now = records.get(key);
        return { key, now, kept: restore(key, kept, now) as StoredRecord | null };
      });
      for (const { key, now, kept } of back) {
        if (now !== undefined && !isSound(key, now)) {
          putAside(at, key, now);
        }
        if (kept === null) {
          records.delete(key);
        } else {
          records.set(key, kept);
        }
      }
      steps = steps.slice(0, -1);
      return step;
    },
    quarantined: async () => aside,
    async discard(id) {
      aside = aside.filter((each) => each.id !== id);
    },
    async clear() {
      records.clear();
      steps = [];
      aside = [];
    },
  };
}
