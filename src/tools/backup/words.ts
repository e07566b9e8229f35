import type { BackupRefusal } from '../../folder/backup';
import type { SaveResult } from '../../folder/contract';
import type { ToolId } from '../../folder/toolIds';
import type { ReadMode } from './preview';

type SaveFailure = Exclude<SaveResult, { ok: true }>['reason'];

export interface BackupWords {
  readonly title: string;
  readonly noScript: string;
  readonly loading: string;
  readonly notOpened: string;
  readonly notDurableTitle: string;
  readonly notDurable: string;
  readonly tools: Readonly<Record<ToolId, string>>;
  readonly keptHeading: string;
  readonly empty: string;
  readonly emptyPurpose: string;
  /** The words of the way to every tool. */
  readonly emptyWay: string;
  readonly savedAt: (when: string) => string;
  /** The sessions of the log, which are kept one by one. */
  readonly sessions: (count: number) => string;
  readonly sessionsDamaged: (count: number) => string;
  readonly sessionsNewer: (count: number) => string;
  readonly lastChange: (parts: readonly string[], when: string) => string;
  readonly undo: string;
  readonly undone: (parts: readonly string[]) => string;
  readonly notUndone: string;
  readonly reminder: Readonly<{
    never: string;
    older: (when: string) => string;
    current: (when: string) => string;
  }>;
  readonly heldOnly: string;
  readonly damaged: string;
  readonly newer: string;
  readonly fetchDamaged: (tool: string) => string;
  readonly fetch: string;
  readonly fetchHint: string;
  /** ASCII, without date and ending. */
  readonly fileName: string;
  readonly damagedFileName: string;
  readonly fetched: (file: string) => string;
  readonly fetchedMany: (files: number) => string;
  readonly notFetched: string;
  readonly readHeading: string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly reading: string;
  readonly contents: (made: string) => string;
  /** Reading it in would change nothing. */
  readonly allHere: (made: string) => string;
  readonly nothingInFile: string;
  readonly previewCaption: (file: string) => string;
  readonly toolColumn: string;
  readonly changeColumn: string;
  readonly changes: Readonly<Record<'new' | 'same' | 'replacesDamaged' | 'newer', string>>;
  readonly replaces: (differing: number, when: string) => string;
  readonly log: (inFile: number, added: number, changed: number, onlyHere: number) => string;
  readonly mode: string;
  readonly modes: Readonly<Record<ReadMode, string>>;
  /** Over what has changed for one tool's answers. */
  readonly rulesChanged: (tool: string) => string;
  readonly unknownTool: (tool: string) => string;
  readonly untouched: string;
  readonly readIn: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly didReadIn: (tools: readonly string[]) => string;
  readonly heldForNow: string;
  readonly refused: Readonly<Record<Exclude<BackupRefusal, 'damaged' | 'forbiddenKey'>, string>>;
  readonly refusedAt: Readonly<Record<'damaged' | 'forbiddenKey', (at: string) => string>>;
  readonly notChecked: string;
  readonly failed: Readonly<Record<SaveFailure, string>>;
  readonly clear: string;
  readonly clearTitle: string;
  readonly clearWarning: (tools: readonly string[]) => string;
  readonly fetchFirst: string;
  readonly clearNow: string;
  readonly discarded: string;
  readonly cleared: string;
  readonly notCleared: string;
}
