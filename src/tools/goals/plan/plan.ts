import type { GoalForm, GoalsForm } from '../../../folder/answers/goals';
import { emptyGoalForm } from '../../../folder/answers/goals.empty';
import type { Locale } from '../../../formats/units';
import {
  assessGoalCount,
  type Context,
  type GoalAssessment,
  type GoalCount,
  type GoalInput,
  isActiveGoal,
  type Quarter,
} from '../../../rules';
import { goalsText } from '../text';
import { planQuarter, quarterKey, readQuarter } from './quarters';
import type { GoalReading } from './readGoal';

/** `active` goals take a place in the plan; `waiting` ones are moved to a later quarter. */
export type GoalPlace = 'active' | 'waiting' | 'done';

export interface PlanGoal {
  readonly form: GoalForm;
  readonly input: GoalInput;
  readonly reading: GoalReading;
  /** What each milestone of the input is known by in a calendar. */
  readonly milestoneIds: readonly string[];
  readonly assessment: GoalAssessment;
  readonly place: GoalPlace;
  /** 1 for the first active goal; `null` for the others. */
  readonly number: number | null;
}

/** The form as it can be judged. */
export interface Plan {
  readonly role: GoalsForm['role'];
  readonly roleName: string;
  readonly quarter: Quarter;
  /** Nobody chose the quarter: it is the one that today lies in. */
  readonly quarterIsAssumed: boolean;
  readonly goals: readonly PlanGoal[];
  readonly active: readonly PlanGoal[];
  readonly count: GoalCount;
}

function placeOf(goal: GoalForm, quarter: Quarter): GoalPlace {
  if (!isActiveGoal(goal)) return 'done';
  return readQuarter(goal.waitsFor) !== null && goal.waitsFor > quarterKey(quarter) ? 'waiting' : 'active';
}

/** Where each goal of a form stands. */
export const placesOf = (form: GoalsForm, quarter: Quarter): readonly GoalPlace[] =>
  form.goals.map((goal) => placeOf(goal, quarter));

/** The plan as a whole, before its goals are read. */
export function planOf(form: GoalsForm, context: Context, locale: Locale): Plan {
  const words = goalsText[locale];
  const quarter = planQuarter(form.quarter, context.today);
  const active = placesOf(form, quarter).filter((place) => place === 'active');
  return {
    role: form.role,
    roleName:
      form.role === '' ? '' : form.role === 'other' ? form.otherRole.trim() : words.form.roles[form.role],
    quarter,
    quarterIsAssumed: readQuarter(form.quarter) === null,
    goals: [],
    active: [],
    count: assessGoalCount(active.length, context),
  };
}

/** Whether nothing has been written in a goal. */
export const isUntouched = (goal: GoalForm): boolean =>
  JSON.stringify(goal) === JSON.stringify(emptyGoalForm(goal.id));

/** The name of a goal in the list: its own words, or that it is new. */
export const goalTitle = (goal: GoalForm, locale: Locale): string =>
  goal.what.trim() === '' ? goalsText[locale].form.unnamed : goal.what.trim();

/** Whether a goal has a settled day that the calendar can hold. A day that is only proposed is not settled. */
export const hasCalendarDay = ({ place, input }: PlanGoal): boolean =>
  place !== 'done' && (input.deadline?.kind === 'date' || input.milestones.length > 0);
