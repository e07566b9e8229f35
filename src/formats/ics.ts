/**
 * Calendar files. Importing one makes a copy in the reader's calendar; the UID and the SEQUENCE let a later
 * export of the same thing replace it in calendars that support that.
 *
 * Written by ical-generator, loaded at the click that needs it, with three touches of our own: it folds one octet
 * early, leaves out the last line break and lets through what is not seen.
 */

import { addDays, type PlainDate } from '../rules';
import { foldLines } from './icsLines';
import { plainLine, plainText } from './plainText';
import { type LocalTime, stockholmTime } from './stockholm';

interface Shared {
  /** From eventUid, the same each time the same thing is exported. */
  uid: string;
  /** 0 at first, one more each time it is exported again. */
  sequence: number;
  title: string;
  description?: string;
  location?: string;
}

/** One day or more, both ends included; shown as free time. */
export type AllDayEvent = Shared & { kind: 'allDay'; first: PlainDate; last: PlainDate };

/** A meeting by the clock in Stockholm. */
export type TimedEvent = Shared & { kind: 'timed'; date: PlainDate; time: LocalTime; minutes: number };

export type CalendarEvent = AllDayEvent | TimedEvent;

/** `eventUid('mal', 'a1')` is `mal-a1@innerjourney.invalid`. Throws RangeError on other than a–z, 0–9 and hyphens. */
export function eventUid(tool: string, item: string): string {
  const id = `${tool}-${item}`;
  if (!/^[a-z0-9]+(?:-+[a-z0-9]+)*$/i.test(id))
    throw new RangeError(`Not an event id: ${JSON.stringify(id)}`);
  return `${id}@innerjourney.invalid`;
}

/**
 * The events as the text of one .ics file. `stamp` is when it was made.
 * Throws RangeError when a day or a time does not exist (also one that daylight saving skips), when a period ends
 * before it begins, and when the length is not a whole number of minutes above zero.
 */
export async function writeCalendar(events: readonly CalendarEvent[], stamp: Date): Promise<string> {
  const { default: ical, ICalEventTransparency } = await import('ical-generator');
  const calendar = ical({
    prodId: { company: 'Inner Journey', product: 'Guide', language: 'SV' },
    scale: 'GREGORIAN',
  });
  for (const event of events) {
    calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      stamp,
      summary: plainLine(event.title),
      description: plainText(event.description ?? '') || null,
      location: plainLine(event.location ?? '') || null,
      allDay: event.kind === 'allDay',
      transparency:
        event.kind === 'allDay' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      ...(event.kind === 'allDay' ? days(event) : hours(event)),
    });
  }
  return foldLines(calendar.toString());
}

function days({ first, last }: AllDayEvent): { start: Date; end: Date } {
  if (last < first) throw new RangeError(`${last} is before ${first}`);
  // The file names the first day that is not part of the event.
  return { start: midnight(first), end: midnight(addDays(last, 1)) };
}

function hours({ date, time, minutes }: TimedEvent): { start: Date; end: Date } {
  if (!Number.isSafeInteger(minutes) || minutes < 1)
    throw new RangeError(`Not a length in minutes: ${minutes}`);
  const start = stockholmTime(date, time);
  if (start.kind === 'skipped') throw new RangeError(`No clock in Stockholm shows ${time} on ${date}`);
  return { start: start.instant, end: new Date(start.instant.getTime() + minutes * 60_000) };
}

// The library reads the parts of a Date in UTC, whatever the reader's own zone.
function midnight(date: PlainDate): Date {
  return new Date(`${addDays(date, 0)}T00:00:00Z`);
}
