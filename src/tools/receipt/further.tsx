import { readBackupFile } from '../../folder/backup';
import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import { type CheckDays, checkFile, checkText } from './check';
import { faultText, refusalText } from './faults';
import { fileReport, receiptReport } from './report';

// Everything that knows the tools and their rules: fetched when there is something to check.
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

/** Checks a file; with a receipt in the text, also whether the two belong together. Never rejects. */
export async function checkBackup(
  file: Blob,
  text: string,
  days: CheckDays,
  locale: Locale,
): Promise<Checked> {
  const read = await readBackupFile(file);
  if (!read.ok) {
    return { fault: refusalText(read, locale) };
  }
  const beside = checkText(text, days);
  const checked = checkFile(read.backup, beside.ok ? beside.checked : null, days, locale);
  return { report: fileReport(checked, read.warnings, days.today, locale) };
}
