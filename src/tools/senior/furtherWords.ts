/** Words of the parts that are fetched after the answer. */
export interface FurtherWords {
  /** What a yes takes while questions are open. */
  readonly takes: Readonly<{
    both: (sessions: string, day: string) => string;
    certified: (day: string) => string;
    sessions: (sessions: string) => string;
  }>;
  /** A certain no, whatever the other answer is. */
  readonly certain: Readonly<Record<'certified' | 'sessions', string>>;
  readonly next: (question: string) => string;
  /** The month that the time ends in is too short for the day. */
  readonly shortMonth: (months: string, day: number, last: string) => string;
  readonly picture: {
    readonly title: string;
    readonly label: (since: string, sessions: string, today: string, goal: string) => string;
    readonly since: (day: string) => string;
    readonly now: (day: string, sessions: string) => string;
    readonly goal: (day: string, sessions: string) => string;
    readonly way: (pace: string, day: string) => string;
    readonly wait: (day: string) => string;
    readonly hold: (sessions: string) => string;
  };
  readonly event: {
    readonly title: (day: string) => string;
    readonly left: (sessions: string, today: string) => string;
    readonly selfCheck: string;
    readonly file: string;
  };
}
