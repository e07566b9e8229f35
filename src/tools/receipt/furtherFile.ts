import { readBackupFile } from '../../folder/backup';
import type { Locale } from '../../formats/units';
import { type CheckDays, checkText } from './check';
import { checkFile } from './checkFile';
import { refusalText } from './faults';
import { fileReport } from './fileReport';
import type { Checked } from './further';

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
