import type { GoalForm } from '../../../folder/answers/goals';
import { readDate } from '../../../formats/datePhrases';
import { formatDate } from '../../../formats/dates';
import { type NumberInput, parseDecimal, parseWhole } from '../../../formats/numberInput';
import { formatNumber } from '../../../formats/numbers';
import { lengthOf } from '../../../formats/textLength';
import type { Locale } from '../../../formats/units';
import { dateMessage, dateText } from '../../../frame/dateText';
import { namedProblem } from '../../../frame/namedProblem';
import { addDays, type Context, GOAL_LIMITS, type PlainDate } from '../../../rules';
import type { Problem } from '../../../ui/ErrorSummary';
import { type GoalFieldName, goalField, milestoneField } from '../fields';
import { type GoalWords, goalText } from '../goal/text';
import { parseFigure } from './figures';
import type { Plan, PlanGoal } from './plan';
import { asksCapacity, MOST_SESSIONS } from './readGoal';
import { togetherProblems } from './togetherProblems';

interface Length {
  readonly min?: number;
  readonly max: number;
}

/** What is wrong with single fields of a goal. Nothing here is wrong for being empty. */
function fieldProblems(goal: GoalForm, words: GoalWords, locale: Locale, today: PlainDate): Problem[] {
  const { form, problems } = words;
  const at = (name: GoalFieldName) => goalField(goal.id, name);
  const found: Problem[] = [];
  const say = (field: string, name: string, message: string) =>
    found.push(namedProblem(field, name, message, locale));
  const length = (field: string, name: string, text: string, { min = 0, max }: Length) => {
    const characters = lengthOf(text);
    if (characters > max) say(field, name, problems.tooLong(characters, max));
    else if (characters > 0 && characters < min) say(field, name, problems.tooShort(min));
  };
  const number = (field: string, name: string, read: NumberInput, most: number) => {
    const tooMuch = problems.tooMuch(formatNumber(most, locale));
    if (read.kind === 'error') {
      say(field, name, read.code === 'tooLarge' ? tooMuch : problems.number[read.code]);
    } else if (read.kind === 'value' && read.value > most) say(field, name, tooMuch);
  };
  const day = (field: string, name: string, text: string) => {
    const read = readDate(text, today);
    if (read.kind === 'error') say(field, name, dateMessage(read, locale));
    if (read.kind === 'ask') say(field, name, dateText[locale].vague(text.trim()));
  };

  length(at('what'), form.what, goal.what, GOAL_LIMITS.what);
  if (goal.unit === 'other') length(at('otherUnit'), form.otherUnit, goal.otherUnit, GOAL_LIMITS.unitName);
  if (goal.unit !== 'yesNo') {
    for (const name of ['baseline', 'target', 'current'] as const) {
      number(at(name), form[name], parseFigure(goal[name], goal.unit), GOAL_LIMITS.figure.max);
    }
  }
  const measure = goal.unit === 'yesNo' ? form.doneWhen : form.measuredBy;
  length(at('measuredBy'), measure, goal.measuredBy, GOAL_LIMITS.measuredBy);
  if (goal.resources.length + (goal.otherResource.trim() === '' ? 0 : 1) > GOAL_LIMITS.resources.max) {
    found.push({
      field: at('resources'),
      message: problems.tooManyResources(GOAL_LIMITS.resources.max),
    });
  }
  length(at('otherResource'), form.otherResource, goal.otherResource, { max: GOAL_LIMITS.milestoneText.max });
  if (asksCapacity(goal)) {
    const most = GOAL_LIMITS.capacityPerWeek.max;
    number(at('capacityPerWeek'), form.capacity, parseDecimal(goal.capacityPerWeek), most);
  }
  if (goal.isSeniorGoal) {
    day(at('certified'), form.certifiedOn, goal.certifiedOn);
    number(at('sessionsTarget'), form.sessionsTarget, parseWhole(goal.sessionsTarget), MOST_SESSIONS);
  }
  length(at('roleLink'), form.roleLink, goal.roleLink, GOAL_LIMITS.link);
  length(at('companyLink'), form.companyLink, goal.companyLink, GOAL_LIMITS.link);
  day(at('deadline'), form.deadline, goal.deadline);
  goal.milestones.forEach(({ text, date }, index) => {
    const name = form.milestone(index + 1);
    length(milestoneField(goal.id, index, 'text'), name, text, GOAL_LIMITS.milestoneText);
    day(milestoneField(goal.id, index, 'date'), name, date);
  });
  if (goal.agreed === 'yes') day(at('agreedOn'), form.agreedOn, goal.agreedOn);
  return found;
}

// At most one message for a field, in the order of the page. Only a goal in force must have its deadline ahead.
function findProblems(
  { form: goal, reading, place }: PlanGoal,
  words: GoalWords,
  locale: Locale,
  today: PlainDate,
): readonly Problem[] {
  const { deadline } = reading.input;
  const past =
    place !== 'done' && deadline !== null && deadline.date <= today
      ? [
          namedProblem(
            goalField(goal.id, 'deadline'),
            words.form.deadline,
            words.problems.deadlinePast(formatDate(addDays(today, 1), locale)),
            locale,
          ),
        ]
      : [];
  const all = [
    ...fieldProblems(goal, words, locale, today),
    ...togetherProblems({ goal, reading, words, locale, today }),
    ...past,
  ];
  return all.filter(({ field }, index) => all.findIndex((other) => other.field === field) === index);
}

/** What must be mended in one goal. */
export interface GoalProblems {
  readonly goal: PlanGoal;
  readonly problems: readonly Problem[];
}

/** Everything to mend in each goal of a plan. */
export const findGoalProblems = (plan: Plan, { today }: Context, locale: Locale): readonly GoalProblems[] =>
  plan.goals.map((goal) => ({ goal, problems: findProblems(goal, goalText[locale], locale, today) }));
