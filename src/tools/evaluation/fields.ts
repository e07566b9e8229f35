export type SeriesField =
  | 'coach'
  | 'evaluator'
  | 'client'
  | 'sessions'
  | 'from'
  | 'to'
  | 'benefit'
  | 'value'
  | 'trust'
  | 'helped'
  | 'concept'
  | 'coaching'
  | 'recommend'
  | 'shared';
export type GoalField = 'text' | 'before' | 'after';

/** Ids of the fields on the page, unique on any page that holds the tool. */
export const seriesField = (id: string, field: SeriesField): string => `evaluation-${id}-${field}`;
export const goalField = (series: string, goal: string, field: GoalField): string =>
  `evaluation-${series}-goal-${goal}-${field}`;
