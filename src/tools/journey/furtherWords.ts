import type { DayKind } from '../comingDays';
import type { StageId } from './stage';

/** Words of what is fetched once something is kept. Amounts and days come in as they are written. */
export interface FurtherWords {
  readonly going: string;
  readonly done: Readonly<Record<Exclude<StageId, 'quarter'>, string>>;
  /** A certified coach has passed the stages before, whatever is kept of them. */
  readonly passed: string;
  readonly left: (what: string) => string;
  readonly unanswered: (count: number) => string;
  readonly ready: string;
  readonly partsReached: (done: string) => string;
  readonly partsLeft: (done: string, left: string) => string;
  readonly hear: (day: string) => string;
  readonly since: (day: string) => string;
  readonly earliest: (day: string) => string;
  readonly goals: (goals: string, smart: number) => string;
  readonly goalsPassed: (count: number) => string;
  /** How far the quarter has come. */
  readonly dayOf: (day: number, all: number) => string;
  readonly oneOnOne: (day: string) => string;
  readonly budgetLeft: (amount: string, year: number) => string;
  readonly budgetWaiting: (rows: number) => string;
  readonly budgetBeyond: (amount: string, year: number) => string;
  readonly next: {
    readonly heading: string;
    readonly now: string;
    readonly none: string;
    readonly more: string;
    readonly late: string;
    readonly from: (day: string) => string;
    readonly until: (day: string) => string;
    readonly apply: string;
    readonly report: string;
    readonly applySenior: string;
    readonly days: Readonly<Record<Exclude<DayKind, 'forum'>, (text: string) => string>>;
    readonly forums: Readonly<Record<'trio' | 'peerGroup' | 'trainingDay', string>>;
  };
  readonly report: {
    readonly title: string;
    readonly answer: (stages: string) => string;
    readonly nothing: string;
  };
}
