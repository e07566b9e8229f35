import { addDays, daysBetween, isoWeek, type PlainDate, weekday } from '../../rules';
import type { PlanChartProps, PlanRow } from '../../ui/PlanChart';
import { furtherText } from './furtherText';
import { quarterName } from './quarters';
import type { Asked } from './report';
import { sayDay, sayDays, shortened } from './say';

/** Every other week has its number, so that they have room on a narrow screen. */
const STRIDE = 14;
/** A number in the last days would reach out of the picture. */
const LAST_DAYS = 5;

/** The quarter from its first day to its last, with its words. Days outside it are not drawn. */
export function quarterPicture({ meeting, goals, context, locale }: Asked): PlanChartProps {
  const words = furtherText[locale].picture;
  const { from, to, reflection } = meeting.days;
  const days = daysBetween(from, to) + 1;
  const startOf = (day: PlainDate) => daysBetween(from, day) / days;
  // A mark stands in the middle of its day.
  const middleOf = (day: PlainDate) => (daysBetween(from, day) + 0.5) / days;
  const isInside = (day: PlainDate) => day >= from && day <= to;
  const mark = (key: string, label: string, day: PlainDate, look: PlanRow['look']): PlanRow => ({
    key,
    label,
    from: startOf(day),
    to: middleOf(day),
    look,
  });
  const firstMonday = addDays(from, (8 - weekday(from)) % 7);
  return {
    label: words.label(quarterName(meeting.quarter)),
    axis: words.axis,
    rows: [
      mark('oneOnOne', words.oneOnOne(sayDay(meeting.oneOnOne, locale)), meeting.oneOnOne, 'mark'),
      ...goals.flatMap(({ id, what, deadline, isDone }): PlanRow[] =>
        deadline === null || !isInside(deadline)
          ? []
          : [
              mark(
                `goal-${id}`,
                words.goal(shortened(what), sayDay(deadline, locale)),
                deadline,
                isDone ? 'soft' : 'mark',
              ),
            ],
      ),
      {
        key: 'reflection',
        label: words.reflection(sayDays(reflection, locale)),
        from: startOf(reflection.from),
        to: startOf(addDays(reflection.to, 1)),
        look: 'bar',
      },
    ],
    ticks: Array.from(
      { length: Math.ceil((days - daysBetween(from, firstMonday) - LAST_DAYS) / STRIDE) },
      (_, index) => {
        const day = addDays(firstMonday, index * STRIDE);
        return { key: day, label: String(isoWeek(day).week), at: startOf(day) };
      },
    ),
    now: isInside(context.today)
      ? { label: words.today(sayDay(context.today, locale)), at: middleOf(context.today) }
      : null,
  };
}
