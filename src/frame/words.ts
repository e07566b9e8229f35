import type { Provenance, StepStatus } from '../rules';

export interface FrameWords {
  readonly optional: string;
  readonly errorTitle: (count: number) => string;
  /** A part of the tool did not arrive. */
  readonly notFetched: string;
  /** Something of the tool did not arrive, and the way to try again. */
  readonly missing: string;
  readonly again: string;
  /** Takes along what stands in the fields. */
  readonly saveWords: string;
  readonly noScript: string;
  readonly restart: string;
  readonly restarted: string;
  readonly undo: string;
  readonly share: string;
  readonly keep: string;
  readonly keepHint: string;
  /** The way to what a shared computer means, before anything is kept. */
  readonly sharedComputer: string;
  readonly forget: string;
  readonly backupLink: string;
  /** Words from another page, where this one has others. */
  readonly elsewhere: (text: string) => string;
}

/** Around an answer. */
export interface ResultWords {
  readonly status: Readonly<Record<StepStatus, string>>;
  readonly from: Readonly<Record<Provenance, string>>;
  readonly yours: (value: string) => string;
  readonly limit: (value: string) => string;
  readonly stepsHeading: string;
  readonly remainingHeading: string;
  readonly notesHeading: string;
  /** The reader's day, and the day whose rules were used: another one only in a preview. */
  readonly meta: (date: string, rules: string) => string;
  readonly selfCheck: string;
  readonly copyText: string;
  readonly copyMarkdown: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly print: string;
  readonly download: (kind: string) => string;
  readonly downloaded: (name: string) => string;
  readonly calendarHelp: string;
}

/** How it stands with what is kept; fetched once there is something to say. */
export interface KeepWords {
  readonly kept: (when: string) => string;
  readonly keeping: string;
  readonly forgotten: string;
  readonly keepFailed: string;
  readonly keepFull: string;
  readonly notDurable: string;
  readonly newer: string;
  readonly damaged: string;
  readonly restored: (when: string) => string;
}
