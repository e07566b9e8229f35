import type { AliasProblem } from '../../formats/alias';
import type { ForumName, Level, MemberName, PointName, PointStatus } from './points';

/** Words of the form and of the answer that comes first. Numbers and days arrive written out. */
export interface QualityWords {
  readonly title: string;
  readonly submit: string;
  readonly waiting: string;
  readonly label: string;
  readonly points: Readonly<Record<PointName, { readonly name: string; readonly question: string }>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly example: string;
  readonly exampleHint: (least: number, most: number) => string;
  readonly count: (length: number, most: number) => string;
  readonly exampleTooShort: (length: number, least: number) => string;
  readonly tooLong: (length: string, most: number) => string;
  readonly speciality: string;
  readonly specialityHint: string;

  readonly forumsHeading: string;
  readonly forumsHint: string;
  readonly forums: Readonly<Record<ForumName, string>>;
  readonly forumHints: Readonly<Record<ForumName, string>>;
  readonly last: string;
  readonly next: string;
  readonly afterToday: (day: string, today: string) => string;
  readonly checkYear: (day: string) => string;

  readonly trioHeading: string;
  readonly trioHint: string;
  readonly members: Readonly<Record<MemberName, string>>;
  readonly alias: string;
  readonly profession: string;
  readonly aliasProblems: Readonly<Record<AliasProblem, (most: number) => string>>;
  readonly sameAlias: (alias: string) => string;

  readonly answer: {
    readonly examples: (examples: number, all: number) => string;
    readonly onTheWay: (going: number, all: number) => string;
    readonly begun: (answered: number, all: number) => string;
    readonly chosen: string;
    readonly nothing: string;
  };
  readonly nextPoint: (point: string) => string;
  readonly left: {
    readonly example: (point: string) => string;
    readonly speciality: string;
    readonly passed: (forum: string, day: string) => string;
    readonly book: (forum: string) => string;
  };
  readonly pointsHeading: string;
  readonly status: Readonly<Record<PointStatus, string>>;
  readonly pointLine: (point: string, status: string, example: string | null) => string;
  readonly specialityNamed: (point: string, own: string) => string;
  readonly notes: {
    readonly inspired: string;
    readonly noGrade: string;
    readonly others: string;
  };
  readonly meta: (day: string) => string;
  readonly calendar: string;
}

/** Words of what comes after the answer. */
export interface FurtherWords {
  readonly picture: string;
  readonly now: string;
  readonly onDay: (day: string) => string;
  readonly both: (now: string, then: string) => string;

  readonly compare: {
    readonly heading: (day: string) => string;
    readonly changed: (point: string, from: string, to: string) => string;
    readonly newExample: (point: string) => string;
    readonly same: (points: string) => string;
    readonly allSame: string;
  };
  readonly forumsHeading: string;
  readonly forumLine: (forum: string, last: string | null, next: string | null) => string;

  readonly trioHeading: string;
  readonly trio: {
    readonly members: (names: string) => string;
    readonly member: (alias: string, profession: string) => string;
    readonly lacking: (left: number) => string;
    readonly sameProfession: (profession: string) => string;
    readonly tip: string;
    readonly turnsLead: string;
    readonly turn: (teller: string, supervisor: string, listener: string) => string;
  };

  readonly reviews: {
    readonly heading: string;
    readonly hint: string;
    readonly save: string;
    readonly update: string;
    readonly full: (most: number) => string;
    readonly saved: (day: string) => string;
    readonly notKept: string;
    readonly removed: (day: string) => string;
    readonly undo: string;
    readonly against: string;
    readonly line: (day: string, examples: number, all: number) => string;
    readonly remove: (day: string) => string;
  };
  readonly event: {
    readonly title: (forum: string, day: string) => string;
    readonly description: (members: string | null) => string;
    readonly file: string;
  };
}
