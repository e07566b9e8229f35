import type { Locale } from '../../formats/units';
import { en } from './text.en';
import { sv } from './text.sv';
import type { ReceiptWords } from './words';

/** What the page says before anything is checked, in both languages. */
export const receiptText: Readonly<Record<Locale, ReceiptWords>> = { sv, en };
