import type { NotesWords } from './notesWords';

export const notesEnglish: NotesWords = {
  assessor: (assessor) =>
    `The feedback and your use of the tools are judged by ${assessor}. Here we only count what you have noted.`,
  practice: (weeks) => `Our assumption: ${weeks} of coaching practice, until you choose.`,
  untouched: (part) => `Our assumption: no ${part} yet, since nothing is ticked there.`,
  unticked: (rows) => `Not counted, since the tick is missing: ${rows}.`,
  leftOut: 'What is marked in the form is left out of the dates until it is mended.',
  dueAhead: 'The days lie ahead. The day to hear holds if they do.',
  notAllTicked: (left) =>
    `The decision is counted from the day all steps are complete, and ${left} are not ticked here.`,
  readings: 'How we read the programme',
  limit: (needed, total) => `The limit is rounded up to ${needed}, but plan for all ${total} (Q-02, Q-04).`,
  pooled: 'Exercises and trial sessions count together, since the programme gives one share for both (Q-03).',
  apart:
    'Journal, sharing and reflection are items of their own without a percentage. The programme has no number for how much feedback is enough (Q-05, Q-06).',
  plan: (published, steps) =>
    `The programme says ${published}, but the steps add up to ${steps}. The plan follows the steps (Q-01).`,
  clock:
    'The time to the decision runs in calendar days from whichever came last of complete and reported (Q-09).',
};
