import { formatDate } from '../../formats/dates';
import { exportSequence } from '../../formats/exportSequence';
import { fileName } from '../../formats/fileName';
import { type CalendarEvent, eventUid, writeCalendar } from '../../formats/ics';
import { formatQuantity } from '../../formats/rule';
import { receiptNote } from '../../frame/receipt';
import type { FileContent } from '../../frame/saveFile';
import type { PlainDate } from '../../rules';
import type { Asked } from './asked';
import { furtherText } from './furtherText';
import { seniorReceipt } from './receipt';

/** The earliest day as a whole day. There is one, so that a later export replaces it. */
export function earliestEvent(
  earliest: PlainDate,
  { answers, decision, context, locale }: Asked,
  stamp: Date,
): CalendarEvent {
  const { event } = furtherText[locale];
  const left = decision.remaining.find(({ rule }) => rule === 'senior.sessions')?.amount ?? 0;
  const sentences = [
    ...(left > 0
      ? [event.left(formatQuantity(left, 'session', locale), formatDate(context.today, locale))]
      : []),
    event.selfCheck,
  ];
  return {
    kind: 'allDay',
    uid: eventUid('senior', 'earliest'),
    sequence: exportSequence(stamp),
    title: event.title(formatDate(earliest, locale)),
    description: `${sentences.join(' ')}${receiptNote(seniorReceipt(answers), context, locale)}`,
    first: earliest,
    last: earliest,
  };
}

/** The earliest day as a calendar file. @param stamp the instant of the export */
export async function seniorCalendar(earliest: PlainDate, asked: Asked, stamp: Date): Promise<FileContent> {
  return {
    name: fileName([furtherText[asked.locale].event.file], asked.context.today, 'ics'),
    type: 'text/calendar;charset=utf-8',
    content: await writeCalendar([earliestEvent(earliest, asked, stamp)], stamp),
  };
}
