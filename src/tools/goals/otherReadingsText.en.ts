import type { otherReadingsSv } from './otherReadingsText.sv';

export const otherReadingsEn: typeof otherReadingsSv = {
  heading: 'If the text is read another way',
  sameDay: (goal) =>
    `${goal}: if it is enough that the application is in on the last day, the goal is achievable as it stands (Q-14).`,
  withinQuarter: (goal) =>
    `${goal}: if a goal is to be finished within its quarter, it needs to be split, one goal for each quarter (Q-28).`,
  noMilestone: (goal) => `${goal}: if no milestones are needed, the goal is time-bound as it stands (Q-28).`,
  outcome: (goal) => `${goal}: if the outcome itself is the goal, it is achievable as it stands (Q-29).`,
  activity: (goal) => `${goal}: if an activity is a goal in itself, it is measurable as it stands (Q-30).`,
  everyGoalSet: (count, limit) =>
    `If goals that are done count too, the quarter has ${count}, and the plan speaks of ${limit} (Q-27).`,
  allTogether: (count, limit) =>
    `If goals that are waiting count too, there are ${count}, and the plan speaks of ${limit} (Q-27).`,
};
