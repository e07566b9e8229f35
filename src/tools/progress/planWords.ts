/** Words of the plan, of the files and of the examples: none of them is needed for the first answer. */
export interface PlanWords {
  readonly plan: {
    readonly title: string;
    readonly label: string;
    readonly steps: Readonly<Record<string, string>>;
    readonly row: (step: string, weeks: string, last: string) => string;
    readonly earliest: (weeks: string, day: string) => string;
    readonly decision: (day: string) => string;
    readonly today: (day: string) => string;
    readonly caption: string;
    readonly columns: Readonly<Record<'what' | 'from' | 'to' | 'week', string>>;
    readonly earliestRow: (weeks: string) => string;
    readonly decisionRow: string;
    readonly lastDay: (step: string, day: string) => string;
    readonly decisionEvent: (day: string) => string;
    readonly eventNote: string;
  };
  readonly files: {
    readonly calendarName: string;
    readonly csvName: string;
    readonly header: readonly [part: string, item: string, name: string, done: string, date: string];
    readonly yes: string;
    readonly no: string;
  };
  readonly examples: {
    readonly caption: string;
    readonly together: string;
    readonly answer: string;
    readonly reached: string;
    readonly reachedApart: string;
    readonly left: (left: string) => string;
    readonly planCaption: (start: string, practice: string) => string;
  };
}
