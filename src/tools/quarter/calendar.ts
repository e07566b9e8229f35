import { exportSequence } from '../../formats/exportSequence';
import { fileName } from '../../formats/fileName';
import { type CalendarEvent, eventUid, writeCalendar } from '../../formats/ics';
import { receiptNote } from '../../frame/receipt';
import type { FileContent } from '../../frame/saveFile';
import { agendaLines } from './further';
import { furtherText } from './furtherText';
import { quarterKey, quarterName } from './quarters';
import { quarterReceipt } from './receipt';
import type { Asked } from './report';
import { sayDate, shortened } from './say';

/**
 * The 1:1 by the clock, the days to write the reflection, and the deadlines of goals that are not done, as whole
 * days. There is one of each, so that a later export replaces it; a goal's is the same one as in the goal builder's
 * file.
 */
export function quarterEvents(asked: Asked, stamp: Date): CalendarEvent[] {
  const { form, meeting, goals, context, locale } = asked;
  const { events } = furtherText[locale];
  const { quarter, oneOnOne, time, minutes, place, plan, days } = meeting;
  const [name, sequence] = [quarterName(quarter), exportSequence(stamp)];
  const receipt = receiptNote(quarterReceipt(form, context), context, locale);
  const lead = plan.namesLead ? plan.lead.trim() : '';
  const uid = (item: string) => eventUid('kvartal', `${quarterKey(quarter)}-${item}`);
  return [
    ...(time === null
      ? []
      : [
          {
            kind: 'timed' as const,
            uid: uid('ett-till-ett'),
            sequence,
            title: lead === '' ? events.oneOnOne(name) : events.withLead(name, lead),
            description: `${[events.agenda, ...agendaLines(asked).map(({ line }) => line)].join('\n')}${receipt}`,
            location: place,
            date: oneOnOne,
            time,
            minutes,
          },
        ]),
    {
      kind: 'allDay',
      uid: uid('reflektion'),
      sequence,
      title: events.reflection(name, sayDate(days.reflection.to, locale)),
      description: `${events.reflectionNote}${receipt}`,
      first: days.reflection.from,
      last: days.reflection.to,
    },
    ...goals.flatMap(({ id, what, deadline, isDone, goal }): CalendarEvent[] =>
      deadline === null || isDone || deadline > days.to
        ? []
        : [
            {
              kind: 'allDay',
              uid: eventUid('mal', id),
              sequence,
              title: events.deadline(shortened(what), sayDate(deadline, locale)),
              description: `${goal?.measuredBy.trim() ?? ''}${receipt}`.trim(),
              first: deadline,
              last: deadline,
            },
          ],
    ),
  ];
}

/** The quarter as a calendar file. @param stamp the instant of the export */
export async function quarterCalendar(asked: Asked, stamp: Date): Promise<FileContent> {
  const { context, locale, meeting } = asked;
  return {
    name: fileName([furtherText[locale].events.file, quarterName(meeting.quarter)], context.today, 'ics'),
    type: 'text/calendar;charset=utf-8',
    content: await writeCalendar(quarterEvents(asked, stamp), stamp),
  };
}
