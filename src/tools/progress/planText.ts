import type { Locale } from '../../formats/units';
import { planEnglish } from './planText.en';
import { planSwedish } from './planText.sv';
import type { PlanWords } from './planWords';

export const planText: Readonly<Record<Locale, PlanWords>> = { sv: planSwedish, en: planEnglish };
