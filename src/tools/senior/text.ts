import type { Locale } from '../../formats/units';
import { en } from './text.en';
import { sv } from './text.sv';
import type { SeniorWords } from './words';

/** Words of the form and the answer, in both languages. */
export const seniorText: Readonly<Record<Locale, SeniorWords>> = { sv, en };
