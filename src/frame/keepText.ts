import type { Locale } from '../formats/units';
import { en } from './keepText.en';
import { sv } from './keepText.sv';
import type { KeepWords } from './words';

/** How it stands with what is kept, in both languages. */
export const keepText: Readonly<Record<Locale, KeepWords>> = { sv, en };
