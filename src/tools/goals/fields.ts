import type { GoalField } from '../../rules';

/** Ids of the plan's own fields on the page. */
export const FIELD = {
  role: 'goals-role',
  otherRole: 'goals-other-role',
  quarter: 'goals-quarter',
  /** Where goals are added; it takes focus when the plan has none. */
  add: 'goals-add',
} as const;

/** The questions of a goal: those the rules can lead back to, and the form's own. */
export type GoalFieldName =
  | GoalField
  | 'otherUnit'
  | 'percentIsIncrease'
  | 'current'
  | 'otherResource'
  | 'agreed'
  | 'agreedOn'
  | 'isSeniorGoal'
  | 'status';

/** Id of one goal's field. */
export const goalField = (goal: string, name: GoalFieldName): string => `goals-${goal}-${name}`;

/** The goal that a field belongs to. */
export const goalOf = <Goal extends { readonly id: string }>(
  field: string,
  goals: readonly Goal[],
): Goal | undefined => goals.find(({ id }) => field.startsWith(`goals-${id}-`));

/** Id of a field in a milestone's row. @param index 0 for the first row */
export const milestoneField = (goal: string, index: number, part: 'text' | 'date'): string =>
  `goals-${goal}-milestone-${index + 1}-${part}`;

/** Id of the button that opens a goal; it stands for the goal's fields while they are folded away. */
export const goalToggle = (goal: string): string => `goals-${goal}-open`;
