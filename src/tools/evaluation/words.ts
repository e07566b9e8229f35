import type { EntryWords } from '../../ui/EntryList';
import type { SeriesField } from './fields';
import type { Question } from './inputs';

/** Words of the form and the answer. Numbers and dates come in as they are written. */
export interface EvaluationWords {
  readonly title: string;
  readonly submit: string;
  readonly waiting: string;
  readonly mend: string;
  readonly seriesHeading: string;
  readonly seriesHint: string;
  readonly series: (number: number) => string;
  readonly addSeries: string;
  readonly seriesRows: EntryWords;
  readonly parts: Readonly<Record<'who' | 'goals' | 'grades' | 'prose', string>>;
  readonly proseHint: string;
  readonly labels: Readonly<Record<SeriesField, string>>;
  readonly aliasHint: string;
  readonly evaluatorHint: string;
  readonly dateHint: string;
  readonly gradeHint: (least: number, most: number) => string;
  readonly recommendHint: (least: number, most: number) => string;
  readonly sharedHint: string;
  readonly sharedNames: Readonly<Record<'yes' | 'no', string>>;
  readonly goal: (number: number) => string;
  readonly goalText: string;
  readonly goalHint: (least: number, most: number) => string;
  readonly before: string;
  readonly after: string;
  readonly addGoal: string;
  readonly goalRows: EntryWords;

  readonly samePerson: string;
  readonly address: string;
  readonly personalNumber: string;
  readonly tooLong: (length: number, most: number) => string;
  readonly notOnScale: (least: number, most: number) => string;
  readonly afterToday: (day: string, today: string) => string;
  readonly beforeFirst: (last: string, first: string) => string;

  readonly answer: {
    readonly nothing: string;
    /** The only ones there are have been stopped. */
    readonly none: string;
    readonly begun: (evaluations: number) => string;
    /** The only goal of the only evaluation. */
    readonly one: (before: number, after: number, change: string) => string;
    readonly some: (up: number, goals: number) => string;
    readonly many: (evaluations: number, up: number, goals: number) => string;
  };
  readonly unchanged: string;
  readonly stopped: (name: string) => string;
  readonly unanswered: (name: string, questions: string) => string;
  readonly questions: Readonly<Record<Question, string>>;
  readonly confirm: (typed: string, day: string) => string;
  readonly notes: {
    readonly leftOut: string;
    readonly inspiration: string;
    readonly everything: string;
  };
  /** What a kept agreement could fill in. */
  readonly offer: {
    readonly told: (what: string) => string;
    readonly use: string;
    readonly client: (alias: string) => string;
    readonly goals: (goals: number) => string;
  };
  readonly meta: (day: string) => string;
  /** A file of the text that the coach may have. */
  readonly forCoach: (coach: string) => string;
  readonly printBlank: string;
}
