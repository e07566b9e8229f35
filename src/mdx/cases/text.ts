import type { Locale } from '../../formats/units';
import { casesEnglish } from './text.en';
import { casesSwedish } from './text.sv';
import type { CaseWords } from './words';

export const caseText: Readonly<Record<Locale, CaseWords>> = { sv: casesSwedish, en: casesEnglish };
