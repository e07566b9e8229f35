/**
 * An id for a new goal, never used again. It must be the only one of its kind among all that have ever been
 * exported, or a new goal would replace an old one in a calendar; so it is drawn, not counted.
 */
export const newGoalId = (): string =>
  // randomUUID is missing on pages without https.
  [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('-');
