import { formatDate } from '../../../formats/dates';
import { joinItems } from '../../../formats/list';
import { formatQuantity, formatRange, formatRule } from '../../../formats/rule';
import type { Locale } from '../../../formats/units';
import { metaLine } from '../../../frame/metaLine';
import { type Report, type ReportStep, reportStep } from '../../../frame/report';
import { resultText } from '../../../frame/resultText';
import type { Context, Finding, SmartLetter } from '../../../rules';
import { goalField } from '../fields';
import { sayFinding } from '../findings/findings';
import { goalText } from '../goal/text';
import { laterText } from '../laterText';
import { LETTERS, letterName, letterSummary } from '../letters';
import { parseFigure } from './figures';
import { goalTitle, type Plan, type PlanGoal } from './plan';
import { quarterName } from './quarters';
import { sentenceText } from './sentence';

const blocks = ({ effect }: Finding): boolean => effect === 'missing' || effect === 'partly';

/** What keeps a goal's letters from being met, letter by letter. */
const blockingIn = (goal: PlanGoal): { letter: SmartLetter; finding: Finding }[] =>
  LETTERS.flatMap((letter) =>
    goal.assessment.letters[letter].findings.filter(blocks).map((finding) => ({ letter, finding })),
  );

function answerOf(plan: Plan, locale: Locale): Pick<Report, 'answer' | 'tone'> {
  const words = laterText[locale].plan;
  const left = plan.active.flatMap(blockingIn);
  if (left.length === 0) {
    return { answer: words.answerReady(formatQuantity(plan.active.length, 'goal', locale)), tone: 'done' };
  }
  return left.every(({ finding }) => finding.open)
    ? { answer: words.answerOpen(left.length), tone: 'open' }
    : { answer: words.answerLeft(left.length), tone: 'going' };
}

function steps(plan: Plan, { rules }: Context, locale: Locale): ReportStep[] {
  const { min, max, count, status } = plan.count;
  const words = laterText[locale].plan;
  return [
    reportStep(
      {
        rule: 'goals.perQuarter',
        input: 'goals',
        status: status === 'within' ? 'met' : 'notMet',
        compare: 'between',
        value: count,
        limit: null,
        unit: 'goal',
        remaining: Math.max(0, min - count),
        from: 'you',
      },
      locale,
      { limit: formatRange({ min, max }, 'goal', locale) },
    ),
    ...plan.active.map((goal): ReportStep => {
      const { verdict } = goal.assessment.decision;
      return {
        key: `goals.smart/${goal.form.id}`,
        rule: 'goals.smart',
        status: verdict.answer === 'yes' ? 'met' : verdict.answer === 'no' ? 'notMet' : 'open',
        title: words.goal(goal.number ?? 0),
        yours: letterSummary(goal.assessment, locale),
        limit: formatRule('goals.smart', rules, locale),
        from: 'you',
      };
    }),
  ];
}

function agreedLine({ form, input }: PlanGoal, { rules }: Context, locale: Locale): string {
  const words = laterText[locale].plan;
  const lead = formatRule('goals.consultation', rules, locale);
  if (form.agreed !== 'yes') return words.notAgreed(lead);
  return input.agreedOn === null
    ? words.agreed(lead)
    : words.agreedOn(lead, formatDate(input.agreedOn, locale));
}

function statusLine({ form }: PlanGoal, locale: Locale): string {
  const words = { ...goalText[locale], ...laterText[locale] };
  const status = words.form.statuses[form.status];
  const now = form.current.trim();
  const counts = form.unit !== 'yesNo' && parseFigure(now, form.unit).kind === 'value';
  return counts ? words.plan.statusNow(status, now) : words.plan.statusLine(status);
}

/** Everything a goal says, line by line, as it is taken to the 1:1. */
function goalLines(goal: PlanGoal, context: Context, locale: Locale): string[] {
  const words = laterText[locale].plan;
  const { form, input } = goal;
  return [
    ...(input.what.trim() === '' ? [] : [sentenceText(input, form.otherUnit, locale)]),
    ...(input.roleLink === '' ? [] : [words.roleLink(input.roleLink)]),
    ...(input.companyLink === '' ? [] : [words.companyLink(input.companyLink)]),
    ...(input.resources.length === 0 ? [] : [words.support(joinItems(input.resources, locale))]),
    ...input.milestones
      .filter(({ text }) => text !== '')
      .map(({ text, date }) => words.milestone(text, formatDate(date, locale))),
    agreedLine(goal, context, locale),
    statusLine(goal, locale),
  ];
}

/** The whole plan in words: the verdict, what is left, and each goal as it is taken to the 1:1. */
export function goalsReport(plan: Plan, context: Context, locale: Locale): Report {
  const { rules } = context;
  const words = { ...goalText[locale], ...laterText[locale] };
  const quarter = quarterName(plan.quarter, words);
  const waiting = plan.goals.filter(({ place }) => place === 'waiting');
  const done = plan.goals.filter(({ place }) => place === 'done');
  const left = plan.active.flatMap((goal) =>
    blockingIn(goal).map(({ letter, finding }) => ({
      line: words.plan.left(
        words.plan.goal(goal.number ?? 0),
        letterName(letter, rules, locale).toLowerCase(),
        sayFinding(finding, goal, context, locale),
      ),
      field: goalField(goal.form.id, finding.input),
    })),
  );
  return {
    title: plan.roleName === '' ? words.form.title : `${words.form.title} – ${plan.roleName}`,
    ...answerOf(plan, locale),
    steps: steps(plan, context, locale),
    remaining: left.map(({ line }) => line),
    fields: Object.fromEntries(left.map(({ line, field }) => [line, field])),
    sections: [
      ...plan.active.map((goal) => ({
        heading: words.plan.goalHeading(goal.number ?? 0, goalTitle(goal.form, locale)),
        items: goalLines(goal, context, locale),
      })),
      ...[...new Set(waiting.map(({ form }) => form.waitsFor))].map((key) => {
        const goals = waiting.filter(({ form }) => form.waitsFor === key);
        const name = goals[0] === undefined ? key : quarterName(goals[0].input.quarter, words);
        return {
          heading: words.plan.waitingHeading(name),
          items: goals.map(({ form }) => goalTitle(form, locale)),
        };
      }),
      ...(done.length === 0
        ? []
        : [{ heading: words.plan.finishedHeading, items: done.map(({ form }) => goalTitle(form, locale)) }]),
    ],
    notes: [
      plan.quarterIsAssumed ? words.plan.quarterAssumed(quarter) : words.plan.quarter(quarter),
      words.plan.carryOver(formatRule('goals.perQuarter', rules, locale)),
      words.plan.wordsNote,
      words.plan.rewritten,
    ],
    meta: `${metaLine(context, locale)} ${resultText[locale].selfCheck}`,
  };
}
