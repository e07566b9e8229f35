import type { PartStatus, ReadinessOutcome, ReadinessPart, ReadinessStatement } from '../../rules';
import type { Thought } from './fields';

/** Words of the form and the answer. The limits come in as numbers; they are choices of this site. */
export interface ReadinessWords {
  readonly title: string;
  readonly submit: string;
  readonly waiting: string;
  readonly label: string;
  readonly parts: Readonly<Record<ReadinessPart, string>>;
  readonly statements: Readonly<Record<ReadinessStatement, string>>;
  /** The ends of the scale. */
  readonly ends: readonly [least: string, most: string];
  readonly unknown: string;
  readonly thoughtsHeading: string;
  readonly thoughtsHint: string;
  readonly thoughts: Readonly<Record<Thought, string>>;
  /** What a thought is called where it is written out. */
  readonly thoughtNames: Readonly<Record<Thought, string>>;
  readonly count: (length: string, most: string) => string;
  readonly tooLong: (length: string, most: string) => string;
  readonly answer: Readonly<Record<Exclude<ReadinessOutcome, 'open'>, string>> & {
    readonly open: (left: number) => string;
  };
  readonly next: (statement: string) => string;
  readonly stillOpen: (left: number) => string;
  readonly beginHeading: string;
  readonly goOnHeading: string;
  readonly readyHeading: string;
  /** What one can do about a part that is not in place. */
  readonly begin: Readonly<Record<ReadinessPart, string>>;
  readonly talkUnclear: (part: string) => string;
  readonly ready: readonly string[];
  readonly partsHeading: string;
  readonly status: Readonly<Record<PartStatus, string>>;
  readonly partLine: (part: string, status: string, answers: string) => string;
  readonly thoughtLine: (name: string, text: string) => string;
  readonly ownHeading: string;
  readonly notes: {
    readonly noDiagnosis: string;
    readonly limits: (inPlace: number, onTheWay: number) => string;
    readonly care: string;
    readonly inspired: string;
  };
  readonly meta: (day: string) => string;
  readonly picture: string;
  readonly examples: {
    readonly caption: string;
    readonly columns: Readonly<Record<'answers' | 'status', string>>;
  };
}
