/** Words of the parts that are fetched after the answer. */
export interface FurtherWords {
  readonly inPlace: (questions: string) => string;
  readonly canBeYes: (conditions: string) => string;
  readonly noNo: (statements: string) => string;
  readonly certain: string;
  /** A certain no that may be a matter of one thing only. */
  readonly certainPerhapsOne: string;
  readonly next: (question: string) => string;
  readonly noTool: string;
  readonly apply: (form: string) => string;
  readonly step: (name: string, weeks: string) => string;
  readonly stepNames: Readonly<Record<string, string>>;
  readonly training: (steps: string, end: string) => string;
  readonly decision: (assessor: string, time: string, latest: string) => string;
}
