import type { Locale } from '../formats/units';
import { en } from './rescueText.en';
import { sv } from './rescueText.sv';
import type { RescueWords } from './rescueWords';

export const rescueText: Readonly<Record<Locale, RescueWords>> = { sv, en };
