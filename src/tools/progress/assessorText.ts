import type { Locale } from '../../formats/units';
import { assessorEnglish } from './assessorText.en';
import { assessorSwedish } from './assessorText.sv';
import type { AssessorWords } from './assessorWords';

export const assessorText: Readonly<Record<Locale, AssessorWords>> = {
  sv: assessorSwedish,
  en: assessorEnglish,
};
