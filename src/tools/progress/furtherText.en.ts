import type { FurtherWords } from './furtherWords';

export const furtherEnglish: FurtherWords = {
  partNames: { 'training.exercises': 'exercises', 'training.trialSessions': 'trial sessions' },
  reachedWith: (count) =>
    `If you have already done ${count}, the limit is reached. Tick them, and we count again.`,
  certain: {
    yes: (part) => `It is certain that the limit is reached, however many ${part} you have done.`,
    no: (part) => `It is certain that something is left to the limit, however many ${part} you have done.`,
  },
  next: {
    exercises: 'Next question: Which exercises have you done?',
    trialSessions: 'Next question: Which trial sessions have you held?',
  },
  enough: (parts) => `What is enough is ${parts}.`,
  enoughApart: (parts) =>
    `If you choose ${parts}, the limit is reached even if each part is counted by itself (Q-03).`,
  earliest: (day, latest) =>
    `If everything is complete and reported ${day === null ? 'as soon as today' : `on ${day}`}, you hear by ${latest}.`,
};
