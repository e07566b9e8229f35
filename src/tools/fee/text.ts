import type { Locale } from '../../formats/units';
import { feeTextEn } from './text.en';
import { feeTextSv } from './text.sv';
import type { FeeWords } from './words';

export const feeText: Readonly<Record<Locale, FeeWords>> = { sv: feeTextSv, en: feeTextEn };
