import { formatDate } from '../../../formats/dates';
import { exportSequence } from '../../../formats/exportSequence';
import { fileName } from '../../../formats/fileName';
import { type CalendarEvent, eventUid, writeCalendar } from '../../../formats/ics';
import type { Locale } from '../../../formats/units';
import { receiptNote } from '../../../frame/receipt';
import type { FileContent } from '../../../frame/saveFile';
import type { Context, PlainDate } from '../../../rules';
import { laterText } from '../laterText';
import { goalsReceipt } from '../receipt';
import { goalTitle, hasCalendarDay, type Plan, type PlanGoal } from './plan';

/** What the events of one export have in common. */
interface Export {
  readonly plan: Plan;
  readonly context: Context;
  readonly locale: Locale;
  /** The instant of the export; a later one is a later version. */
  readonly stamp: Date;
}

/** A day of a goal. Its name in the calendar is the goal's, so that one day and the whole plan are the same event. */
function eventOf(
  item: string,
  title: string,
  note: string,
  date: PlainDate,
  { plan, context, locale, stamp }: Export,
): CalendarEvent {
  return {
    kind: 'allDay',
    uid: eventUid('mal', item),
    sequence: exportSequence(stamp),
    title,
    description: `${note}${receiptNote(goalsReceipt(plan), context, locale)}`.trim(),
    first: date,
    last: date,
  };
}

/** The last day of a goal; none while it is not settled. */
function deadlineEvents({ form, input }: PlanGoal, made: Export): CalendarEvent[] {
  const { deadlineEvent } = laterText[made.locale].files;
  const { deadline, measuredBy } = input;
  if (deadline?.kind !== 'date') return [];
  const title = deadlineEvent(goalTitle(form, made.locale), formatDate(deadline.date, made.locale));
  return [eventOf(form.id, title, measuredBy, deadline.date, made)];
}

function milestoneEvents({ form, input, milestoneIds }: PlanGoal, made: Export): CalendarEvent[] {
  const { milestoneEvent, partOf } = laterText[made.locale].files;
  const goal = goalTitle(form, made.locale);
  return input.milestones.map(({ text, date }, index) =>
    eventOf(
      `${form.id}-${milestoneIds[index] ?? index + 1}`,
      milestoneEvent(text === '' ? goal : text, formatDate(date, made.locale)),
      partOf(goal),
      date,
      made,
    ),
  );
}

const file = async (name: string, events: readonly CalendarEvent[], made: Export): Promise<FileContent> => ({
  name: fileName([name], made.context.today, 'ics'),
  type: 'text/calendar;charset=utf-8',
  content: await writeCalendar(events, made.stamp),
});

/** The days of every goal that is not done, deadlines and milestones, as one file. */
export const planCalendar = (made: Export): Promise<FileContent> =>
  file(
    laterText[made.locale].files.name,
    made.plan.goals
      .filter(hasCalendarDay)
      .flatMap((goal) => [...deadlineEvents(goal, made), ...milestoneEvents(goal, made)]),
    made,
  );

/** The last day of one goal alone. Taken again, or with the whole plan, it replaces what was there. */
export const deadlineCalendar = (goal: PlanGoal, made: Export): Promise<FileContent> =>
  file(laterText[made.locale].files.deadlineName(goal.number), deadlineEvents(goal, made), made);
