import type { Range, Unit } from './rule';
import type { RuleBook, RuleId } from './rulebook';

/** A number that follows from rules and that prose may quote, so that nobody works it out by hand. */
export interface DerivedFact {
  readonly unit: Unit;
  readonly from: readonly RuleId[];
  readonly value: (rules: RuleBook) => number | Range;
}

/**
 * Smallest whole number that is at least the given share of a whole.
 * @param total whole number of parts, 0 or more
 * @param percent whole per cent, 0–100
 */
export const required = (total: number, percent: number): number => Math.floor((percent * total + 99) / 100);

const parts = (rules: RuleBook) =>
  rules.quantity('training.exercises') + rules.quantity('training.trialSessions');

export const DERIVED = {
  /** how many parts the training has. */
  'training.parts': {
    unit: 'part',
    from: ['training.exercises', 'training.trialSessions'],
    value: parts,
  },
  /** how many parts the completion rate demands. */
  'training.partsRequired': {
    unit: 'part',
    from: ['training.exercises', 'training.trialSessions', 'evaluation.completion'],
    value: (rules) => required(parts(rules), rules.quantity('evaluation.completion')),
  },
  /** what the steps add up to, beside the published span. */
  'training.stepsTotal': {
    unit: 'week',
    from: ['training.introduction.duration', 'training.exercises.duration', 'training.practice.duration'],
    value: (rules) => {
      const before =
        rules.quantity('training.introduction.duration') + rules.quantity('training.exercises.duration');
      const practice = rules.range('training.practice.duration');
      return { min: before + practice.min, max: before + practice.max };
    },
  },
} as const satisfies Record<string, DerivedFact>;

export type DerivedId = keyof typeof DERIVED;
export const isDerivedId = (id: string): id is DerivedId => Object.hasOwn(DERIVED, id);
