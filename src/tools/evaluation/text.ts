import type { Locale } from '../../formats/units';
import { en } from './text.en';
import { sv } from './text.sv';
import type { EvaluationWords } from './words';

/** Words of the form and the answer, in both languages. */
export const evaluationText: Readonly<Record<Locale, EvaluationWords>> = { sv, en };
