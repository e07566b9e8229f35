import type { StoredAnswers } from './schema';
import type { ToolId } from './toolIds';

/**
 * What the folder knows of one tool.
 * - `none`: nothing is kept.
 * - `found`: the answers as they were typed; `savedAt` is an ISO instant.
 * - `damaged`: something is kept that cannot be read now. `raw` is its text, for the reader to download, and
 *   empty when the store gave nothing back at all. It stays where it is until something is saved over it.
 * - `newer`: kept by a later version of this site. It is never overwritten; a reload may bring that version.
 */
export type LoadResult<T> =
  | { kind: 'none' }
  | { kind: 'found'; answers: T; savedAt: string }
  | { kind: 'damaged'; raw: string }
  | { kind: 'newer' };

/**
 * `ok` is said only when the answers are on the disk. Otherwise nothing that was kept before is touched:
 * - `unavailable`: there is no store, or it does not answer. A folder that is not durable always says this,
 *   and still holds the answers until the page is closed.
 * - `full`: the browser has no room, or the answers are longer than a backup file could carry.
 * - `newer`: a later version's record is in the way.
 * - `unknown`: anything else, such as answers that would not pass the check when read again.
 */
export type SaveResult =
  | { ok: true; savedAt: string }
  | { ok: false; reason: 'unavailable' | 'full' | 'newer' | 'unknown' };

export type Kept = {
  [T in ToolId]: { tool: T } & Exclude<LoadResult<StoredAnswers[T]>, { kind: 'none' }>;
}[ToolId];

/** What a reader has chosen to keep on this device. No method rejects or throws. */
export interface Folder {
  /** False when nothing outlives the page: the store is blocked, missing or did not answer in time. */
  readonly durable: boolean;
  load<T extends ToolId>(tool: T): Promise<LoadResult<StoredAnswers[T]>>;
  save<T extends ToolId>(tool: T, answers: StoredAnswers[T], now: Date): Promise<SaveResult>;
  /**
   * Notes answers that are not saved yet, at once, for a page that is about to close; the next load finds and
   * saves them. Only worth calling then: it says nothing of whether it worked.
   */
  leave<T extends ToolId>(tool: T, answers: StoredAnswers[T], now: Date): void;
  /** Several tools at once, all or none: what a backup is read in with. */
  saveAll(answers: Partial<StoredAnswers>, now: Date): Promise<SaveResult>;
  /** True when it is gone. */
  remove(tool: ToolId): Promise<boolean>;
  /** Removes everything, records of later versions too. True when it is gone. */
  clear(): Promise<boolean>;
  /**
   * Calls back when another page of the site has removed something, so that this one does not write it again.
   * @returns a function that stops listening
   */
  onRemoved(heard: (removed: readonly ToolId[]) => void): () => void;
  /** Everything that is kept, in the order of the tools. */
  all(): Promise<readonly Kept[]>;
}
