import type { Locale } from '../../formats/units';
import { en } from './text.en';
import { sv } from './text.sv';
import type { AgreementWords } from './words';

/** Words of the form and the sketch, in both languages. */
export const agreementText: Readonly<Record<Locale, AgreementWords>> = { sv, en };
