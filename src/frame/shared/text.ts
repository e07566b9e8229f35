import type { Locale } from '../../formats/units';
import { en } from './text.en';
import { sv } from './text.sv';
import type { SharedWords } from './words';

/** What a field says about an answer that another tool knows, in both languages. */
export const sharedText: Readonly<Record<Locale, SharedWords>> = { sv, en };
