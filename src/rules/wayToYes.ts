import type { PlainDate } from './calendar';
import type { Range, Unit } from './rule';
import type { RuleId } from './rulebook';
import type { Remaining } from './verdict';

/** Whose move it is: the reader's, only time's, or somebody else's. */
export type Mover = Remaining['who'];

/** One thing that must become different for a decision to say yes. */
export interface Change {
  readonly rule: RuleId;
  /** The question it rests on. */
  readonly input: string;
  readonly who: Mover;
  /** `answer`: the question is open, and `to` is the least answer that is enough. */
  readonly kind: 'change' | 'answer';
  /** The least that is enough: a count in `unit`, a choice, or for time the day to wait for. */
  readonly to: number | string;
  /** How much is left to it, in `unit`; `null` when nothing can be counted or nothing is answered. */
  readonly amount: number | null;
  readonly unit: Unit | null;
}

/** Something that the programme has after the yes. */
export interface Milestone {
  readonly stage: 'application' | 'training' | 'report' | 'decision';
  readonly rule: RuleId;
  readonly who: Mover;
  /** How long it takes as published, in weeks; `null` when nothing is published. */
  readonly weeks: Range | null;
  /** First and last day, as early as can be. */
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The smallest set of changes that makes a decision say yes, and what comes after. Nothing to change is a yes. */
export interface Way {
  /** In form order. */
  readonly changes: readonly Change[];
  /** In the programme's order. */
  readonly after: readonly Milestone[];
  /** First day on which the decision can say yes; `null` while a day that decides it is not told. */
  readonly earliest: PlainDate | null;
}
