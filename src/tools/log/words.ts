import type { LogRow } from '../../folder/answers/log';
import type { AliasProblem } from '../../formats/alias';
import type { LogGoal } from '../../rules';

/** What a list of choices calls each of them. */
type Names<Value extends string> = Readonly<Record<Value, string>>;

/** Words of the line that is filled in, of what can be wrong with it, and of the totals. */
export interface LogWords {
  readonly title: string;
  readonly add: string;
  readonly saveChange: string;
  readonly cancelChange: string;
  readonly heading: string;
  /** Over the form while a logged session is changed. */
  readonly changing: (session: string) => string;
  readonly date: string;
  readonly dateHint: string;
  readonly client: string;
  /** When the reader was the client, the code is the coach's; for a group it is the group's. */
  readonly coach: string;
  readonly group: string;
  readonly clientHint: string;
  readonly minutes: string;
  readonly minute: string;
  readonly role: string;
  readonly roles: Names<LogRow['role']>;
  readonly pay: string;
  readonly pays: Names<LogRow['pay']>;
  readonly more: string;
  readonly form: string;
  readonly forms: Names<LogRow['form']>;
  readonly people: string;
  readonly amount: string;
  readonly currency: string;
  readonly place: string;
  readonly places: Names<'platform' | 'elsewhere'> & { readonly untold: string };
  readonly status: string;
  readonly statuses: Names<LogRow['status']>;
  readonly reflection: string;
  readonly reflectionHint: string;
  readonly reflectionLeft: (characters: string) => string;
  /** Ways to say a day without a date, in lower case, and how many days back each is. */
  readonly nearDays: Readonly<Record<string, number>>;
  readonly faults: {
    readonly noDate: string;
    readonly confirm: (typed: string, day: string) => string;
    readonly afterToday: (day: string, today: string) => string;
    readonly tooEarly: (day: string, first: string) => string;
    readonly noClient: string;
    readonly client: Names<AliasProblem>;
    readonly minutes: (shortest: string, longest: string) => string;
    readonly people: (fewest: string, most: string) => string;
    readonly amount: string;
    readonly amountTooMuch: (most: string) => string;
    readonly reflection: (most: string) => string;
  };
  readonly largeGroup: (limit: string) => string;
  readonly alike: (session: string) => string;
  /** One session in a few words. */
  readonly session: (client: string, minutes: string, day: string) => string;
  readonly added: (session: string) => string;
  readonly changed: (session: string) => string;
  readonly undone: string;
  readonly undo: string;
  readonly waiting: string;
  readonly first: string;
  readonly answer: (sessions: string, hours: string) => string;
  readonly totals: {
    readonly heading: string;
    readonly held: string;
    /** How the sessions fall by role; what is none is left out. */
    readonly asCoach: (count: string) => string;
    readonly asClient: (count: string) => string;
    readonly cancelled: (count: string) => string;
    readonly hours: string;
    readonly paid: (hours: string) => string;
    readonly proBono: (hours: string) => string;
    readonly clients: string;
    readonly recent: (span: string) => string;
    readonly since: (day: string) => string;
  };
  readonly goals: {
    readonly heading: string;
    readonly names: Names<LogGoal['rule']>;
    /** The tool that the number belongs to. */
    readonly tools: Names<LogGoal['rule']>;
    readonly count: (count: string, limit: string) => string;
    readonly left: (remaining: string) => string;
    readonly reached: string;
    readonly since: (day: string) => string;
    /** In place of the number towards Senior Coach while the day is not known; leads to its tool. */
    readonly notCertified: string;
  };
  readonly notes: {
    readonly hours: string;
    readonly clients: string;
    readonly application: string;
    readonly senior: string;
  };
}
