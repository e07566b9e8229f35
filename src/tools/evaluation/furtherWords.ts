import type { Averaged } from './average';

/** Words of what comes after the answer, and of its files. */
export interface FurtherWords {
  readonly heading: (name: string, coach: string) => string;
  readonly series: (sessions: string, period: string) => string;
  readonly period: (from: string, to: string) => string;
  readonly people: (client: string, evaluator: string) => string;
  readonly nobody: string;
  /** A goal with its number and its own words. */
  readonly named: (goal: string, text: string) => string;
  /** `goal` with its own words, or its number while it has none. */
  readonly goal: (goal: string, before: number, after: number, change: string) => string;
  readonly goalOpen: (goal: string) => string;
  readonly grades: Readonly<Record<Averaged, string>>;
  readonly grade: (question: string, answer: number, most: number) => string;
  readonly texts: Readonly<Record<'helped' | 'concept' | 'coaching', (text: string) => string>>;
  readonly shared: Readonly<Record<'yes' | 'no', string>>;
  readonly averagesHeading: (coach: string) => string;
  readonly average: (question: string, average: string, most: number, answers: number) => string;
  /** Why there is no average yet. */
  readonly tooFew: (least: number) => string;
  readonly picture: {
    readonly title: string;
    readonly value: (before: number, after: number, change: string) => string;
    readonly legend: Readonly<Record<'before' | 'after', string>>;
  };
  readonly coach: {
    readonly title: (coach: string) => string;
    readonly onlyShared: string;
    /** ASCII, without date and ending. */
    readonly fileName: string;
  };
  readonly csv: {
    readonly fileName: string;
    readonly columns: Readonly<
      Record<
        | 'coach'
        | 'evaluator'
        | 'client'
        | 'sessions'
        | 'from'
        | 'to'
        | 'benefit'
        | 'value'
        | 'trust'
        | 'helped'
        | 'concept'
        | 'coaching'
        | 'recommend'
        | 'shared',
        string
      >
    >;
    readonly goalColumns: (number: number) => readonly [string, string, string, string];
  };
}
