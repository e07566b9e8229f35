import { addMonths } from '../../calendar';
import type { Context } from '../../rulebook';
import type { GoalInput } from './goal';

/** What the fields of a goal take. Choices of this site, none of them from the plan. */
export const GOAL_LIMITS = {
  /** Characters. */
  what: { min: 10, max: 200 },
  whatWords: 3,
  measuredBy: { min: 5, max: 200 },
  link: { min: 5, max: 200 },
  roleName: { max: 40 },
  unitName: { max: 20 },
  milestoneText: { max: 120 },
  milestones: { max: 5 },
  resources: { max: 6 },
  /** Baseline and target. */
  figure: { min: 0, max: 1_000_000_000, decimals: 2 },
  percent: { min: 0, max: 100 },
  capacityPerWeek: { min: 0, max: 168 },
  /** Beyond this the goal is better cut up. */
  monthsAhead: 12,
  /** Beyond this the field does not take the date. */
  yearsAhead: 5,
  /** Quarters before and after the current one. */
  quartersAway: 4,
} as const;

/** What the fields cannot mean together; each belongs beside its field. */
export type GoalError =
  | { readonly code: 'percentOutOfRange'; readonly input: 'baseline' | 'target' }
  | { readonly code: 'targetIsBaseline'; readonly input: 'target' }
  | { readonly code: 'deadlineTooFar'; readonly input: 'deadline' }
  | { readonly code: 'milestoneAfterDeadline'; readonly input: 'milestones'; readonly index: number };

/** Values that fit their own fields but not each other. Lengths and ranges are held by the fields. */
export function goalErrors(goal: GoalInput, { today }: Context): GoalError[] {
  const { baseline, target, unit, percentIsIncrease, deadline, milestones } = goal;
  const { min, max } = GOAL_LIMITS.percent;
  const outside = (value: number | null) => value !== null && (value < min || value > max);
  const asShare = unit === 'percent' && !percentIsIncrease;
  const errors: GoalError[] = [];
  if (asShare && outside(baseline)) errors.push({ code: 'percentOutOfRange', input: 'baseline' });
  if (asShare && outside(target)) errors.push({ code: 'percentOutOfRange', input: 'target' });
  if (target !== null && target === baseline) errors.push({ code: 'targetIsBaseline', input: 'target' });
  if (deadline === null) return errors;
  if (deadline.date > addMonths(today, GOAL_LIMITS.yearsAhead * 12)) {
    errors.push({ code: 'deadlineTooFar', input: 'deadline' });
  }
  milestones.forEach(({ date }, index) => {
    if (date > deadline.date) errors.push({ code: 'milestoneAfterDeadline', input: 'milestones', index });
  });
  return errors;
}
