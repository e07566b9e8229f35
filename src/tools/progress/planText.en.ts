import type { PlanWords } from './planWords';

export const planEnglish: PlanWords = {
  plan: {
    title: 'Your plan',
    label: 'Plan week by week',
    steps: {
      'training.introduction.duration': 'Introduction',
      'training.exercises.duration': 'Exercises',
      'training.practice.duration': 'Coaching practice',
    },
    row: (step, weeks, last) => `${step}, ${weeks}: until ${last}`,
    earliest: (weeks, day) => `Shortest as published, ${weeks}: ${day}`,
    decision: (day) => `You hear by: ${day}`,
    today: (day) => `Today, ${day}`,
    caption: 'The plan as a table',
    columns: { what: 'Step', from: 'From', to: 'Until', week: 'Week' },
    earliestRow: (weeks) => `Shortest as published, ${weeks}`,
    decisionRow: 'You hear by',
    lastDay: (step, day) => `${step}: last day ${day}`,
    decisionEvent: (day) => `Decision on the certification by ${day}`,
    eventNote: 'From the progress calculator. A self-check, not a decision.',
  },
  files: {
    calendarName: 'plan',
    csvName: 'progress',
    header: ['Part', 'Item', 'Name or example', 'Done', 'Date'],
    yes: 'yes',
    no: 'no',
  },
  examples: {
    caption: 'How the limit is counted: examples',
    together: 'Together',
    answer: 'Answer',
    reached: 'The limit is reached',
    reachedApart: 'The limit is reached, but the assessor may ask about what is missing',
    left: (left) => `${left} left`,
    planCaption: (start, practice) =>
      `How the dates are counted: starting ${start}, with ${practice} of coaching practice`,
  },
};
