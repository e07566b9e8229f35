import type { GoalForm, GoalsForm } from './goals';

/** A goal before anything is filled in. @param id unique among the reader's goals, kept for good */
export const emptyGoalForm = (id: string): GoalForm => ({
  id,
  what: '',
  baseline: '',
  target: '',
  current: '',
  unit: '',
  otherUnit: '',
  percentIsIncrease: false,
  measuredBy: '',
  resources: [],
  otherResource: '',
  influence: '',
  capacityPerWeek: '',
  roleLink: '',
  companyLink: '',
  deadline: '',
  milestones: [],
  agreed: '',
  agreedOn: '',
  isSeniorGoal: false,
  certifiedOn: '',
  sessionsTarget: '',
  status: 'notStarted',
  waitsFor: '',
});

/** The form before anything is filled in: no goal yet. */
export const emptyGoalsForm = (): GoalsForm => ({ role: '', otherRole: '', quarter: '', goals: [] });
