import type { FurtherWords } from './furtherWords';

export const furtherEnglish: FurtherWords = {
  takes: {
    both: (sessions, day) =>
      `You can apply today if you have held ${sessions} and were certified on ${day} or earlier.`,
    certified: (day) =>
      `The sessions are enough. If you were certified on ${day} or earlier, you can apply today.`,
    sessions: (sessions) =>
      `The requirement of time is met. If you have held ${sessions}, you can apply today.`,
  },
  certain: {
    certified: 'It is certain that sessions are left, whichever day you were certified.',
    sessions: 'It is certain that time is left, however many sessions you have held.',
  },
  next: (question) => `Next question: ${question}`,
  shortMonth: (months, day, last) =>
    `The month that the time ends in has no day ${day}. Then ${months} are counted to the last day of that month, ${last}.`,
  picture: {
    title: 'The way to the application',
    label: (since, sessions, today, goal) => `${since} to ${today}: ${sessions}. ${goal}.`,
    since: (day) => `So far, since ${day}`,
    now: (day, sessions) => `Today, ${day}: ${sessions}`,
    goal: (day, sessions) => `Here you can apply: from ${day} with ${sessions}`,
    way: (pace, day) => `A pace that is enough: ${pace} a week until ${day}`,
    wait: (day) => `Wait until ${day}`,
    hold: (sessions) => `The sessions that are left: ${sessions}`,
  },
  event: {
    title: (day) => `Earliest: apply for Senior Coach (${day})`,
    left: (sessions, today) => `${sessions} were left on ${today}.`,
    selfCheck: 'From the Senior Coach check. A self-check, not a decision.',
    file: 'senior-coach',
  },
};
