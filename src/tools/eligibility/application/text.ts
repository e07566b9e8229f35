import type { Locale } from '../../../formats/units';
import { applicationEnglish } from './text.en';
import { applicationSwedish } from './text.sv';
import type { ApplicationWords } from './words';

/** Words of the draft, in both languages. */
export const applicationText: Readonly<Record<Locale, ApplicationWords>> = {
  sv: applicationSwedish,
  en: applicationEnglish,
};
