import type { PlainDate } from '../calendar';
import type { Context } from '../rulebook';

export interface BudgetRow {
  readonly date: PlainDate;
  /** Integer öre, above 0. */
  readonly amount: number;
  readonly status: 'wished' | 'approved' | 'done';
}

export interface BudgetDecision {
  /** Integer öre, all of them. */
  readonly limit: number;
  readonly used: number;
  readonly pending: number;
  readonly left: number;
  /** How far the use goes beyond the limit; 0 when within it. Beyond means that approval is needed, not a no. */
  readonly beyond: number;
  /** Rows that belong to another year and are left out. */
  readonly otherYears: number;
}

/**
 * What is left of the training budget in a calendar year. Source: MP-19, read as.
 * @param rows approved and done rows use the budget, wished ones are shown as pending
 * @param approvedExtra integer öre that the project lead has added for the year, 0 or more
 * @throws RangeError for a row that is not a positive whole number of öre, or an addition below 0
 */
export function decideBudget(
  year: number,
  rows: readonly BudgetRow[],
  approvedExtra: number,
  { rules }: Context,
): BudgetDecision {
  const invalid = rows.find(({ amount }) => !Number.isSafeInteger(amount) || amount <= 0);
  if (invalid !== undefined) {
    throw new RangeError(`A budget row is a whole number of öre above 0: ${invalid.amount}`);
  }
  if (!Number.isSafeInteger(approvedExtra) || approvedExtra < 0) {
    throw new RangeError(`An approved addition is a whole number of öre from 0 up: ${approvedExtra}`);
  }
  const inYear = rows.filter(({ date }) => Number(date.slice(0, 4)) === year);
  const sum = (chosen: readonly BudgetRow[]) => chosen.reduce((total, { amount }) => total + amount, 0);
  const limit = rules.quantity('budget.annual') + approvedExtra;
  const used = sum(inYear.filter(({ status }) => status !== 'wished'));
  return {
    limit,
    used,
    pending: sum(inYear.filter(({ status }) => status === 'wished')),
    left: Math.max(0, limit - used),
    beyond: Math.max(0, used - limit),
    otherYears: rows.length - inYear.length,
  };
}
