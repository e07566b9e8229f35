import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import { type CheckDays, checkText } from './check';
import { faultText } from './faults';
import { receiptReport } from './report';

// What knows the tools and their rules: fetched when there is something to check.
export { Result } from '../../frame/Result';

/** The report, or what is wrong with what was given. */
export type Checked = { readonly report: Report } | { readonly fault: string };

/** Checks a receipt, alone or in a text. Never throws. */
export function checkReceipt(text: string, days: CheckDays, locale: Locale): Checked {
  const result = checkText(text, days);
  return result.ok
    ? { report: receiptReport(result.checked, days.today, locale) }
    : { fault: faultText(result.fault, locale) };
}
