import type { Locale } from '../../formats/units';
import { en } from './text.en';
import { sv } from './text.sv';
import type { JourneyWords } from './words';

export const journeyText: Readonly<Record<Locale, JourneyWords>> = { sv, en };
