import { BACKUP_LIMIT } from '../../folder/backupLimit';

/** The largest backup file, as it is written: `1 MB`. */
export const LIMIT = `${BACKUP_LIMIT / 1_000_000}\u00A0MB`;
