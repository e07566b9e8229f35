import type { SeniorEnd } from '../../rules';

/** Words of the form and the answer. Numbers and dates come in as they are written; no rule is typed here. */
export interface SeniorWords {
  readonly title: string;
  readonly submit: string;
  readonly waiting: string;
  readonly mend: string;
  readonly certified: string;
  readonly certifiedHint: string;
  readonly afterToday: (day: string, today: string) => string;
  readonly tooEarly: (day: string, first: string) => string;
  readonly sessions: string;
  readonly sessionsHint: string;
  readonly sessionsNotWhole: string;
  readonly sessionsNegative: string;
  readonly sessionsTooMany: (most: string) => string;
  /** `left` names what is left: a time, sessions, or both. */
  readonly answer: Readonly<Record<Exclude<SeniorEnd, 'canApply'>, (left: string) => string>> & {
    readonly canApply: string;
    /** A certain no while the other question waits. */
    readonly timeLeftSoFar: (left: string) => string;
    readonly sessionsLeftSoFar: (left: string) => string;
    readonly open: string;
    readonly nothing: string;
  };
  /** The limit of time with the day it leads to. */
  readonly timeLimit: (limit: string, day: string) => string;
  readonly left: {
    readonly time: (wait: string, day: string) => string;
    /** While the time runs: a pace that is enough. */
    readonly paced: (left: string, goal: string, pace: string) => string;
    readonly soon: (left: string, goal: string) => string;
    readonly sessions: (left: string, goal: string) => string;
    readonly apply: (since: string, channel: string) => string;
    readonly stillOpen: (questions: string) => string;
    readonly confirm: (typed: string, day: string) => string;
  };
  readonly questionNames: Readonly<Record<'certified' | 'sessions', string>>;
  readonly notes: {
    readonly leftOut: string;
    readonly time: string;
    readonly sessions: string;
    readonly apply: string;
    /** Between a rule and the answer: what nobody but Inner Journey can say. */
    readonly unknown: string;
  };
  readonly calendar: string;
  readonly examples: {
    readonly caption: (certified: string) => string;
    readonly columns: Readonly<Record<'today' | 'sessions' | 'answer', string>>;
  };
}
