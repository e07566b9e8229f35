import type { GoalForm } from '../../folder/answers/goals';
import type { NotesForm, ReflectionForm } from '../../folder/answers/quarter';
import type { EntryWords } from '../../ui/EntryList';

export type Part = keyof NotesForm;
export type Aim = keyof ReflectionForm;

/** Words of the form and of the answer that comes first. Days, times and lengths arrive written out. */
export interface QuarterWords {
  readonly title: string;
  readonly submit: string;
  readonly waiting: string;
  readonly year: string;
  readonly quarter: string;
  readonly span: (quarter: string, from: string, to: string, weeks: string) => string;
  readonly dayOf: (day: number, days: number, week: number) => string;
  readonly week: (week: number) => string;
  readonly written: string;
  readonly thisQuarter: (quarter: string) => string;
  readonly meetingHeading: string;
  readonly date: string;
  readonly dateHint: (suggested: string) => string;
  readonly time: string;
  readonly timeHint: (usual: string) => string;
  readonly minutes: string;
  readonly minutesHint: (usual: string) => string;
  readonly minutesSuffix: string;
  readonly place: string;
  readonly placeHint: (usual: string) => string;
  readonly lead: string;
  readonly leadHint: string;
  readonly namesLead: string;
  readonly goalsFound: (count: string, quarter: string) => string;
  readonly noGoals: (quarter: string) => string;
  readonly nothingKept: string;
  readonly goalsLink: string;
  readonly decision: (number: number) => string;
  readonly decisions: (count: number) => string;
  readonly confirm: (day: string) => string;
  readonly outsideQuarter: (quarter: string, from: string, to: string) => string;
  readonly notATime: string;
  readonly tooLate: (latest: string) => string;
  readonly skipped: (time: string, day: string) => string;
  readonly wrongLength: (min: number, max: number) => string;
  readonly tooLong: (length: string, most: string) => string;
  readonly missingText: string;
  readonly at: (time: string) => string;
  readonly answer: {
    readonly today: (what: string) => string;
    readonly next: (what: string) => string;
    readonly now: (what: string) => string;
    readonly over: (quarter: string) => string;
    readonly overWith: (quarter: string, what: string) => string;
  };
  /** What is next, inside the answer: begun in lower case, except where a name comes first. */
  readonly what: {
    readonly oneOnOne: (day: string, time: string) => string;
    readonly goal: (day: string, text: string) => string;
    readonly decision: (day: string, text: string) => string;
    /** @param days `18–31 december 2026` */
    readonly reflection: (days: string) => string;
    readonly reflectionBy: (to: string) => string;
    readonly nextOneOnOne: (quarter: string, day: string) => string;
  };
  readonly line: {
    readonly goal: (day: string, text: string) => string;
    readonly decision: (day: string, text: string) => string;
    readonly reflection: (days: string) => string;
    readonly oneOnOne: (day: string, time: string, week: number, place: string) => string;
    readonly nextOneOnOne: (quarter: string, day: string) => string;
    readonly late: (day: string, text: string) => string;
    readonly passedBy: (day: string) => string;
    readonly open: (what: string, to: string) => string;
  };
  readonly dayYours: (day: number, days: number) => string;
  readonly reflectionYours: string;
  readonly notes: {
    readonly leftOut: string;
    readonly assumed: (quarter: string) => string;
    readonly passed: (days: string, suggested: string) => string;
    readonly dayIs: (day: string, name: string) => string;
    readonly dayOff: (day: string, name: string) => string;
    readonly start: (window: string) => string;
    readonly loop: (window: string) => string;
    readonly advice: (reflections: string) => string;
    readonly agenda: (length: string) => string;
    readonly lead: string;
  };
  readonly meta: string;
  readonly calendar: string;
  readonly protocol: string;
  readonly examples: {
    readonly caption: (year: number) => string;
    readonly columns: Readonly<Record<'quarter' | 'oneOnOne' | 'week' | 'reflection', string>>;
  };
}

/** Words of what is written before, during and after the meeting. */
export interface ProtocolWords extends EntryWords {
  readonly notesHeading: string;
  readonly notesHint: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly partHints: Readonly<Record<Part, string>>;
  readonly partLabel: (part: string, minutes: string) => string;
  readonly decisionsHeading: string;
  readonly text: string;
  readonly owner: string;
  readonly ownerHint: string;
  readonly by: string;
  readonly byHint: string;
  readonly done: string;
  readonly isDone: string;
  readonly addDecision: string;
  readonly reflectionHeading: string;
  readonly reflectionHint: (days: string) => string;
  readonly aims: Readonly<Record<Aim, string>>;
  readonly prompts: Readonly<Record<Aim, string>>;
  readonly carryHeading: string;
  readonly carry: (what: string, to: string) => string;
  readonly carryHint: string;
  readonly nothingToCarry: (to: string) => string;
  readonly carried: (what: string, from: string, to: string) => string;
  readonly carriedNothing: (to: string) => string;
  readonly undoCarry: string;
}

/** Words of what comes after the answer. */
export interface FurtherWords {
  readonly agendaHeading: (length: string) => string;
  readonly agendaLine: (times: string, part: string, minutes: string) => string;
  readonly withNote: (line: string, note: string) => string;
  readonly reflectionBefore: (quarter: string) => string;
  readonly goalsHeading: (quarter: string) => string;
  readonly decisionsHeading: string;
  readonly reflectionHeading: (quarter: string) => string;
  readonly aimLine: (aim: string, text: string) => string;
  readonly due: (day: string) => string;
  readonly proposed: (typed: string) => string;
  readonly noDay: string;
  readonly statuses: Readonly<Record<GoalForm['status'], string>>;
  readonly figures: (now: string, from: string, to: string) => string;
  readonly units: Readonly<Record<'count' | 'currency' | 'percent' | 'hours', string>>;
  readonly gone: (from: string) => string;
  readonly decisionLine: (text: string, owner: string, by: string, state: string) => string;
  readonly by: (day: string) => string;
  readonly open: string;
  readonly done: string;
  readonly unnamed: string;
  readonly picture: {
    readonly heading: string;
    readonly label: (quarter: string) => string;
    readonly axis: string;
    readonly oneOnOne: (day: string) => string;
    readonly goal: (what: string, day: string) => string;
    readonly reflection: (days: string) => string;
    readonly today: (day: string) => string;
  };
  readonly protocol: {
    readonly title: (quarter: string) => string;
    readonly day: string;
    readonly place: string;
    readonly lead: string;
    readonly notesHeading: string;
    readonly none: string;
    readonly file: string;
  };
  readonly events: {
    readonly oneOnOne: (quarter: string) => string;
    readonly withLead: (quarter: string, lead: string) => string;
    readonly agenda: string;
    readonly reflection: (quarter: string, to: string) => string;
    readonly reflectionNote: string;
    readonly deadline: (what: string, day: string) => string;
    readonly file: string;
  };
}
