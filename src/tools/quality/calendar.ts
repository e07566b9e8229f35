import type { QualityForm } from '../../folder/answers/quality';
import { formatDate } from '../../formats/dates';
import { exportSequence } from '../../formats/exportSequence';
import { fileName } from '../../formats/fileName';
import { type CalendarEvent, eventUid, writeCalendar } from '../../formats/ics';
import { joinItems } from '../../formats/list';
import type { Locale } from '../../formats/units';
import type { FileContent } from '../../frame/saveFile';
import type { PlainDate } from '../../rules';
import { furtherText } from './furtherText';
import { FORUMS, forumDays, namedMembers } from './points';
import { qualityText } from './text';

const UIDS = { trio: 'trio', peerGroup: 'peer-group', trainingDay: 'training-day' } as const;

/** The next meetings as whole days, one to each forum, so that a later export moves it. */
export function forumEvents(
  { forums, trio }: QualityForm,
  today: PlainDate,
  locale: Locale,
  stamp: Date,
): CalendarEvent[] {
  const { event, trio: words } = furtherText[locale];
  const names = namedMembers(trio).map(({ alias }) => alias.trim());
  return FORUMS.flatMap((name) => {
    const { next } = forumDays(forums[name], today);
    return next === null || next < today
      ? []
      : [
          {
            kind: 'allDay' as const,
            uid: eventUid('quality', UIDS[name]),
            sequence: exportSequence(stamp),
            title: event.title(qualityText[locale].forums[name], formatDate(next, locale)),
            description: event.description(
              name === 'trio' && names.length > 0 ? words.members(joinItems(names, locale)) : null,
            ),
            first: next,
            last: next,
          },
        ];
  });
}

/** The next meetings as a calendar file. @param stamp the instant of the export */
export async function qualityCalendar(
  form: QualityForm,
  today: PlainDate,
  locale: Locale,
  stamp: Date,
): Promise<FileContent> {
  return {
    name: fileName([furtherText[locale].event.file], today, 'ics'),
    type: 'text/calendar;charset=utf-8',
    content: await writeCalendar(forumEvents(form, today, locale, stamp), stamp),
  };
}
