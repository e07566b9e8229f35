import type { Locale } from '../formats/units';
import { en } from './text.en';
import { sv } from './text.sv';
import type { OfflineWords } from './words';

export const offlineText: Readonly<Record<Locale, OfflineWords>> = { sv, en };

/** The language of the page that is open. */
export const pageLocale = (): Locale => (document.documentElement.lang.startsWith('en') ? 'en' : 'sv');
