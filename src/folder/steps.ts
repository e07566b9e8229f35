import type { IDBPTransaction } from 'idb';
import type { Database, STORES } from './connection';
import { type ChangeStep, isKey, type Key, MOST_STEPS } from './storeContract';

/** A change on its way. */
export type Writing = IDBPTransaction<Database, typeof STORES, 'readwrite'>;

const held = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** Whether what lies among the steps is one. Other versions and other hands write here too. */
export function isStep(value: unknown): value is ChangeStep {
  const { at, by, before } = held(value);
  return (
    typeof at === 'string' &&
    !Number.isNaN(Date.parse(at)) &&
    typeof by === 'string' &&
    Array.isArray(before) &&
    before.every((each) => isKey(held(each).key) && held(each).kept !== undefined)
  );
}

/** The key that something was put aside from; `null` when it does not say. */
export function asideKey(value: unknown): Key | null {
  const { key } = held(value);
  return isKey(key) ? key : null;
}

/** Whether a change goes on with the step before it. */
export const joins = (last: ChangeStep, next: ChangeStep): boolean =>
  last.by === next.by &&
  last.before.length === next.before.length &&
  last.before.every(({ key }, index) => key === next.before[index]?.key);

/** Notes a step, or lets it be one with the last; the oldest beyond what is remembered are forgotten. */
export async function noteStep(transaction: Writing, step: ChangeStep, mayJoin: boolean): Promise<void> {
  const steps = transaction.objectStore('steps');
  const last = mayJoin ? await steps.openCursor(null, 'prev') : null;
  if (last !== null && isStep(last.value) && joins(last.value, step)) {
    return;
  }
  await steps.add(step);
  const keys = await steps.getAllKeys();
  for (const key of keys.slice(0, Math.max(0, keys.length - MOST_STEPS))) {
    await steps.delete(key);
  }
}

/** What a reader has removed for good must not lie in the steps, nor among what was put aside. */
export async function forgetIn(transaction: Writing, isGone: (key: Key) => boolean): Promise<void> {
  let step = await transaction.objectStore('steps').openCursor();
  while (step !== null) {
    // A step that cannot be read may hold anything.
    const before = isStep(step.value) ? step.value.before.filter(({ key }) => !isGone(key)) : [];
    await (before.length === 0 ? step.delete() : step.update({ ...step.value, before }));
    step = await step.continue();
  }
  let aside = await transaction.objectStore('quarantine').openCursor();
  while (aside !== null) {
    const key = asideKey(aside.value);
    if (key !== null && isGone(key)) {
      await aside.delete();
    }
    aside = await aside.continue();
  }
}
