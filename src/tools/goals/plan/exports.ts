import type { Cell } from '../../../formats/csv';
import { formatDate } from '../../../formats/dates';
import { exportSequence } from '../../../formats/exportSequence';
import type { CalendarEvent } from '../../../formats/ics';
import type { Locale } from '../../../formats/units';
import { receiptNote } from '../../../frame/receipt';
import type { FileContent } from '../../../frame/saveFile';
import type { Context, PlainDate } from '../../../rules';
import { laterText } from '../laterText';
import { LETTERS } from '../letters';
import { goalsReceipt } from '../receipt';
import { goalsText } from '../text';
import { parseFigure } from './amounts';
import { goalTitle, hasCalendarDay, type Plan, type PlanGoal } from './plan';
import { quarterName } from './quarters';

const text = (value: string): Cell => ({ text: value });
const day = (date: PlainDate | null): Cell => (date === null ? text('') : { date });
// As many decimals as were typed, so that whole counts stay whole.
const figure = (value: number | null): Cell =>
  value === null ? text('') : { number: value, decimals: Number.isInteger(value) ? 0 : 2 };

function row({ form, input, assessment }: PlanGoal, plan: Plan, locale: Locale): Cell[] {
  const words = { ...goalsText[locale], ...laterText[locale] };
  const now = parseFigure(form.current, form.unit);
  const unit =
    form.unit === '' ? '' : form.unit === 'other' ? form.otherUnit.trim() : words.form.units[form.unit];
  return [
    text(form.what.trim()),
    text(plan.roleName),
    text(quarterName(input.quarter, words)),
    figure(input.baseline),
    figure(input.target),
    text(unit),
    form.unit !== 'yesNo' && now.kind === 'value' ? figure(now.value) : text(''),
    text(input.measuredBy),
    text(input.resources.join(', ')),
    text(input.roleLink),
    text(input.companyLink),
    day(input.deadline?.date ?? null),
    text(input.milestones.map((milestone) => `${milestone.date} ${milestone.text}`.trim()).join(', ')),
    input.agreedOn === null ? text(words.files[form.agreed === 'yes' ? 'yes' : 'no']) : day(input.agreedOn),
    text(words.form.statuses[form.status]),
    ...LETTERS.map((letter) => text(words.form.status[assessment.letters[letter].status])),
  ];
}

/** The plan as a sheet, one row for each goal, those that wait or are done included. */
export async function goalsCsv(plan: Plan, today: PlainDate, locale: Locale): Promise<FileContent> {
  const [{ writeCsv }, { fileName }] = await Promise.all([
    import('../../../formats/csv'),
    import('../../../formats/fileName'),
  ]);
  const { files } = laterText[locale];
  return {
    name: fileName([files.name], today, 'csv'),
    type: 'text/csv;charset=utf-8',
    content: await writeCsv(
      files.header,
      plan.goals.map((goal) => row(goal, plan, locale)),
    ),
  };
}

/**
 * Deadlines and milestones as whole days. A later export of the same goal replaces an earlier one.
 * @param uid makes an event's id from a goal's
 * @param receipt stands below the note of each event
 */
export function goalEvents(
  plan: Plan,
  locale: Locale,
  stamp: Date,
  uid: (item: string) => string,
  receipt = '',
): CalendarEvent[] {
  const words = laterText[locale].files;
  const event = (item: string, title: string, description: string, date: PlainDate): CalendarEvent => ({
    kind: 'allDay',
    uid: uid(item),
    sequence: exportSequence(stamp),
    title,
    description: `${description}${receipt}`.trim(),
    first: date,
    last: date,
  });
  return plan.goals.filter(hasCalendarDay).flatMap(({ form, input }) => {
    const title = goalTitle(form, locale);
    const { deadline } = input;
    return [
      ...(deadline?.kind === 'date'
        ? [
            event(
              form.id,
              words.deadlineEvent(title, formatDate(deadline.date, locale)),
              input.measuredBy,
              deadline.date,
            ),
          ]
        : []),
      ...input.milestones.map(({ text: milestone, date }, index) =>
        event(
          `${form.id}-${index + 1}`,
          words.milestoneEvent(milestone === '' ? title : milestone, formatDate(date, locale)),
          words.partOf(title),
          date,
        ),
      ),
    ];
  });
}

/** The calendar file. @param stamp when it is made */
export async function goalsCalendar(
  plan: Plan,
  context: Context,
  locale: Locale,
  stamp: Date,
): Promise<FileContent> {
  const [{ eventUid, writeCalendar }, { fileName }] = await Promise.all([
    import('../../../formats/ics'),
    import('../../../formats/fileName'),
  ]);
  const receipt = receiptNote(goalsReceipt(plan), context, locale);
  const events = goalEvents(plan, locale, stamp, (item) => eventUid('mal', item), receipt);
  return {
    name: fileName([laterText[locale].files.name], context.today, 'ics'),
    type: 'text/calendar;charset=utf-8',
    content: await writeCalendar(events, stamp),
  };
}
