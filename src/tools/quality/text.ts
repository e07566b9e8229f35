import type { Locale } from '../../formats/units';
import { en } from './text.en';
import { sv } from './text.sv';
import type { QualityWords } from './words';

/** Words of the form and the answer, in both languages. */
export const qualityText: Readonly<Record<Locale, QualityWords>> = { sv, en };
