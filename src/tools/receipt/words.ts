import type { BackupRefusal } from '../../folder/backup';
import type { JudgedTool } from '../../folder/toolIds';
import type { ReceiptPart } from '../../formats/receipt';

/** What the page says before anything is checked. */
export interface ReceiptWords {
  readonly title: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly file: string;
  readonly fileHint: string;
  readonly submit: string;
  readonly waiting: string;
  readonly checking: string;
}

/** What it says afterwards. */
export interface ReportWords {
  readonly tools: Readonly<Record<JudgedTool, string>>;
  /** In the report's title. */
  readonly of: (tool: string) => string;
  readonly unchanged: Readonly<Record<'same' | 'differs' | 'otherResult', string>>;
  readonly left: Readonly<Record<'differs' | 'otherResult', string>>;
  readonly carries: string;
  readonly thatDay: (day: string, edition: string) => string;
  readonly today: (day: string) => string;
  readonly answer: (answer: string) => string;
  readonly line: (label: string, value: string) => string;
  readonly noChange: string;
  readonly notCounted: string;
  readonly notAnswered: string;
  readonly goal: (row: number, label: string) => string;
  /** By tool and what the receipt carries: `progress.exercises`. */
  readonly labels: Readonly<Record<string, string>>;
  /** By tool, what it is and its code: `fee.mode.goal`. */
  readonly codes: Readonly<Record<string, string>>;
  readonly letters: Readonly<Record<'m' | 'n' | 'o', string>>;
  readonly units: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<'sum' | 'noWords' | 'goals' | 'later' | 'file' | 'fileLanguage', string>>;
  readonly meta: (day: string) => string;
  readonly fileTitle: string;
  readonly fileRead: (made: string) => string;
  readonly fileEmpty: string;
  readonly unknownTool: (tool: string) => string;
  readonly belongs: Readonly<Record<'same' | 'other' | 'notThere', (tool: string) => string>>;
  readonly faults: Readonly<Record<'empty' | 'none' | 'cut' | 'newer', string>>;
  readonly changed: string;
  readonly slip: (at: number, stands: string, fits: string) => string;
  readonly noSlip: string;
  readonly faultTool: (tool: string) => string;
  readonly unreadable: Readonly<Record<ReceiptPart, string>>;
  readonly refused: Readonly<Record<Exclude<BackupRefusal, 'damaged' | 'forbiddenKey'>, string>>;
  readonly refusedAt: (at: string) => string;
}
