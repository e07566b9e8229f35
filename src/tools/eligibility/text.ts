import type { Locale } from '../../formats/units';
import { en } from './text.en';
import { sv } from './text.sv';
import type { EligibilityWords } from './words';

export type { EligibilityWords } from './words';

/** Every word of this part of the site, in both languages. */
export const eligibilityText: Readonly<Record<Locale, EligibilityWords>> = { sv, en };
