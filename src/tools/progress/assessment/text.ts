import type { Locale } from '../../../formats/units';
import { assessmentEnglish } from './text.en';
import { assessmentSwedish } from './text.sv';
import type { AssessmentWords } from './words';

/** Words of the sheet, in both languages. */
export const assessmentText: Readonly<Record<Locale, AssessmentWords>> = {
  sv: assessmentSwedish,
  en: assessmentEnglish,
};
