import { isLocalTime, type LocalTime } from './stockholm';
import type { Locale } from './units';

export type ClockInput =
  | { readonly kind: 'empty' }
  | { readonly kind: 'time'; readonly time: LocalTime }
  | { readonly kind: 'error' };

const TYPED = /^(?:kl\.? ?)?(\d{1,2})(?:[.:]?(\d{2}))?$/;

/** A time of day as typed: `9`, `9.30`, `09:30`, `0930` or `kl. 9.30`, on a 24-hour clock. Never throws. */
export function readClock(text: string): ClockInput {
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (typed === '') return { kind: 'empty' };
  const [, hour, minute = '00'] = TYPED.exec(typed) ?? [];
  const time = `${hour?.padStart(2, '0')}:${minute}`;
  return isLocalTime(time) ? { kind: 'time', time } : { kind: 'error' };
}

/** `9.30` in Swedish, `09:30` in English. */
export const formatClock = (time: LocalTime, locale: Locale): string =>
  locale === 'sv' ? time.replace(/^0(?=\d)/, '').replace(':', '.') : time;

/** The time so many minutes later; it goes round at midnight. */
export function addMinutes(time: LocalTime, minutes: number): LocalTime {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const day = 24 * 60;
  const at = (((hour * 60 + minute + minutes) % day) + day) % day;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(at / 60))}:${two(at % 60)}` as LocalTime;
}
