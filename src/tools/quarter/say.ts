import { addMinutes, formatClock } from '../../formats/clockTime';
import { formatDate, formatDays } from '../../formats/dates';
import type { LocalTime } from '../../formats/stockholm';
import type { Locale } from '../../formats/units';
import { addQuarters, isoWeek, type PlainDate } from '../../rules';
import type { Happening } from './happenings';
import type { Meeting } from './meeting';
import { quarterName } from './quarters';
import { quarterText } from './text';

const LONGEST = 80;

/** A text short enough for a heading or a mark in a picture. */
export function shortened(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length > LONGEST
    ? `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
    : characters.join('');
}

/** `onsdag 1 april 2026`. */
export const sayDay = (date: PlainDate, locale: Locale): string => formatDate(date, locale, 'weekday');

/** `31 december 2026`. */
export const sayDate = (date: PlainDate, locale: Locale): string => formatDate(date, locale);

/** `18–31 december 2026`. */
export const sayDays = ({ from, to }: Pick<Happening, 'from' | 'to'>, locale: Locale): string =>
  formatDays(from, to, locale);

/** `9.00–9.30`; nothing while the time must be mended. */
export const sayTimes = (time: LocalTime | null, minutes: number, locale: Locale): string =>
  time === null ? '' : `${formatClock(time, locale)}–${formatClock(addMinutes(time, minutes), locale)}`;

/** What is next, for the answer itself. */
export function sayNext(happening: Happening, meeting: Meeting, today: PlainDate, locale: Locale): string {
  const words = quarterText[locale];
  const { kind, from, to, text } = happening;
  const day = sayDay(from, locale);
  const start = meeting.time === null ? '' : words.at(formatClock(meeting.time, locale));
  switch (kind) {
    case 'oneOnOne':
      return words.what.oneOnOne(day, start);
    case 'goal':
      return words.what.goal(day, shortened(text));
    case 'decision':
      return words.what.decision(day, shortened(text));
    case 'reflection':
      return from <= today
        ? words.what.reflectionBy(sayDate(to, locale))
        : words.what.reflection(sayDays(happening, locale));
    case 'nextOneOnOne':
      return words.what.nextOneOnOne(quarterName(addQuarters(meeting.quarter, 1)), day);
  }
}

/** One thing to come, as a line of its own. */
export function sayLine(happening: Happening, meeting: Meeting, locale: Locale): string {
  const words = quarterText[locale];
  const { kind, from, text } = happening;
  const day = sayDay(from, locale);
  switch (kind) {
    case 'oneOnOne': {
      const times = sayTimes(meeting.time, meeting.minutes, locale);
      return words.line.oneOnOne(day, times === '' ? '' : words.at(times), isoWeek(from).week, meeting.place);
    }
    case 'goal':
      return words.line.goal(day, text);
    case 'decision':
      return words.line.decision(day, text);
    case 'reflection':
      return words.line.reflection(sayDays(happening, locale));
    case 'nextOneOnOne':
      return words.line.nextOneOnOne(quarterName(addQuarters(meeting.quarter, 1)), day);
  }
}
