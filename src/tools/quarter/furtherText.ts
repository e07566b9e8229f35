import type { Locale } from '../../formats/units';
import { furtherEn } from './furtherText.en';
import { furtherSv } from './furtherText.sv';
import type { FurtherWords } from './words';

export const furtherText: Readonly<Record<Locale, FurtherWords>> = { sv: furtherSv, en: furtherEn };
