import type { NonWorkingDay } from '../../rules';
import type { Level } from './rows';

/** Every word of the tool. Numbers and dates come in as they are written; no rule is typed here. */
export interface ProgressWords {
  readonly title: string;
  readonly submit: string;
  readonly waiting: string;
  readonly mend: string;
  readonly form: {
    readonly exercises: string;
    readonly exercisesHint: (count: string) => string;
    readonly exerciseMore: string;
    readonly name: string;
    readonly date: string;
    readonly logged: string;
    readonly shared: string;
    readonly received: string;
    readonly sessions: string;
    readonly sessionsHint: (count: string) => string;
    readonly sessionMore: string;
    readonly sessionDate: string;
    readonly levels: Readonly<Record<Level, string>>;
    readonly reflected: string;
    readonly clearPoints: string;
    readonly platform: string;
    readonly platformHint: string;
    readonly platformMore: string;
    readonly example: string;
    readonly exampleHint: string;
    readonly characters: (count: number) => string;
    readonly days: string;
    readonly daysHint: string;
    readonly startsOnHint: string;
    readonly practiceWeeks: string;
    readonly practiceHint: (weeks: string) => string;
    readonly completedHint: string;
    readonly reportedHint: string;
  };
  readonly exercise: (row: number) => string;
  readonly session: (row: number) => string;
  /** What a folded row says of itself. */
  readonly told: Readonly<Record<'logged' | 'shared' | 'received' | 'noted' | 'reflected', string>>;
  readonly startsOn: string;
  readonly completedOn: string;
  readonly reportedOn: string;
  readonly tooMany: (total: string, ticked: number) => string;
  readonly textLong: (length: number, most: number) => string;
  readonly afterToday: (day: string, today: string) => string;
  readonly beforeStart: (day: string, start: string) => string;
  readonly completedBeforeLast: (day: string, last: string) => string;
  readonly outside: (first: string, last: string) => string;

  readonly answer: {
    readonly none: string;
    readonly left: (count: string, left: string) => string;
    readonly reached: (count: string) => string;
    readonly all: (count: string) => string;
  };
  /** `7 av 8 (87,5 %)`. */
  readonly share: (done: number, total: number, percent: string | null) => string;
  readonly of: (done: number, total: string) => string;
  readonly week: (week: number) => string;
  readonly left: {
    readonly toLimit: (left: string, needed: number, total: string) => string;
    readonly toAll: (left: string, total: number) => string;
    readonly eachPart: (left: string, needed: number, total: string) => string;
    readonly report: (time: string) => string;
    readonly complete: string;
    readonly confirm: (name: string, typed: string, date: string) => string;
    readonly planned: (start: string, end: string, decision: string) => string;
    readonly plannedPast: (end: string) => string;
    readonly due: (date: string) => string;
    readonly nonWorking: (day: NonWorkingDay['kind'], name: string) => string;
  };
  readonly criterion: (phrase: string, needed: string) => string;
  readonly noted: (noted: number, total: string) => string;
  readonly shown: (shown: number, total: string) => string;
  readonly tools: (count: number) => string;
  readonly readMore: string;
  readonly picture: {
    readonly title: string;
    readonly label: (count: string, limit: string, goal: string) => string;
    readonly part: (title: string, done: number, total: number) => string;
    readonly limit: (count: number) => string;
    readonly goal: (count: number) => string;
    readonly showTable: string;
    readonly caption: string;
    readonly columns: Readonly<Record<'part' | 'done' | 'total' | 'alone', string>>;
    readonly together: string;
  };
  /** What the buttons call the files. */
  readonly files: {
    readonly calendar: string;
    readonly csv: string;
  };
}
