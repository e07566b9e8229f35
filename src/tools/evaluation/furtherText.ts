import type { Locale } from '../../formats/units';
import { furtherTextEn } from './furtherText.en';
import { furtherTextSv } from './furtherText.sv';
import type { FurtherWords } from './furtherWords';

/** Words of what comes after the answer, and of its files. */
export const furtherText: Readonly<Record<Locale, FurtherWords>> = { sv: furtherTextSv, en: furtherTextEn };
