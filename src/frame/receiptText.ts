import type { Locale } from '../formats/units';
import { en } from './receiptText.en';
import { sv } from './receiptText.sv';

/** What stands beside a receipt, in both languages. */
export const receiptText: Readonly<Record<Locale, typeof sv>> = { sv, en };
