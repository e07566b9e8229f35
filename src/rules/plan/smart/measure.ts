import { type GoalInput, isAnswered } from './goal';

/** A figure to reach, with its unit. */
export const hasFigure = ({ target, unit }: GoalInput): boolean =>
  target !== null && unit !== null && unit !== 'yesNo';

/** Whether there is a figure to reach, or a yes or no that anyone can check. */
export const isMeasured = (goal: GoalInput): boolean =>
  hasFigure(goal) || (goal.unit === 'yesNo' && isAnswered(goal.measuredBy));
