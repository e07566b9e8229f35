/** The largest backup file that is read, in bytes: one megabyte. */
export const BACKUP_LIMIT = 1_000_000;
