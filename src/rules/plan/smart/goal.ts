import type { PlainDate } from '../../calendar';
import type { Quarter } from '../../periods';
import type { Localized } from '../../rule';

/** Which language a goal is written in; the word lists differ. */
export type GoalLanguage = keyof Localized;

export type GoalRole = 'developer' | 'coach' | 'finance' | 'other';
export type GoalUnit = 'count' | 'currency' | 'percent' | 'hours' | 'yesNo' | 'other';
/** `partly`: some of the outcome is in your hands; `others`: somebody else decides it. */
export type GoalInfluence = 'full' | 'partly' | 'others';
export type GoalStatus = 'notStarted' | 'onTrack' | 'atRisk' | 'behind' | 'paused' | 'done';

/** A `proposal` is our reading of a phrase such as a quarter or a month, until the writer confirms it. */
export type GoalDeadline =
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'proposal'; readonly date: PlainDate; readonly confirmed: boolean };

export interface GoalMilestone {
  readonly text: string;
  readonly date: PlainDate;
}

/** What a goal about becoming Senior Coach also says. */
export interface SeniorGoal {
  readonly certified: PlainDate | null;
  /** Sessions as coach, whole. */
  readonly sessionsTarget: number | null;
}

/**
 * One goal as its writer has answered so far. Empty text, an empty list and `null` all mean not answered.
 * A field whose value `goalErrors` refuses is passed as not answered.
 */
export interface GoalInput {
  readonly role: GoalRole | null;
  /** The quarter in whose plan the goal stands. */
  readonly quarter: Quarter;
  readonly what: string;
  readonly baseline: number | null;
  /** In `unit`, at most two decimals; money in kronor as typed. */
  readonly target: number | null;
  readonly unit: GoalUnit | null;
  /** The target is a change in per cent rather than a share of a whole, so it may exceed 100. */
  readonly percentIsIncrease: boolean;
  /** Where the figure is read, or how anyone can see that it is done. */
  readonly measuredBy: string;
  readonly resources: readonly string[];
  readonly influence: GoalInfluence | null;
  /** How much of `unit` fits in a week. */
  readonly capacityPerWeek: number | null;
  readonly roleLink: string;
  readonly companyLink: string;
  readonly deadline: GoalDeadline | null;
  readonly milestones: readonly GoalMilestone[];
  /** The day the goal was agreed with the project lead. Shown, never judged. */
  readonly agreedOn: PlainDate | null;
  /** Only for a goal about Senior Coach. */
  readonly senior: SeniorGoal | null;
  readonly status: GoalStatus;
}

/** The questions a finding can lead back to. */
export type GoalField =
  | Exclude<keyof GoalInput, 'role' | 'quarter' | 'percentIsIncrease' | 'agreedOn' | 'senior' | 'status'>
  | keyof SeniorGoal;

/** Whether a text has been answered at all. */
export const isAnswered = (text: string): boolean => text.trim() !== '';

/** A goal with nothing answered, in a quarter's plan. */
export const blankGoal = (quarter: Quarter): GoalInput => ({
  role: null,
  quarter,
  what: '',
  baseline: null,
  target: null,
  unit: null,
  percentIsIncrease: false,
  measuredBy: '',
  resources: [],
  influence: null,
  capacityPerWeek: null,
  roleLink: '',
  companyLink: '',
  deadline: null,
  milestones: [],
  agreedOn: null,
  senior: null,
  status: 'notStarted',
});
