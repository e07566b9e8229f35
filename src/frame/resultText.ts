import type { Locale } from '../formats/units';
import { en } from './resultText.en';
import { sv } from './resultText.sv';
import type { ResultWords } from './words';

/** What stands around an answer, in both languages. */
export const resultText: Readonly<Record<Locale, ResultWords>> = { sv, en };
