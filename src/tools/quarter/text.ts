import type { Locale } from '../../formats/units';
import { quarterTextEn } from './text.en';
import { quarterTextSv } from './text.sv';
import type { QuarterWords } from './words';

export const quarterText: Readonly<Record<Locale, QuarterWords>> = { sv: quarterTextSv, en: quarterTextEn };
