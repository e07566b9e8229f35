/** A whole number from `least` to `most`, both counted in. */
export interface Scale {
  readonly least: number;
  readonly most: number;
}

// Limits of the form itself: nothing here is a requirement of Inner Journey.
export const SESSIONS: Scale = { least: 1, most: 100 };
/** Where the client stands in relation to a goal of their own. */
export const STANDING: Scale = { least: 1, most: 10 };
export const GRADE: Scale = { least: 1, most: 5 };
export const RECOMMEND: Scale = { least: 0, most: 10 };
export const MOST_GOALS = 3;
/** As many rows as a record of them may have. */
export const MOST_SERIES = 200;
/** In characters. */
export const LONGEST = { goal: 200, prose: 1_000 };
/** Fewer answers than these would say more about a person than about the sessions. */
export const LEAST_TO_AVERAGE = 3;
