import type { Judgement } from '../judgement';
import { judgedSteps } from '../judgement';
import type { Context } from '../rulebook';
import type { Provenance, Step, Verdict } from '../verdict';
import { type BudgetDecision, decideBudget } from './budget';

/** What a year comes to, in integer öre: enough to decide by, without saying what was learnt where. */
export interface BudgetSums {
  readonly year: number;
  /** Approved and done. */
  readonly used: number;
  readonly pending: number;
  /** Added by the project lead. */
  readonly extra: number;
}

/**
 * The year's limit as a step. What goes beyond it is for a person to approve, so it is judged and never refused.
 * Source: MP-19, read as Q-34.
 */
export const budgetStep = ({ used, limit, beyond }: BudgetDecision, from: Provenance): Step => ({
  rule: 'budget.annual',
  input: 'courses',
  status: beyond > 0 ? 'judged' : 'met',
  compare: 'atMost',
  value: used,
  limit,
  unit: 'ore',
  remaining: beyond,
  from,
});

/** Within the limit is a yes; beyond it the answer hangs on an approval that is not there yet. Q-34. */
export const budgetVerdict = ({ beyond }: BudgetDecision): Verdict =>
  beyond > 0 ? { answer: 'depends', missing: ['additions'] } : { answer: 'yes' };

/**
 * The decision on a year's sums, without words.
 * @throws RangeError for a sum that is negative or not whole
 */
export function judgeBudget({ year, used, pending, extra }: BudgetSums, context: Context): Judgement {
  const date = `${year}-01-01` as const;
  const decision = decideBudget(
    year,
    [
      ...(used === 0 ? [] : [{ date, amount: used, status: 'done' as const }]),
      ...(pending === 0 ? [] : [{ date, amount: pending, status: 'wished' as const }]),
    ],
    extra,
    context,
  );
  return {
    verdict: budgetVerdict(decision),
    outcome: decision.beyond > 0 ? 'beyond' : 'within',
    steps: judgedSteps([budgetStep(decision, 'you')]),
    figures: [
      { id: 'budget.left', value: decision.left },
      { id: 'budget.beyond', value: decision.beyond },
    ],
  };
}
