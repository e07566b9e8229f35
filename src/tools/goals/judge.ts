import type { GoalsForm } from '../../folder/answers/goals';
import type { Locale } from '../../formats/units';
import { type Context, type JudgedStep, type Judgement, verdictOf } from '../../rules';
import { numberStep } from './numberStep';
import { goalTitle } from './plan/plan';
import { readPlan } from './plan/readPlan';

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
