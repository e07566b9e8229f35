import type { Locale } from '../../formats/units';
import { progressEnglish } from './text.en';
import { progressSwedish } from './text.sv';
import type { ProgressWords } from './words';

export const progressText: Readonly<Record<Locale, ProgressWords>> = {
  sv: progressSwedish,
  en: progressEnglish,
};
