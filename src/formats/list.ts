import type { Locale } from './units';

const AND: Readonly<Record<Locale, string>> = { sv: ' och ', en: ' and ' };

/** `a, b och c`, as `Intl.ListFormat` writes it, which is slow to start on a phone and stands before an answer. */
export const joinItems = (items: readonly string[], locale: Locale): string =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')}${AND[locale]}${items[items.length - 1]}`;
