import type { Locale } from '../../formats/units';
import { en } from './text.en';
import { sv } from './text.sv';
import type { LogWords } from './words';

/** Words of the line that is filled in and of the totals, in both languages. */
export const logText: Readonly<Record<Locale, LogWords>> = { sv, en };
