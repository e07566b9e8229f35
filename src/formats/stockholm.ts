/** Between the clock on the wall in Stockholm and instants. The only place that knows a time zone. */

import { type PlainDate, parsePlainDate } from '../rules';

/** `HH:MM`, 00:00–23:59. */
export type LocalTime = `${number}:${number}`;

/** `skipped` is a time between 02:00 and 03:00 on the night the clocks go forward: no clock ever shows it. */
export type StockholmTime = { kind: 'instant'; instant: Date } | { kind: 'skipped' };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Whether the text is `HH:MM` on a 24-hour clock. */
export function isLocalTime(text: string): text is LocalTime {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/**
 * The instant when clocks in Stockholm show this time. When they show it twice, the night they go back, the first.
 * Throws RangeError when the date or the time does not exist on any clock.
 */
export function stockholmTime(date: PlainDate, time: LocalTime): StockholmTime {
  if (!isLocalTime(time)) throw new RangeError(`Not a time of day: ${JSON.stringify(time)}`);
  const wall = Date.parse(`${parsePlainDate(date)}T${time}:00Z`);
  // The offsets before and after any change that night; the larger one gives the earlier instant.
  const offsets = [offsetAt(wall - DAY), offsetAt(wall + DAY)].sort((a, b) => b - a);
  const offset = offsets.find((candidate) => offsetAt(wall - candidate) === candidate);
  return offset === undefined ? { kind: 'skipped' } : { kind: 'instant', instant: new Date(wall - offset) };
}

/** The date in Stockholm at an instant. Throws RangeError on an invalid Date. */
export function todayInStockholm(now: Date): PlainDate {
  return parsePlainDate(new Date(now.getTime() + offsetAt(now.getTime())).toISOString().slice(0, 10));
}

/**
 * The date in Stockholm at an instant, by the rule that the European Union has had since 1996: summer time from the
 * last Sunday in March to the last in October, at 01:00 UTC. It is there at once, where asking for the time zone
 * takes a slow phone a twentieth of a second; whoever uses it asks `todayInStockholm` afterwards, since a law may
 * change. Throws RangeError on an invalid Date.
 */
export function todayByRule(now: Date): PlainDate {
  const year = now.getUTCFullYear();
  const isSummer = now.getTime() >= lastSunday(year, 2) && now.getTime() < lastSunday(year, 9);
  return parsePlainDate(new Date(now.getTime() + (isSummer ? 2 : 1) * HOUR).toISOString().slice(0, 10));
}

/** 01:00 UTC on the last Sunday of a month with 31 days. @param month 0–11 */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * DAY;
}

// Made when it is first asked for, and then kept: to make one is what takes the time.
let clock: Intl.DateTimeFormat | undefined;

/** How far Stockholm is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number): number {
  clock ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Stockholm',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = clock.formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((p) => p.type === type)?.value);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}
