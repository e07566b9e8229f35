import type { Locale } from '../../formats/units';
import { importInEnglish } from './importText.en';
import { importInSwedish } from './importText.sv';
import type { ImportWords } from './importWords';

export const importText: Readonly<Record<Locale, ImportWords>> = {
  sv: importInSwedish,
  en: importInEnglish,
};
