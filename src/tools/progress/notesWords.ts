/** What to know beside the answer; it comes after it. */
export interface NotesWords {
  readonly assessor: (assessor: string) => string;
  readonly practice: (weeks: string) => string;
  readonly untouched: (part: string) => string;
  readonly unticked: (rows: string) => string;
  readonly leftOut: string;
  readonly dueAhead: string;
  readonly notAllTicked: (left: string) => string;
  /** Above how we read the programme. */
  readonly readings: string;
  readonly limit: (needed: string, total: string) => string;
  readonly pooled: string;
  readonly apart: string;
  readonly plan: (published: string, steps: string) => string;
  readonly clock: string;
}
