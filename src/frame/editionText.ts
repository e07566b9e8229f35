import type { Locale } from '../formats/units';
import { en } from './editionText.en';
import { type EditionWords, sv } from './editionText.sv';

/** What is said of a decision under other rules, in both languages. */
export const editionText: Readonly<Record<Locale, EditionWords>> = { sv, en };
