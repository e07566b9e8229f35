import type { PlainDate } from '../../rules';

// Limits of the log itself; the rules have none for these.

/** A day before this one is a mistyped year. */
export const FIRST_DAY: PlainDate = '2000-01-01';
export const SHORTEST = 5;
export const LONGEST = 480;
/** What a session is taken to last until the reader says otherwise, in minutes. */
export const USUAL = 60;
export const SMALLEST_GROUP = 2;
export const LARGEST_GROUP = 100;
/** Öre. */
export const MOST_PAID = 10_000_000;
/** Characters. */
export const LONGEST_REFLECTION = 500;
/** Rows of a file: as many as the log has room for. */
export const MOST_ROWS = 10_000;
