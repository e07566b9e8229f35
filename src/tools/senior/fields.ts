/** Ids of the fields on the page, unique on any page that holds the tool. */
export const FIELD = {
  certified: 'senior-certified',
  sessions: 'senior-sessions',
} as const;
