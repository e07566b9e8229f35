import { forceCloseDatabase } from 'fake-indexeddb';

/** What a browser may do to a change, or to a question, on its way. */
export const FAULTS = [
  'reads fail',
  'there is no room',
  'the change is cancelled',
  'the end is never told',
  'the connection is cut',
  'the write is ignored',
  'the page is killed',
] as const;
export type Fault = (typeof FAULTS)[number];

/** After these nobody knows whether the change was made, and the page has not said that it was. */
export const LEAVES_OPEN: readonly Fault[] = ['the end is never told', 'the page is killed'];

interface Armed {
  readonly fault: Fault;
  /** How many requests go well before. */
  left: number;
  readonly die: () => void;
  done: boolean;
}

let armed: Armed | null = null;

/** Lets the next requests meet a fault. @param die is called when the page is killed */
export function arm(fault: Fault, left: number, die: () => void): void {
  // A change is ignored as a whole.
  armed = { fault, left: fault === 'the write is ignored' ? 0 : left, die, done: false };
}

/** Ends it. @returns whether the fault was met */
export function disarm(): boolean {
  const met = armed?.done === true;
  armed = null;
  return met;
}

const isDue = (...faults: readonly Fault[]): boolean => {
  if (armed === null || !faults.includes(armed.fault)) {
    return false;
  }
  if (armed.left > 0) {
    armed.left -= 1;
    return false;
  }
  armed.done = true;
  return true;
};

type Method = (this: IDBObjectStore, ...given: unknown[]) => IDBRequest;

function replace(name: string, with_: (real: Method) => Method): void {
  const proto = IDBObjectStore.prototype as unknown as Record<string, Method>;
  const real = proto[name];
  if (real !== undefined) {
    proto[name] = with_(real);
  }
}

/** Puts the faults into the simulated browser, once. */
export function installFaults(): void {
  for (const name of ['get', 'getAll', 'openCursor', 'count']) {
    replace(
      name,
      (real) =>
        function (...given) {
          if (isDue('reads fail')) {
            throw new DOMException('The disk is gone', 'UnknownError');
          }
          return real.apply(this, given);
        },
    );
  }
  for (const name of ['put', 'add', 'delete', 'clear']) {
    replace(
      name,
      (real) =>
        function (...given) {
          const { transaction } = this;
          if (name !== 'delete' && name !== 'clear' && isDue('there is no room')) {
            throw new DOMException('No room', 'QuotaExceededError');
          }
          if (isDue('the write is ignored') || (armed?.fault === 'the write is ignored' && armed.done)) {
            return this.getKey('nothing');
          }
          const request = real.apply(this, given);
          if (isDue('the change is cancelled')) {
            request.addEventListener('success', () => transaction.abort());
          } else if (isDue('the connection is cut')) {
            // A cut connection takes its changes with it.
            transaction.abort();
            forceCloseDatabase(transaction.db as never);
          } else if (isDue('the page is killed')) {
            request.addEventListener('success', () => transaction.abort());
            armed?.die();
          }
          return request;
        },
    );
  }
  for (const name of ['delete', 'update'] as const) {
    const real = IDBCursor.prototype[name] as (this: IDBCursor, ...given: unknown[]) => IDBRequest;
    (IDBCursor.prototype as unknown as Record<string, unknown>)[name] = function (
      this: IDBCursor,
      ...given: unknown[]
    ) {
      const isIgnored = armed?.fault === 'the write is ignored' && armed.done;
      return isIgnored ? (this.source as IDBObjectStore).getKey(0) : real.apply(this, given);
    };
  }
  const listen = IDBTransaction.prototype.addEventListener;
  IDBTransaction.prototype.addEventListener = function (
    this: IDBTransaction,
    name: string,
    ...rest: unknown[]
  ) {
    if (name === 'complete' && this.mode === 'readwrite' && isDue('the end is never told')) {
      return;
    }
    Reflect.apply(listen, this, [name, ...rest]);
  } as typeof listen;
  // Nobody waits eight seconds for what never comes.
  const wait = globalThis.setTimeout;
  globalThis.setTimeout = ((run: () => void, ms = 0) =>
    wait(run, armed?.fault === 'the end is never told' && ms >= 8_000 ? 5 : ms)) as typeof wait;
}
