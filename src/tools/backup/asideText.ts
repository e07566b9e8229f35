import type { Locale } from '../../formats/units';
import { en } from './asideText.en';
import { sv } from './asideText.sv';
import type { AsideWords } from './asideWords';

/** The words over what was put aside, in both languages. */
export const asideText: Readonly<Record<Locale, AsideWords>> = { sv, en };
