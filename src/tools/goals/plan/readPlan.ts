import type { GoalsForm } from '../../../folder/answers/goals';
import type { Locale } from '../../../formats/units';
import { addDays, assessGoal, type Context, type GoalInput } from '../../../rules';
import { type GoalPlace, type Plan, type PlanGoal, placesOf, planOf } from './plan';
import { readQuarter } from './quarters';
import { readGoal } from './readGoal';

// A goal that is done has its day behind it, which is as it should be: it is judged as on the eve of that day.
function judgedOn(place: GoalPlace, { deadline }: GoalInput, context: Context): Context {
  const isBehind = place === 'done' && deadline !== null && deadline.date <= context.today;
  return isBehind ? { ...context, today: addDays(deadline.date, -1) } : context;
}

/** Reads the whole form: which goals take a place, and how each is written. */
export function readPlan(form: GoalsForm, context: Context, locale: Locale): Plan {
  const plan = planOf(form, context, locale);
  const places = placesOf(form, plan.quarter);
  const goals = form.goals.map((goal, index): PlanGoal => {
    const place = places[index] ?? 'active';
    const own = place === 'waiting' ? (readQuarter(goal.waitsFor) ?? plan.quarter) : plan.quarter;
    const reading = readGoal(goal, form.role, own, context);
    return {
      form: goal,
      input: reading.input,
      reading,
      milestoneIds: reading.milestoneIds,
      assessment: assessGoal(reading.input, judgedOn(place, reading.input, context), locale),
      place,
      number: place === 'active' ? places.slice(0, index + 1).filter((one) => one === 'active').length : null,
    };
  });
  return { ...plan, goals, active: goals.filter(({ place }) => place === 'active') };
}
