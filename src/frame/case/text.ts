import type { Locale } from '../../formats/units';
import { en } from './text.en';
import { sv } from './text.sv';
import type { CaseWords } from './words';

/** Every word of links that carry a case, in both languages. */
export const caseText: Readonly<Record<Locale, CaseWords>> = { sv, en };
