const KEY = 'inner-journey-guide/last-backup';

// Only a day to remind by: it may be lost, and then the reminder comes once too often.

/** Notes when a backup was taken. */
export function noteBackup(now: Date): void {
  try {
    localStorage.setItem(KEY, now.toISOString());
  } catch {}
}

/** ISO instant of the last backup that was taken here, or `null`. */
export function lastBackup(): string | null {
  try {
    const noted = localStorage.getItem(KEY);
    return noted === null || Number.isNaN(new Date(noted).getTime()) ? null : noted;
  } catch {
    return null;
  }
}

/** Forgets it, together with everything else. */
export function forgetBackup(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {}
}
