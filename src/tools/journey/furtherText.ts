import type { Locale } from '../../formats/units';
import { furtherEnglish } from './furtherText.en';
import { furtherSwedish } from './furtherText.sv';
import type { FurtherWords } from './furtherWords';

export const furtherText: Readonly<Record<Locale, FurtherWords>> = {
  sv: furtherSwedish,
  en: furtherEnglish,
};
