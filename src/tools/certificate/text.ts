import type { Locale } from '../../formats/units';
import { certificateEnglish } from './text.en';
import { certificateSwedish } from './text.sv';
import type { CertificateWords } from './words';

/** Words of the tool, in both languages. */
export const certificateText: Readonly<Record<Locale, CertificateWords>> = {
  sv: certificateSwedish,
  en: certificateEnglish,
};
