import type { GoalForm } from '../../../folder/answers/goals';
import {
  daysBetween,
  type GoalInput,
  type PlainDate,
  quarterStart,
  type SuggestedStatus,
  suggestPace,
} from '../../../rules';
import { parseFigure } from './figures';

/** How far a goal has come beside how much of its time has gone. Information, never a judgement. */
export interface Pace {
  readonly suggested: SuggestedStatus;
  /** In the goal's unit, from the starting point. */
  readonly done: number;
  readonly total: number;
  readonly day: number;
  readonly days: number;
}

const fromHundredths = (value: number): number => Math.round(value * 100) / 100;

/** How much of a goal's time has gone, in days. */
export interface Elapsed {
  readonly day: number;
  readonly days: number;
}

/** The days from the first of the goal's quarter to its deadline. `null` without a deadline in or after the quarter. */
export function elapsedOf({ quarter, deadline }: GoalInput, today: PlainDate): Elapsed | null {
  if (deadline === null) return null;
  const start = quarterStart(quarter);
  const days = daysBetween(start, deadline.date) + 1;
  return days < 1 ? null : { day: Math.max(0, daysBetween(start, today)), days };
}

/**
 * The pace of a goal, from the first day of its quarter to its deadline. `null` until the target, the deadline and
 * where one is now are known, and when the deadline comes before the quarter. Moving away from the target counts
 * as nothing done.
 */
export function paceOf(goal: GoalInput, form: GoalForm, today: PlainDate): Pace | null {
  const { target, unit } = goal;
  const elapsed = elapsedOf(goal, today);
  const now = parseFigure(form.current, form.unit);
  if (target === null || elapsed === null || unit === 'yesNo' || now.kind !== 'value') return null;
  const { day, days } = elapsed;
  const from = goal.baseline ?? 0;
  const total = Math.abs(target - from);
  if (total === 0) return null;
  const moved = target > from ? now.value - from : from - now.value;
  const done = Math.max(0, moved);
  return {
    suggested: suggestPace(done, total, day, days),
    done: fromHundredths(done),
    total: fromHundredths(total),
    day,
    days,
  };
}
