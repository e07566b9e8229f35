type Text = 'experience' | 'motivationText';

/** Words of the draft. Numbers come in as they are written; no rule is typed here. */
export interface ApplicationWords {
  readonly title: string;
  readonly submit: string;
  readonly waiting: string;
  readonly mend: string;
  /** Something to begin from, for each text. */
  readonly hints: Readonly<Record<Text, string>>;
  /** `total` and `advice` are numbers of words. */
  readonly length: Readonly<
    Record<'none' | 'short' | 'fitting' | 'long', (total: string, advice: string) => string>
  >;
  readonly factsHeading: string;
  readonly factsHint: string;
  readonly answer: Readonly<Record<'ready' | 'partly' | 'empty', string>>;
  readonly write: Readonly<Record<Text, string>>;
  /** `form` is where one applies. */
  readonly paste: (form: string) => string;
  readonly checkHeading: string;
  readonly rows: Readonly<Record<'tools' | 'sessions' | Text, string>>;
  readonly notGiven: string;
  readonly change: string;
  readonly copyDraft: string;
  readonly draftHeading: string;
  readonly notes: Readonly<Record<'role' | 'length' | 'sent', string>>;
  readonly meta: (date: string) => string;
}
