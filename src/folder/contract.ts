import type { LogSession } from './answers/session';
import type { Conflict } from './merge';
import type { StoredAnswers } from './schema';
import type { ToolId } from './toolIds';

/**
 * What the folder knows of one tool.
 * - `none`: nothing is kept.
 * - `found`: the answers as they were typed; `savedAt` is an ISO instant. `elsewhere` are words of a page that was
 *   left, which stood in a field that has been saved otherwise since. With `unsaved`, answers of a page that was left
 *   are still not safe, and why.
 * - `damaged`: something is kept that cannot be read now. `raw` is its text, for the reader to download, and
 *   empty when the store gave nothing back at all. It stays where it is until something is saved over it, and is
 *   put aside then.
 * - `newer`: kept by a later version of this site. It is never overwritten; a reload may bring that version.
 */
export type LoadResult<T> =
  | { kind: 'none' }
  | {
      kind: 'found';
      answers: T;
      savedAt: string;
      elsewhere?: readonly string[];
      unsaved?: SaveFailure;
    }
  | { kind: 'damaged'; raw: string }
  | { kind: 'newer' };

/** All sessions of the log that can be read, and what to tell of the others. */
export interface LoadedSessions {
  readonly sessions: readonly LogSession[];
  /** ISO instant of the last save, `null` when nothing is kept. */
  readonly savedAt: string | null;
  /** The text of each record that cannot be read. */
  readonly damaged: readonly string[];
  /** How many a later version has kept. */
  readonly newer: number;
}

/**
 * `ok` is said only when the answers are on the disk. Otherwise nothing that was kept before is touched:
 * - `unavailable`: there is no store, or it does not answer. A folder that is not durable always says this,
 *   and still holds the answers until the page is closed.
 * - `full`: the browser has no room, or the answers are longer than a backup file could carry.
 * - `newer`: a later version's record is in the way.
 * - `unknown`: anything else, such as answers that would not pass the check when read again.
 */
export type SaveResult = { ok: true; savedAt: string } | { ok: false; reason: SaveFailure };
export type SaveFailure = 'unavailable' | 'full' | 'newer' | 'unknown';

/** What was saved when another page had changed the same answers meanwhile, with what could not be made one. */
export type SavedAnswers<T> = SaveResult & {
  readonly merged?: { answers: T; conflicts: readonly Conflict[] };
};

export type Kept = {
  [T in ToolId]: { tool: T } & Exclude<LoadResult<StoredAnswers[T]>, { kind: 'none' }>;
}[ToolId];

/** A part of the folder that can change by itself. */
export type Part = ToolId | 'sessions';

/** A change that can be undone. */
export interface LastChange {
  /** ISO instant, for the reader's eyes only. */
  readonly at: string;
  readonly parts: readonly Part[];
  /** How many sessions it changed. */
  readonly sessions: number;
}

/** Something that could not be read and was put aside before its place was written over. */
export interface PutAside {
  readonly id: number;
  /** Whose it was, `null` when that is not known. */
  readonly part: Part | null;
  /** ISO instant, `null` when that is not known. */
  readonly at: string | null;
  /** What it holds, for the reader to take away. */
  readonly text: string;
}

/** What a reader has chosen to keep on this device. No method rejects or throws. */
export interface Folder {
  /**
   * False when nothing outlives the page: the store is blocked, missing or has not answered yet. One that comes late
   * is told as a change of everything.
   */
  readonly durable: boolean;
  load<T extends ToolId>(tool: T): Promise<LoadResult<StoredAnswers[T]>>;
  /**
   * @param base what the page began with. When another page has saved since, the two changes are made one, field
   *   by field and item by item, and the result says what stands now; without it, what is kept is written over.
   */
  save<T extends ToolId>(
    tool: T,
    answers: StoredAnswers[T],
    now: Date,
    base?: StoredAnswers[T],
  ): Promise<SavedAnswers<StoredAnswers[T]>>;
  /**
   * Notes answers that are not saved yet, at once, for a page that is about to close; the next load finds and
   * saves them. Only worth calling then: it says nothing of whether it worked.
   * @param base what the page began with, as for `save`
   */
  leave<T extends ToolId>(tool: T, answers: StoredAnswers[T], now: Date, base: StoredAnswers[T]): void;
  /** Several tools and sessions at once, all or none, as one change: what a backup is read in with. */
  saveAll(
    answers: Partial<StoredAnswers>,
    now: Date,
    sessions?: { readonly put: readonly LogSession[]; readonly remove: readonly string[] },
  ): Promise<SaveResult>;
  sessions(): Promise<LoadedSessions>;
  /** Adds, changes and removes sessions by their ids, all or none, as one change. */
  saveSessions(put: readonly LogSession[], remove: readonly string[], now: Date): Promise<SaveResult>;
  /** Removes it for good, also from what can be undone. True when it is gone. */
  remove(part: Part): Promise<boolean>;
  /** Removes everything, records of later versions too. True when it is gone. */
  clear(): Promise<boolean>;
  /** The change that `undo` would take back; `null` when there is none. */
  lastChange(): Promise<LastChange | null>;
  /** Takes back the last change, whichever page made it. `null` when there was none, or it could not be. */
  undo(now: Date): Promise<LastChange | null>;
  /** What could not be read and was written over. */
  quarantined(): Promise<readonly PutAside[]>;
  /** Removes one thing that was put aside, for good. True when it is gone. */
  discard(id: number): Promise<boolean>;
  /**
   * Calls back when something has been changed or removed by another page of the site, put back by `undo`, or given
   * by a store that was too slow when it was asked.
   * @returns a function that stops listening
   */
  onChanged(heard: (changed: readonly Part[]) => void): () => void;
  /** All forms that are kept, in the order of the tools. */
  all(): Promise<readonly Kept[]>;
}
