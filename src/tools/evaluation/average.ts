import { personKey } from '../../formats/alias';
import type { Evaluation } from './inputs';
import { LEAST_TO_AVERAGE } from './limits';

/**
 * The average with one decimal, a half rounded up; 4, 5 and 5 give 4.7.
 * @param answers whole numbers, none below nought
 * @returns `null` while the answers are too few to hide who gave them
 */
export function averageOf(answers: readonly number[]): number | null {
  const count = answers.length;
  if (count < LEAST_TO_AVERAGE) {
    return null;
  }
  // On whole numbers, so that a half is a half.
  const sum = answers.reduce((total, answer) => total + answer, 0);
  return Math.floor((20 * sum + count) / (2 * count)) / 10;
}

export const AVERAGED = ['benefit', 'value', 'trust', 'recommend'] as const;
export type Averaged = (typeof AVERAGED)[number];

export interface Average {
  readonly question: Averaged;
  readonly average: number;
  /** How many answered. */
  readonly answers: number;
}

/** The averages that can be shown. Changes of goals have none: each goal has a scale of its own. */
export const averagesOf = (evaluations: readonly Evaluation[]): Average[] =>
  AVERAGED.flatMap((question) => {
    const answers = evaluations.map((each) => each[question]).filter((answer) => answer !== null);
    const average = averageOf(answers);
    return average === null ? [] : [{ question, average, answers: answers.length }];
  });

/** The evaluations of one coach. */
export interface OfCoach {
  /** As it was written first; empty when nobody is named. */
  readonly coach: string;
  readonly evaluations: readonly Evaluation[];
}

/** Each coach's own, in the order they come: what one coach did is never mixed with what another did. */
export function byCoach(evaluations: readonly Evaluation[]): OfCoach[] {
  const groups = new Map<string, { coach: string; evaluations: Evaluation[] }>();
  for (const evaluation of evaluations) {
    const key = personKey(evaluation.coach);
    const group = groups.get(key) ?? { coach: evaluation.coach, evaluations: [] };
    group.evaluations.push(evaluation);
    groups.set(key, group);
  }
  return [...groups.values()];
}
