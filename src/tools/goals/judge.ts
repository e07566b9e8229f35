import type { GoalsForm } from '../../folder/answers/goals';
import type { Locale } from '../../formats/units';
import { type Context, type GoalCount, type JudgedStep, type Judgement, verdictOf } from '../../rules';
import { goalTitle, readPlan } from './plan/plan';

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

/** The tool's decision on a kept plan, without words: the number of goals, and each goal in force letter by letter. */
export function judgeGoals(form: GoalsForm, context: Context, locale: Locale): Judgement {
  const { active, count } = readPlan(form, context, locale);
  const steps = [
    numberStep(count),
    ...active.flatMap(({ form: goal, assessment }) =>
      assessment.decision.steps.map(
        // One step per letter, always in the same order; which question it leads to may change.
        (step, letter): JudgedStep => ({
          ...step,
          key: `${goal.id}/${letter}`,
          about: goalTitle(goal, locale),
        }),
      ),
    ),
  ];
  return { verdict: verdictOf(steps), outcome: null, steps, figures: [] };
}
