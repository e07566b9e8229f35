// Apart from the calendar files, so that what counts versions need not fetch what writes them. Nothing is kept about
// earlier exports, so the version is read off the clock. Seconds: whoever finds a slip in a file makes the next one
// soon, and it must count as newer. The number stays within what calendars hold until 2093.
const FIRST_EXPORT = Date.UTC(2025, 0, 1);

/** A SEQUENCE for something that is exported now: whole seconds, so that a later export is a later version. */
export const exportSequence = (stamp: Date): number => Math.floor((stamp.getTime() - FIRST_EXPORT) / 1_000);
