/** How the names of the copies of one site begin: several sites can stand under one origin. */
export const copyPrefix = (base: string): string => `inner-journey-guide copy ${base} `;

/** Written into a copy last of all: one without it was never finished. */
export const doneAddress = (base: string): string => `${base}offline/done`;

/** What is noted of a copy when it is complete. */
export interface Done {
  /** The instant, as ISO 8601. */
  readonly at: string;
  /** What is in it, in bytes, as it lies in the browser. */
  readonly bytes: number;
}
