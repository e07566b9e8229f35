/** Ids of the fields on the page, unique on any page that holds the tool. */
export const FIELD = {
  client: 'agreement-client',
  coach: 'agreement-coach',
  need: 'agreement-need',
  choice: 'agreement-choice',
  sessions: 'agreement-sessions',
  rhythm: 'agreement-rhythm',
  openness: 'agreement-openness',
  evaluator: 'agreement-evaluator',
} as const;

export const goalField = (id: string): string => `agreement-goal-${id}`;
