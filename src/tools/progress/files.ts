import { type Cell, writeCsv } from '../../formats/csv';
import { formatDate } from '../../formats/dates';
import { exportSequence } from '../../formats/exportSequence';
import { fileName } from '../../formats/fileName';
import { type CalendarEvent, eventUid, writeCalendar } from '../../formats/ics';
import type { Locale } from '../../formats/units';
import { receiptNote } from '../../frame/receipt';
import type { FileContent } from '../../frame/saveFile';
import type { Context, PlainDate, RuleBook } from '../../rules';
import type { Outcome } from './outcome';
import { planText } from './planText';
import { progressReceipt } from './receipt';
import { POINTS, platformTools } from './rows';
import { progressText } from './text';
import type { ProgressWords } from './words';

const text = (value: string): Cell => ({ text: value });
const dayCell = (day: PlainDate | null | undefined): Cell =>
  day === null || day === undefined ? text('') : { date: day };

/** The checklist as rows: part, item, name or example, done, date. Each tick is a row, so that it can be sorted. */
export function checklistRows(
  { form, days }: Outcome,
  words: ProgressWords,
  rules: RuleBook,
  locale: Locale,
): Cell[][] {
  const points = rules.list('evaluation.feedback');
  const { files } = planText[locale];
  const row = (part: string, item: string, name: string, done: boolean | string, day?: PlainDate | null) => [
    text(part),
    text(item),
    text(name),
    text(typeof done === 'string' ? done : done ? files.yes : files.no),
    dayCell(day),
  ];
  return [
    ...form.exercises.flatMap((exercise, index) => {
      const part = words.exercise(index + 1);
      return [
        row(words.form.exercises, part, exercise.name.trim(), exercise.done, days.exercises[index]),
        row(words.form.exercises, part, words.form.logged, exercise.logged),
        row(words.form.exercises, part, words.form.shared, exercise.shared),
        row(words.form.exercises, part, words.form.received, exercise.feedback),
      ];
    }),
    ...form.trialSessions.flatMap((session, index) => {
      const part = words.session(index + 1);
      return [
        row(words.form.sessions, part, '', session.done, days.trialSessions[index]),
        ...POINTS.map((point) => {
          const level = session[point];
          return row(
            words.form.sessions,
            part,
            points.find(({ code }) => code === point)?.label[locale] ?? point,
            level === '' ? '' : words.form.levels[level],
          );
        }),
        row(words.form.sessions, part, words.form.reflected, session.reflected),
      ];
    }),
    ...platformTools(rules).map(({ tool, label }) =>
      row(words.form.platform, label[locale], form.platform[tool].example.trim(), form.platform[tool].shown),
    ),
    ...(['startsOn', 'completedOn', 'reportedOn'] as const).map((key) =>
      row(words.form.days, words[key], '', days[key] !== null, days[key]),
    ),
  ];
}

/**
 * The last day of each step and the last day to hear, as whole days. The title carries the date too.
 * @param receipt stands below the note of each event
 */
export function planEvents(
  { plan, due }: Pick<Outcome, 'plan' | 'due'>,
  locale: Locale,
  stamp: Date,
  uid: (item: string) => string,
  receipt = '',
): CalendarEvent[] {
  const words = planText[locale].plan;
  const event = (item: string, title: string, day: PlainDate): CalendarEvent => ({
    kind: 'allDay',
    uid: uid(item),
    sequence: exportSequence(stamp),
    title,
    description: `${words.eventNote}${receipt}`,
    first: day,
    last: day,
  });
  const decision = due.kind === 'date' ? due : plan?.decision;
  return [
    ...(plan?.steps ?? []).map(({ rule, to }) =>
      event(rule.replaceAll('.', '-'), words.lastDay(words.steps[rule] ?? rule, formatDate(to, locale)), to),
    ),
    ...(decision === undefined
      ? []
      : [event('decision', words.decisionEvent(formatDate(decision.latest, locale)), decision.latest)]),
  ];
}

/** The checklist as a file for Swedish Excel. */
export async function progressCsv(
  outcome: Outcome,
  { today, rules }: Context,
  locale: Locale,
): Promise<FileContent> {
  const words = progressText[locale];
  return {
    name: fileName([planText[locale].files.csvName], today, 'csv'),
    type: 'text/csv;charset=utf-8',
    content: await writeCsv(planText[locale].files.header, checklistRows(outcome, words, rules, locale)),
  };
}

/** The plan as a calendar file. @param stamp the instant of the export */
export async function progressCalendar(
  outcome: Outcome,
  context: Context,
  locale: Locale,
  stamp: Date,
): Promise<FileContent> {
  const receipt = receiptNote(progressReceipt(outcome), context, locale);
  const events = planEvents(outcome, locale, stamp, (item) => eventUid('progress', item), receipt);
  return {
    name: fileName([planText[locale].files.calendarName], context.today, 'ics'),
    type: 'text/calendar;charset=utf-8',
    content: await writeCalendar(events, stamp),
  };
}
