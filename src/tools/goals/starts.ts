import type { GoalForm, GoalsForm } from '../../folder/answers/goals';
import { emptyGoalForm } from '../../folder/answers/goals.empty';
import { readDate } from '../../formats/datePhrases';
import type { Locale } from '../../formats/units';
import { type PlainDate, type PlanExample, planExamples, type RuleBook } from '../../rules';
import { goalText } from './goal/text';
import { typedFigure } from './plan/amounts';

/** The plan's examples for a role; none for a role of one's own. */
export const examplesFor = (role: GoalsForm['role'], rules: RuleBook, locale: Locale): PlanExample[] =>
  planExamples(rules, locale).filter(({ goal }) => goal.role === role);

/** Support to choose from: what the plan names for the role, then what everyone has. */
export function supportFor(role: GoalsForm['role'], rules: RuleBook, locale: Locale): string[] {
  const named = examplesFor(role, rules, locale).flatMap(({ goal }) => goal.resources);
  return [...new Set([...named, ...goalText[locale].form.commonResources])];
}

/**
 * A goal to begin from. The day in the example goes along as the plan puts it, to be confirmed, unless it has
 * passed: a goal should not begin with something to mend.
 */
export function goalFromExample(
  id: string,
  { goal, when }: PlanExample,
  today: PlainDate,
  locale: Locale,
): GoalForm {
  const day = readDate(when, today);
  const ahead = day.kind === 'proposal' && day.date > today;
  return {
    ...emptyGoalForm(id),
    what: goal.what,
    target: goal.target === null ? '' : typedFigure(goal.target, locale),
    unit: goal.unit ?? '',
    resources: [...goal.resources],
    influence: goal.influence ?? '',
    deadline: ahead ? when : '',
    isSeniorGoal: goal.senior !== null,
    sessionsTarget: goal.senior?.sessionsTarget == null ? '' : String(goal.senior.sessionsTarget),
  };
}
