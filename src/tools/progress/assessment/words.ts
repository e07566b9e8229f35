/** Words of the sheet. Numbers and dates come in as they are written; no rule is typed here. */
export interface AssessmentWords {
  readonly title: string;
  /** What there is to do before there is anything to sum up. */
  readonly nothing: {
    readonly title: string;
    readonly text: string;
    readonly progress: string;
    readonly feedback: string;
    readonly where: string;
  };
  readonly tooMany: string;
  readonly trainee: string;
  /** What is not on the sheet yet, and where it is filled in. */
  readonly gaps: {
    readonly title: string;
    readonly parts: (missing: string) => string;
    readonly feedback: (sessions: string) => string;
    readonly platform: string;
    readonly days: string;
    readonly toMend: string;
  };
  readonly sections: Readonly<
    Record<'counts' | 'parts' | 'feedback' | 'platform' | 'days' | 'open' | 'decision', string>
  >;
  readonly noted: (noted: number, total: string) => string;
  readonly levels: (point: string, counts: string) => string;
  readonly examples: (session: string, examples: string) => string;
  readonly example: (point: string, text: string) => string;
  readonly differing: (session: string, point: string) => string;
  readonly noDays: string;
  readonly open: Readonly<Record<'share' | 'feedback', string>>;
  readonly eachPart: string;
  readonly decisionLines: readonly string[];
  readonly judged: (assessor: string) => string;
  readonly meta: (date: string) => string;
}
