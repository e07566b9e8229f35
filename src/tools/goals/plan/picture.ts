import { formatNumber, formatPercent } from '../../../formats/numbers';
import type { Locale } from '../../../formats/units';
import type { PlainDate } from '../../../rules';
import type { PaceChartProps, PaceRow } from '../../../ui/PaceChart';
import { goalText } from '../goal/text';
import { laterText } from '../laterText';
import { formatAmount } from './amounts';
import { elapsedOf, type Pace, paceOf } from './pace';
import { goalTitle, type Plan, type PlanGoal } from './plan';

// Downwards, so that only what is whole says that it is.
const share = (part: number, whole: number, locale: Locale): string =>
  formatPercent(Math.min(100, Math.floor((part * 100) / whole)), locale);

function doneWords({ form, input }: PlanGoal, pace: Pace | null, locale: Locale): string {
  const { come, unknown } = laterText[locale].picture;
  if (form.unit === 'yesNo') return unknown.yesNo;
  if (input.target === null) return unknown.target;
  return pace === null
    ? unknown.current
    : come(
        formatNumber(pace.done, locale),
        formatAmount(pace.total, input.unit, form.otherUnit, locale),
        share(pace.done, pace.total, locale),
      );
}

function timeWords(goal: PlanGoal, today: PlainDate, locale: Locale): string {
  const words = laterText[locale].picture;
  const elapsed = elapsedOf(goal.input, today);
  if (elapsed === null) return words.noDeadline;
  const { day, days } = elapsed;
  const number = (value: number) => formatNumber(value, locale);
  return day === 0
    ? words.notBegun(number(days))
    : words.day(number(day), number(days), share(day, days, locale));
}

/** What the pace says when the writer says something else. One that rests has no pace. */
function paceWords({ form }: PlanGoal, pace: Pace | null, locale: Locale): string[] {
  const { statuses } = goalText[locale].form;
  return pace === null || form.status === 'paused' || pace.suggested === form.status
    ? []
    : [laterText[locale].picture.pace(statuses[pace.suggested].toLowerCase())];
}

function rowOf(goal: PlanGoal, today: PlainDate, locale: Locale): PaceRow {
  const words = laterText[locale];
  const { form, input, place, number } = goal;
  const title = goalTitle(form, locale);
  const row = {
    key: form.id,
    label: number === null ? title : words.plan.goalHeading(number, title),
    status: goalText[locale].form.statuses[form.status],
  };
  if (place === 'done') {
    return { ...row, done: 1, time: null, detail: words.picture.arrived };
  }
  const pace = paceOf(input, form, today);
  const elapsed = elapsedOf(input, today);
  return {
    ...row,
    done: pace === null ? null : Math.min(1, pace.done / pace.total),
    time: elapsed === null ? null : Math.min(1, elapsed.day / elapsed.days),
    detail: [
      doneWords(goal, pace, locale),
      timeWords(goal, today, locale),
      ...paceWords(goal, pace, locale),
    ].join(' '),
  };
}

/** Each goal of the plan that is under way or done: what is done of it, and how much of its time has gone. */
export function planPicture(plan: Plan, today: PlainDate, locale: Locale): PaceChartProps | null {
  const { label, done, time } = laterText[locale].picture;
  const shown = [...plan.active, ...plan.goals.filter(({ place }) => place === 'done')];
  return shown.length === 0
    ? null
    : { label, rows: shown.map((goal) => rowOf(goal, today, locale)), legend: { done, time } };
}
