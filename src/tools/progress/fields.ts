/** Ids of the fields on the page, unique on any page that holds the tool; rows count from one. */
export const FIELD = {
  exercise: (row: number) => `progress-exercise-${row}`,
  exerciseName: (row: number) => `progress-exercise-${row}-name`,
  exerciseDate: (row: number) => `progress-exercise-${row}-date`,
  session: (row: number) => `progress-session-${row}`,
  sessionDate: (row: number) => `progress-session-${row}-date`,
  platform: (tool: string) => `progress-platform-${tool}`,
  example: (tool: string) => `progress-platform-${tool}-example`,
  startsOn: 'progress-starts-on',
  practiceWeeks: 'progress-practice-weeks',
  completedOn: 'progress-completed-on',
  reportedOn: 'progress-reported-on',
} as const;
