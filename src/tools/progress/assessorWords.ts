/** Words of what the assessor reads, which comes after the answer. */
export interface AssessorWords {
  readonly apart: {
    readonly title: string;
    readonly logged: (count: string) => string;
    readonly shared: (count: string) => string;
    readonly received: (count: string) => string;
    readonly reflected: (count: string) => string;
  };
  readonly summary: {
    readonly title: string;
    readonly titleReady: string;
    readonly rate: (count: string, criterion: string) => string;
    readonly done: (rows: string) => string;
    readonly missing: (rows: string) => string;
    readonly shown: (tools: string) => string;
    readonly notShown: (tools: string) => string;
    readonly example: (tool: string, text: string) => string;
    readonly open: string;
    readonly decision: string;
  };
}
