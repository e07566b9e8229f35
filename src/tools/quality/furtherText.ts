import type { Locale } from '../../formats/units';
import { en } from './furtherText.en';
import { sv } from './furtherText.sv';
import type { FurtherWords } from './words';

/** Words of what comes after the answer, in both languages. */
export const furtherText: Readonly<Record<Locale, FurtherWords>> = { sv, en };
