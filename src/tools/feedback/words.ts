import type { FeedbackLevel, FeedbackPoint } from '../../folder/answers/feedback';

/** Words of the cards. Numbers and dates come in as they are written; no rule is typed here. */
export interface FeedbackWords {
  readonly title: string;
  readonly submit: string;
  readonly waiting: string;
  readonly card: (row: number) => string;
  readonly date: string;
  /** What the test user is asked on each point; our own wording, since the programme has none. */
  readonly questions: Readonly<Record<FeedbackPoint, string>>;
  readonly levels: Readonly<Record<Exclude<FeedbackLevel, ''>, string>>;
  readonly example: (point: string) => string;
  readonly exampleHint: string;
  readonly characters: (count: number) => string;
  readonly exampleLong: (length: number, most: string) => string;
  readonly afterToday: (day: string, today: string) => string;
  readonly clearLevels: string;
  readonly copyCard: string;
  /** What a folded card says of itself. */
  readonly filled: string;
  readonly begun: string;
  readonly answer: {
    readonly none: string;
    readonly some: (filled: number, total: string) => string;
    readonly all: (total: string) => string;
  };
  readonly left: {
    readonly fill: (cards: string) => string;
    readonly example: (card: string, points: string) => string;
    readonly platform: string;
  };
  readonly noted: (filled: number, total: string) => string;
  readonly line: (point: string, level: string) => string;
  readonly lineExample: (example: string) => string;
  readonly notAnswered: string;
  readonly countHeading: string;
  readonly count: (point: string, counts: string) => string;
  readonly notes: Readonly<Record<'judged' | 'reading' | 'names' | 'toMend', string>>;
  readonly meta: (date: string) => string;
  /** The card as text, to paste into the platform. */
  readonly cardTitle: (card: string) => string;
  readonly blank: {
    readonly title: string;
    readonly print: string;
    readonly heading: string;
    readonly intro: string;
    readonly session: string;
    readonly example: string;
    readonly copy: string;
  };
}
