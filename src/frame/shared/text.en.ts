import type { SharedWords } from './words';

export const en: SharedWords = {
  sources: {
    log: 'the session log',
    senior: 'the Senior Coach check',
    goals: 'the goal builder',
    budget: 'the training budget',
    certificate: 'Certificate and title',
    progress: 'the progress tracker',
    feedback: 'the feedback cards',
  },
  filled: (source) => `Taken from ${source}. Change it if it is wrong.`,
  same: (source) => `The same as in ${source}.`,
  offer: (source, value) => `It is ${value} in ${source}.`,
  use: (value) => `Use ${value}`,
  roles: { coach: 'as a coach', client: 'as a client', both: 'as both coach and client' },
  places: { own: 'on your own', platform: 'through the platform' },
  levels: { clearly: 'clearly', partly: 'partly', notYet: 'not yet' },
  quoted: (text) => `“${text}”`,
};
