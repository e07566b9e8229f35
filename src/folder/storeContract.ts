import { isToolId, type ToolId } from './toolIds';

/** A tool's form, or one session of the log. */
export type Key = ToolId | `session/${string}`;

export const sessionKey = (id: string): Key => `session/${id}`;
/** All keys of sessions lie from the first to below the second. */
export const SESSION_KEYS = { from: 'session/', below: 'session0' } as const;
export const isSession = (key: string): key is `session/${string}` => key.startsWith(SESSION_KEYS.from);
/** Whether this version has a place for what lies under a key. */
export const isKey = (key: unknown): key is Key =>
  typeof key === 'string' && (isToolId(key) || isSession(key));

export interface StoredRecord {
  /** The key. It is called so since only tools had records at first. */
  readonly tool: Key;
  readonly schema: number;
  /** Counts the saves of this record. Order is told by it, never by the clock, which can be set back. */
  readonly revision: number;
  /** ISO instant, for the reader's eyes only. */
  readonly savedAt: string;
  readonly answers: unknown;
  /** The last words that are part of it, so that no page puts them in twice. */
  readonly words?: { readonly by: string; readonly nth: number };
}

/** One change that can be undone: what lay under its keys before it, `null` for nothing. */
export interface ChangeStep {
  /** ISO instant, for the reader's eyes only. */
  readonly at: string;
  /** The page visit that made it. */
  readonly by: string;
  readonly before: readonly { readonly key: Key; readonly kept: unknown }[];
}

/** What could not be read and was put aside, under the number it was put aside with; unchecked. */
export interface Aside {
  readonly id: number;
  readonly value: unknown;
}

export interface Restoring {
  /** ISO instant. */
  readonly at: string;
  /** Whether what lies there now can be read; what cannot is put aside before it is written over. */
  readonly isSound: (key: Key, kept: unknown) => boolean;
  /** What to put back, given what lay there (`null` for nothing) and what does now. What it throws cancels it all. */
  readonly restore: (key: Key, kept: unknown, now: unknown) => unknown;
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
  /** Whether what it says is written outlives the page. Becomes true when a slow store has come. */
  readonly durable: boolean;
  /** Resolves when a slow store has come; `undefined` when there is none to wait for. */
  readonly here?: Promise<unknown> | undefined;
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
  /**
   * Puts back what the last step changed and forgets the step.
   * @returns the step, `null` when there is none that can be read
   */
  undo(how: Restoring): Promise<ChangeStep | null>;
  /** What was put aside because it could not be read. */
  quarantined(): Promise<readonly Aside[]>;
  /** Removes one thing that was put aside. */
  discard(id: number): Promise<void>;
  clear(): Promise<void>;
}
