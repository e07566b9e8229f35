import type { Locale } from '../../formats/units';
import { en } from './text.en';
import { sv } from './text.sv';
import type { ReadinessWords } from './words';

/** Every word of the tool, in both languages. */
export const readinessText: Readonly<Record<Locale, ReadinessWords>> = { sv, en };
