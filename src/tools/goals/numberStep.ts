import type { GoalCount, JudgedStep } from '../../rules';

/** Whether the number of goals is within the plan's, as a step. */
export const numberStep = ({ count, status, min, max }: GoalCount): JudgedStep => ({
  key: 'goals.perQuarter',
  rule: 'goals.perQuarter',
  input: 'goals',
  status: status === 'within' ? 'met' : 'notMet',
  compare: 'between',
  value: count,
  limit: status === 'tooFew' ? min : max,
  unit: 'goal',
  remaining: Math.max(0, min - count),
  from: 'file',
});
