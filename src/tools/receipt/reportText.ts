import type { Locale } from '../../formats/units';
import { en } from './reportText.en';
import { sv } from './reportText.sv';
import type { ReportWords } from './words';

/** What the page says of what it has checked, in both languages. */
export const reportText: Readonly<Record<Locale, ReportWords>> = { sv, en };
