import type { Locale } from '../../formats/units';
import { budgetTextEn } from './text.en';
import { budgetTextSv } from './text.sv';
import type { BudgetWords } from './words';

export const budgetText: Readonly<Record<Locale, BudgetWords>> = { sv: budgetTextSv, en: budgetTextEn };
