import type { Locale } from '../../formats/units';
import { en } from './text.en';
import { sv } from './text.sv';
import type { BackupWords } from './words';

/** Every word of this tool, in both languages. */
export const backupText: Readonly<Record<Locale, BackupWords>> = { sv, en };
