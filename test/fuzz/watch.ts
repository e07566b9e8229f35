import { isDeepStrictEqual } from 'node:util';

// Whatever is read, nothing that every object on the page goes by may change.
const WATCHED = [Object, Array, String, Number, Boolean, Function, Map, Set, Promise].map(
  (builtIn) => builtIn.prototype as object,
);
const described = () => WATCHED.map((prototype) => Object.getOwnPropertyDescriptors(prototype));
const before = described();
const counted = () => WATCHED.reduce((sum, prototype) => sum + Reflect.ownKeys(prototype).length, 0);
const countBefore = counted();

/** Quick enough to ask after every text. */
export const looksUntouched = (): boolean => counted() === countBefore && !('polluted' in {});

/** Every property of them, value by value. */
export const isUntouched = (): boolean => isDeepStrictEqual(described(), before);

/** So that whoever changes it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** What many readings came to. */
export interface Tally {
  accepted: number;
  readonly refused: Map<string, number>;
  /** The texts that something went wrong with, and what. */
  readonly wrong: { readonly why: string; readonly kind: string; readonly text: string }[];
  /** Milliseconds of the slowest reading, and of which kind it was. */
  slowest: { ms: number; kind: string };
}

export const emptyTally = (): Tally => ({
  accepted: 0,
  refused: new Map(),
  wrong: [],
  slowest: { ms: 0, kind: '' },
});

/** Notes how long a reading took. What was slow once is tried again: the machine may have been busy with something else. */
export function clocked<Result>(tally: Tally, kind: string, read: () => Result): Result {
  const once = (): { ms: number; result: Result } => {
    const started = performance.now();
    const result = read();
    return { ms: performance.now() - started, result };
  };
  const { ms, result } = once();
  if (ms > tally.slowest.ms) {
    const least = Math.min(ms, once().ms, once().ms, once().ms);
    if (least > tally.slowest.ms) tally.slowest = { ms: least, kind };
  }
  return result;
}

// What waits for another thread is put off by every other program on the machine.
const TRIES = 10;

/** The same for a reading that takes its time. */
export async function clockedLater<Result>(
  tally: Tally,
  kind: string,
  read: () => Promise<Result>,
): Promise<Result> {
  const once = async (): Promise<{ ms: number; result: Result }> => {
    const started = performance.now();
    const result = await read();
    return { ms: performance.now() - started, result };
  };
  const { ms, result } = await once();
  let least = ms;
  for (let tries = 0; tries < TRIES && least > tally.slowest.ms; tries += 1) {
    least = Math.min(least, (await once()).ms);
  }
  if (least > tally.slowest.ms) tally.slowest = { ms: least, kind };
  return result;
}

/** How often each reason was given. */
export function noteReason(tally: Tally, reason: string): void {
  tally.refused.set(reason, (tally.refused.get(reason) ?? 0) + 1);
}
