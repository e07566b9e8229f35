import type { GoalsForm } from '../../../folder/answers/goals';
import { formatQuantity } from '../../../formats/rule';
import { lengthOf } from '../../../formats/textLength';
import type { Locale } from '../../../formats/units';
import { named, namedProblem } from '../../../frame/namedProblem';
import { type Context, GOAL_LIMITS } from '../../../rules';
import type { Problem } from '../../../ui/ErrorSummary';
import { FIELD, goalToggle } from '../fields';
import { goalsText } from '../text';
import type { GoalProblems } from './goalProblems';
import type { Plan } from './plan';
import { quarterKey, quarterName, quarterSpan } from './quarters';

/**
 * What must be mended in the plan as a whole.
 * @param attempted whether the reader has said that the plan is done; only then is something empty in the way
 */
export function findPlanProblems(
  form: GoalsForm,
  plan: Plan,
  { today }: Context,
  locale: Locale,
  attempted: boolean,
): Problem[] {
  const words = goalsText[locale];
  const { problems } = words;
  const found: Problem[] = [];
  const other = form.otherRole.trim();
  const most = GOAL_LIMITS.roleName.max;
  if (attempted && form.role === '') found.push({ field: FIELD.role, message: problems.roleMissing });
  if (form.role === 'other' && attempted && other === '') {
    found.push({ field: FIELD.otherRole, message: problems.otherRoleMissing });
  }
  if (form.role === 'other' && lengthOf(other) > most) {
    const message = problems.tooLong(lengthOf(other), most);
    found.push(namedProblem(FIELD.otherRole, words.form.otherRole, message, locale));
  }
  const { first, last } = quarterSpan(today);
  const key = quarterKey(plan.quarter);
  if (key < quarterKey(first) || key > quarterKey(last)) {
    found.push({
      field: FIELD.quarter,
      message: problems.quarterFar(quarterName(first, words), quarterName(last, words)),
    });
  }
  if (attempted && plan.count.status === 'tooFew') {
    found.push({
      field: FIELD.add,
      message: problems.tooFew(formatQuantity(plan.count.min, 'goal', locale)),
    });
  }
  if (plan.count.status === 'tooMany') {
    const last = plan.active.at(-1);
    found.push({
      field: last === undefined ? FIELD.add : goalToggle(last.form.id),
      message: problems.tooMany(formatQuantity(plan.count.max, 'goal', locale)),
    });
  }
  return found;
}

/**
 * The problems as the summary tells them: with the goal's name, and leading to the button that opens a goal while
 * its fields are folded away.
 */
export function summarised(
  planProblems: readonly Problem[],
  goals: readonly GoalProblems[],
  open: string | null,
  nameOf: (goal: Plan['goals'][number]) => string,
  locale: Locale,
): Problem[] {
  return [
    ...planProblems,
    ...goals.flatMap(({ goal, problems }) =>
      problems.map(({ field, message, summary = message }) => ({
        field: goal.form.id === open ? field : goalToggle(goal.form.id),
        message: goals.length > 1 ? named(nameOf(goal), summary, locale) : summary,
      })),
    ),
  ];
}
