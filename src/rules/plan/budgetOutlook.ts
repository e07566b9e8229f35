import type { Standing } from '../outlook';
import type { BudgetDecision } from './budget';

/** Within the year's budget, or beyond it, which needs somebody's approval. */
export type BudgetEnd = 'within' | 'beyond';

/**
 * What is certain while wishes wait for an answer: each of them may be approved or not. Source: MP-19, read as Q-33
 * and Q-34; exactly at the limit is within it.
 */
export function budgetOutlook({
  used,
  pending,
  limit,
}: BudgetDecision): Readonly<Record<BudgetEnd, Standing>> {
  if (used > limit) {
    return { within: 'excluded', beyond: 'certain' };
  }
  return used + pending <= limit
    ? { within: 'certain', beyond: 'excluded' }
    : { within: 'possible', beyond: 'possible' };
}

/** The least that others must add for the year to hold. Integer öre. */
export interface BudgetWay {
  readonly who: 'others';
  /** For what is approved and done already; 0 when that is within the limit. */
  readonly now: number;
  /** If every wish is approved as well. */
  readonly ifAllWished: number;
}

/** What the project lead must approve on top of the limit, now and for every wish. Source: MP-19, Q-34. */
export const wayWithinBudget = ({ used, pending, limit }: BudgetDecision): BudgetWay => ({
  who: 'others',
  now: Math.max(0, used - limit),
  ifAllWished: Math.max(0, used + pending - limit),
});

/**
 * How far one wish goes beyond what is left if it is the only one approved; 0 when there is room. Integer öre.
 * Source: MP-19, Q-34.
 */
export const wishBeyond = ({ left }: BudgetDecision, amount: number): number => Math.max(0, amount - left);
