import { formatDate } from '../../formats/dates';
import { joinItems } from '../../formats/list';
import { formatMoney } from '../../formats/numbers';
import { formatQuantity } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import {
  dayOfQuarter,
  daysInQuarter,
  type JudgedStep,
  type Judgement,
  type PlainDate,
  quarterOf,
  ruleOf,
} from '../../rules';
import { figureDay } from '../comingDays';
import type { Standing } from '../standing';
import { furtherText } from './furtherText';
import type { StageId, StageLine } from './stage';

const say = (...sentences: readonly (string | null)[]): string =>
  sentences.filter((sentence) => sentence !== null && sentence !== '').join(' ');

const is = (judgement: Judgement, status: JudgedStep['status']): readonly JudgedStep[] =>
  judgement.steps.filter((step) => step.status === status);

/** What is left in a word or two: `3 samtal`, or the name of a requirement that is not a number. */
const leftOf = (step: JudgedStep, locale: Locale): string =>
  step.unit === null || step.limit === null
    ? ruleOf(step.rule).title[locale]
    : formatQuantity(step.remaining, step.unit, locale);

const fraction = (step: JudgedStep | undefined): number =>
  step === undefined || step.value === null || step.limit === null || step.limit === 0
    ? 0
    : Math.min(1, step.value / step.limit);

type Line = Omit<StageLine, 'id'>;

function eligibilityLine(judgement: Judgement, locale: Locale): Line {
  const words = furtherText[locale];
  if (judgement.verdict?.answer === 'yes') {
    return { state: 'done', status: words.done.eligibility, detail: words.ready, share: 1 };
  }
  const left = is(judgement, 'notMet').map((step) => leftOf(step, locale));
  const open = is(judgement, 'open').length;
  return {
    state: 'going',
    status: words.going,
    detail: say(
      left.length === 0 ? null : words.left(joinItems(left, locale)),
      open === 0 ? null : words.unanswered(open),
    ),
    share: 1 - (left.length + open) / judgement.steps.length,
  };
}

function progressLine(judgement: Judgement, locale: Locale): Line {
  const words = furtherText[locale];
  const [step] = judgement.steps;
  const heard = figureDay(judgement, 'progress.answer');
  const hear = heard === null ? null : words.hear(formatDate(heard, locale));
  const done = formatQuantity(step?.value ?? 0, 'part', locale);
  return judgement.verdict?.answer === 'yes'
    ? { state: 'done', status: words.done.progress, detail: say(words.partsReached(done), hear), share: 1 }
    : {
        state: 'going',
        status: words.going,
        detail: say(words.partsLeft(done, formatQuantity(step?.remaining ?? 0, 'part', locale)), hear),
        share: fraction(step),
      };
}

function seniorLine(judgement: Judgement, today: PlainDate, locale: Locale): Line {
  const words = furtherText[locale];
  const earliest = figureDay(judgement, 'senior.earliest');
  const day = earliest === null ? null : formatDate(earliest, locale);
  if (judgement.verdict?.answer === 'yes') {
    return {
      state: 'done',
      status: words.done.senior,
      detail: day === null ? '' : words.since(day),
      share: 1,
    };
  }
  const [time, sessions] = judgement.steps;
  return {
    state: 'going',
    status: words.going,
    detail: say(
      day === null || earliest === null || earliest <= today ? null : words.earliest(day),
      sessions?.status === 'notMet' ? words.left(leftOf(sessions, locale)) : null,
      is(judgement, 'open').length === 0 ? null : words.unanswered(is(judgement, 'open').length),
    ),
    share: (fraction(time) + fraction(sessions)) / 2,
  };
}

function goalsLine({ goals, days }: Standing, locale: Locale): Line | null {
  if (goals === null) {
    return null;
  }
  const words = furtherText[locale];
  const isDone = goals.isEnough && goals.smart === goals.active;
  const passed = days.filter(({ kind, late }) => kind === 'goal' && late).length;
  return {
    state: isDone ? 'done' : 'going',
    status: isDone ? words.done.goals : words.going,
    detail: say(
      words.goals(formatQuantity(goals.active, 'goal', locale), goals.smart),
      passed === 0 ? null : words.goalsPassed(passed),
    ),
    share: goals.smart / goals.active,
  };
}

function quarterLine({ works, days }: Standing, today: PlainDate, locale: Locale): Line | null {
  const words = furtherText[locale];
  const quarter = quarterOf(today);
  const [day, all] = [dayOfQuarter(today), daysInQuarter(quarter)];
  const next = days.find(({ kind, late }) => kind === 'oneOnOne' && !late);
  return !works || next === undefined
    ? null
    : {
        state: 'steady',
        status: words.dayOf(day, all),
        detail: words.oneOnOne(formatDate(next.from, locale, 'weekday')),
        share: day / all,
      };
}

function budgetLine({ budget }: Standing, locale: Locale): Line | null {
  if (budget === null) {
    return null;
  }
  const words = furtherText[locale];
  const { judgement, year, waiting, isCounted } = budget;
  const amount = (id: string) =>
    formatMoney(Number(judgement.figures.find((figure) => figure.id === id)?.value ?? 0), locale);
  return judgement.outcome === 'beyond'
    ? {
        state: 'going',
        status: words.going,
        detail: words.budgetBeyond(amount('budget.beyond'), year),
        share: 1,
      }
    : waiting > 0
      ? {
          state: 'going',
          status: words.going,
          detail: say(
            isCounted ? words.budgetLeft(amount('budget.left'), year) : null,
            words.budgetWaiting(waiting),
          ),
          share: fraction(judgement.steps[0]),
        }
      : {
          // A budget is never finished: the ring shows how much of it is used.
          state: 'steady',
          status: words.done.budget,
          detail: words.budgetLeft(amount('budget.left'), year),
          share: fraction(judgement.steps[0]),
        };
}

/** What is known of each stage in words; a stage that nothing is known of is left out. */
export function stageLines(
  standing: Standing,
  today: PlainDate,
  locale: Locale,
): ReadonlyMap<StageId, StageLine> {
  const words = furtherText[locale];
  const { certified, eligibility, progress, senior } = standing;
  const passed: Line = { state: 'done', status: words.passed, detail: '', share: 1 };
  const lines: Readonly<Record<StageId, Line | null>> = {
    eligibility:
      certified !== null ? passed : eligibility === null ? null : eligibilityLine(eligibility, locale),
    progress: certified !== null ? passed : progress === null ? null : progressLine(progress, locale),
    certificate:
      certified === null
        ? null
        : {
            state: 'done',
            status: words.done.certificate,
            detail: words.since(formatDate(certified.value, locale)),
            share: 1,
          },
    senior: senior === null ? null : seniorLine(senior, today, locale),
    goals: goalsLine(standing, locale),
    quarter: quarterLine(standing, today, locale),
    budget: budgetLine(standing, locale),
  };
  return new Map(
    (Object.entries(lines) as [StageId, Line | null][]).flatMap(([id, line]) =>
      line === null ? [] : [[id, { id, ...line }] as const],
    ),
  );
}
