import { MONTHS } from '../../formats/dates';
import { formatNumber } from '../../formats/numbers';
import type { Locale } from '../../formats/units';
import { type CountSpan, datePartsOf, type PlainDate, type Range } from '../../rules';

/** Days of one month in any year: `18–31 mars`. */
export function daysOfAnyYear(first: PlainDate, last: PlainDate, locale: Locale): string {
  const { month, day } = datePartsOf(last);
  return `${datePartsOf(first).day}–${day} ${MONTHS[locale][month - 1]}`;
}

/** The months from one date to another in any year: `januari–mars`. */
export const monthsOfAnyYear = (from: PlainDate, to: PlainDate, locale: Locale): string =>
  [from, to].map((date) => MONTHS[locale][datePartsOf(date).month - 1]).join('–');

/** `181` or `181–184`. */
export const numberRange = ({ min, max }: Range, locale: Locale): string =>
  [...new Set([min, max])].map((number) => formatNumber(number, locale)).join('–');

/** Counts in order, those that follow on each other joined; null when every count there is belongs to them. */
export function joinSpans(spans: readonly CountSpan[]): readonly CountSpan[] | null {
  const joined: CountSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before?.to === span.from - 1) {
      joined[joined.length - 1] = { from: before.from, to: span.to };
    } else {
      joined.push(span);
    }
  }
  const [first, ...more] = joined;
  return more.length === 0 && first?.from === 0 && first.to === null ? null : joined;
}
