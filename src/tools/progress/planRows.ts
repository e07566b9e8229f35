import { formatDate } from '../../formats/dates';
import { formatQuantity } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import {
  addDays,
  daysBetween,
  isoWeek,
  maxDate,
  type PlainDate,
  type RuleBook,
  type Timeline,
} from '../../rules';
import type { PlanChartProps, PlanRow } from '../../ui/PlanChart';
import { nonWorkingNote } from './dayWords';
import { planText } from './planText';
import type { PlanWords } from './planWords';
import type { ProgressWords } from './words';

const MOST_TICKS = 8;

/** The last day to hear: from the form when both days are there, otherwise as the plan has it. */
export interface ShownPlan {
  readonly plan: Timeline;
  readonly decision: Timeline['decision'];
  readonly start: PlainDate;
  readonly today: PlainDate;
}

const stepName = (rule: string, { steps }: PlanWords['plan']): string => steps[rule] ?? rule;

/** The plan as bars and marks. The axis runs from the first day to the end of the last one that is shown. */
export function planPicture(
  { plan, decision, start, today }: ShownPlan,
  rules: RuleBook,
  locale: Locale,
): PlanChartProps {
  const words = planText[locale].plan;
  const last = maxDate(plan.end, plan.earliestAsPublished, decision.latest);
  const days = daysBetween(start, last) + 1;
  const endOf = (day: PlainDate) => (daysBetween(start, day) + 1) / days;
  const say = (day: PlainDate) => formatDate(day, locale, 'weekday');
  const published = formatQuantity(rules.range('training.duration').min, 'week', locale);
  const stride = Math.max(1, Math.ceil(days / 7 / MOST_TICKS));
  const mark = (key: string, label: string, day: PlainDate, look: PlanRow['look']): PlanRow => ({
    key,
    label,
    from: 0,
    to: endOf(day),
    look,
  });
  return {
    label: words.label,
    axis: words.columns.week,
    rows: [
      ...plan.steps.map(
        (step): PlanRow => ({
          key: step.rule,
          label: words.row(
            stepName(step.rule, words),
            formatQuantity(step.weeks, 'week', locale),
            say(step.to),
          ),
          from: daysBetween(start, step.from) / days,
          to: endOf(step.to),
          look: 'bar',
        }),
      ),
      mark('decision', words.decision(say(decision.latest)), decision.latest, 'mark'),
      mark(
        'earliest',
        words.earliest(published, say(plan.earliestAsPublished)),
        plan.earliestAsPublished,
        'soft',
      ),
    ],
    ticks: Array.from({ length: Math.ceil(days / 7 / stride) }, (_, index) => {
      const day = addDays(start, index * stride * 7);
      return { key: day, label: String(isoWeek(day).week), at: (index * stride * 7) / days };
    }),
    now:
      today < start || today > last
        ? null
        : // The middle of the day, so that the line stands inside it.
          { label: words.today(say(today)), at: (daysBetween(start, today) + 0.5) / days },
  };
}

/** The same dates as rows of a table: what, from, to, week. */
export function planTable(
  { plan, decision }: Pick<ShownPlan, 'plan' | 'decision'>,
  words: ProgressWords,
  rules: RuleBook,
  locale: Locale,
): readonly { readonly key: string; readonly cells: readonly string[] }[] {
  const own = planText[locale].plan;
  const short = (day: PlainDate) => formatDate(day, locale, 'short');
  const week = (day: PlainDate) => String(isoWeek(day).week);
  const published = formatQuantity(rules.range('training.duration').min, 'week', locale);
  return [
    ...plan.steps.map(({ rule, from, to }) => ({
      key: rule,
      cells: [stepName(rule, own), short(from), short(to), week(to)],
    })),
    {
      key: 'decision',
      cells: [
        own.decisionRow,
        '–',
        `${short(decision.latest)}${nonWorkingNote(decision, words, locale)}`,
        week(decision.latest),
      ],
    },
    {
      key: 'earliest',
      cells: [
        own.earliestRow(published),
        '–',
        short(plan.earliestAsPublished),
        week(plan.earliestAsPublished),
      ],
    },
  ];
}
