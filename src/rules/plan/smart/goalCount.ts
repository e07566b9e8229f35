import type { Range } from '../../rule';
import type { Context } from '../../rulebook';
import type { GoalInput } from './goal';

/** How many goals there are beside how many the plan asks for. */
export interface GoalCount extends Range {
  readonly status: 'tooFew' | 'within' | 'tooMany';
  readonly count: number;
  /** Whether one more would still be within. */
  readonly canAdd: boolean;
}

/** A goal takes a place until it is done. A paused one keeps its place. */
export const isActiveGoal = ({ status }: Pick<GoalInput, 'status'>): boolean => status !== 'done';

/**
 * C1: whether the number of goals is within the plan's. Source: MP-08, read as Q-27.
 * @param activeCount goals in force in the quarter, those carried over included
 * @throws RangeError when the count is negative or not whole
 */
export function assessGoalCount(activeCount: number, { rules }: Context): GoalCount {
  if (!Number.isInteger(activeCount) || activeCount < 0) {
    throw new RangeError(`A number of goals is whole and not negative: ${activeCount}`);
  }
  const { min, max } = rules.range('goals.perQuarter');
  const status = activeCount < min ? 'tooFew' : activeCount > max ? 'tooMany' : 'within';
  return { status, count: activeCount, min, max, canAdd: activeCount < max };
}
