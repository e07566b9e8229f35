// Limits of the form itself: nothing here is a requirement of Inner Journey.
export const LEAST_SESSIONS = 1;
export const MOST_SESSIONS = 100;
export const MOST_GOALS = 3;
/** In characters. */
export const LONGEST = { line: 200, prose: 1_000 };
