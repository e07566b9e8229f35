import type { PlainDate } from '../../calendar';
import type { NonWorkingDay } from '../../holidays';
import type { Quarter } from '../../periods';
import type { GoalField, GoalInfluence, GoalUnit } from './goal';

export type SmartLetter = 's' | 'm' | 'a' | 'r' | 't';
export type LetterStatus = 'met' | 'partly' | 'missing';

/** `missing` and `partly` set the letter's status; `tip` and `info` never do. */
export type FindingEffect = 'missing' | 'partly' | 'tip' | 'info';

/** What each finding was found on. Hits are the writer's own words, in order, each once. */
export interface FindingData {
  /** Too short to say what will be done. */
  S1: { readonly characters: number; readonly words: number };
  /** Only words that leave the result open. */
  S2: { readonly hits: readonly string[] };
  /** Two results in one goal: the verbs on either side. */
  S3: { readonly hits: readonly string[] };
  /** Words that can go without anything being lost. */
  S4: { readonly hits: readonly string[] };
  /** No measure. `input` is the question that would complete the one begun. */
  M0: Record<never, never>;
  /** A number in the text, offered as the target, with the unit and the baseline where the text names them. */
  M2: { readonly value: number; readonly unit: GoalUnit | null; readonly baseline: number | null };
  /** A change without a starting point: the verb, or none when the unit alone asks for it. */
  M3: { readonly hits: readonly string[] };
  /** An activity and no result of it. */
  M4: { readonly hits: readonly string[] };
  /** Who decides the outcome, and words that hint that somebody else does. */
  A1: { readonly influence: GoalInfluence | null; readonly hits: readonly string[] };
  A2: Record<never, never>;
  /**
   * Senior Coach. `marginDays` from the earliest application to the deadline: negative is too early, 0 the same
   * day; `null` until the certification day is known.
   */
  A3:
    | {
        readonly about: 'time';
        readonly earliest: PlainDate | null;
        readonly marginDays: number | null;
      }
    | { readonly about: 'sessions'; readonly target: number | null; readonly required: number };
  /** `perWeek` is the pace that is needed, rounded up to a tenth, in the goal's unit. */
  A4: {
    readonly left: number;
    readonly weeks: number;
    readonly perWeek: number;
    readonly capacity: number;
  };
  R1: Record<never, never>;
  R2: Record<never, never>;
  T0: Record<never, never>;
  /** The day we propose. */
  T1: { readonly date: PlainDate };
  /** The deadline has come or gone; the first day that would do. */
  T2: { readonly date: PlainDate; readonly earliest: PlainDate };
  /** Quarters before the deadline's own without a milestone in them, in order. */
  T3: { readonly quarters: readonly Quarter[] };
  /** The last day that is near enough. */
  T4: { readonly date: PlainDate; readonly latest: PlainDate };
  T5: { readonly date: PlainDate; readonly day: NonWorkingDay };
}

export type FindingId = keyof FindingData;

/** One thing seen in a goal, as a code. The words belong to the screen. */
export type Finding<Id extends FindingId = FindingId> = {
  readonly [One in Id]: {
    readonly id: One;
    readonly effect: FindingEffect;
    /** The question to lead back to. */
    readonly input: GoalField;
    /** Rests on a question that waits for an answer, rather than on the answer given. */
    readonly open: boolean;
    readonly data: FindingData[One];
  };
}[Id];

export interface LetterResult {
  readonly status: LetterStatus;
  readonly findings: readonly Finding[];
}
