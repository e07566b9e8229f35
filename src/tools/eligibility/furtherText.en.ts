import type { FurtherWords } from './furtherWords';

export const furtherEnglish: FurtherWords = {
  inPlace: (questions) => `In place so far: ${questions}.`,
  canBeYes: (conditions) => `It can still be a yes. What it takes is ${conditions}.`,
  noNo: (statements) => `no “no” on ${statements}`,
  certain: 'That is certain, whatever you answer to the rest.',
  certainPerhapsOne:
    'That is certain, whatever you answer to the rest. The missing answers show whether it is all.',
  next: (question) => `Next question: ${question}`,
  noTool: 'No tool to tick? Answer the rest, and we count it as none.',
  apply: (form) =>
    `Once that is in place, describe your experience and your motivation briefly in ${form}, inside the platform.`,
  step: (name, weeks) => `${name} (${weeks})`,
  stepNames: {
    'training.introduction.duration': 'introduction',
    'training.exercises.duration': 'exercises',
    'training.practice.duration': 'coaching practice',
  },
  training: (steps, end) =>
    `Then you do the training at your own pace: ${steps}. If it began today, you would finish on ${end} at the earliest, counted by the steps (Q-01). The programme does not say how soon an application is answered.`,
  decision: (assessor, time, latest) =>
    `In the end ${assessor} weighs the whole. You hear within ${time} of everything being complete and reported, in that case by ${latest}.`,
};
