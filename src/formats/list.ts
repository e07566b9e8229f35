import type { Locale } from './units';

/** `a, b och c`. */
export const joinItems = (items: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', { type: 'conjunction' }).format(items);
