import type { findingsSv, offersSv } from './text.sv';

export const findingsEn: typeof findingsSv = {
  quote: (word) => `“${word}”`,
  S1: {
    empty: 'Write what will be done or different.',
    short: (characters, words) =>
      `Write a little more, so that someone else understands: at least ${characters} characters and ${words} words.`,
  },
  S2: (hits) =>
    `${hits} can mean many things. What can be seen when you are done? Try a verb that shows it: build, increase, reduce, submit.`,
  S3: (hits) =>
    `There is more than one result here: ${hits}. Is the last one enough? If not, write one goal for each.`,
  S4: (hits) => `${hits} does not say much here. Leave it out, or let a figure say it.`,
  M0: {
    target: 'Write a target. If it is either done or not, choose Yes or no.',
    unit: 'Choose what the figure counts.',
    measuredBy: 'Write what someone else can see when it is done.',
  },
  M2: (amount) => `You mention ${amount} in the text. Is that your target?`,
  M3: {
    change: (hits) =>
      `Where do you begin? ${hits} needs a starting point to count from. If you do not know it yet, let the first milestone be to measure.`,
    percent: 'Write where you are today, to show how far there is to go.',
  },
  M4: (hits) =>
    `${hits} is the way there. What is different when you are done? Write that as the result: something is faster, fewer or in production.`,
  A1: {
    open: 'Answer how much is in your own hands.',
    others:
      'Somebody else decides. Write the goal about your part, what you can finish yourself, and follow the decision up at your 1:1.',
    partly: 'Some of it lies with others. Do write out which part is yours.',
    hint: (hits) => `${hits} sounds like something others decide. Is it all in your hands?`,
  },
  A2: 'Choose or write at least one kind of support.',
  A3: {
    certified: 'Write when you were certified, to see when you can apply at the earliest.',
    early: (date) =>
      `You can apply on ${date} at the earliest, and the deadline comes before. Move it, or split the goal: one for the sessions and one for sending the application.`,
    sameDay: (date) =>
      `The deadline is the very day you can apply at the earliest, ${date}, and the decision comes after. Give it more time, or split the goal: one for the sessions and one for sending the application.`,
    enough: (date, days) => `You can apply on ${date} at the earliest. The deadline is ${days} later.`,
    sessions: (required) =>
      `Write how many sessions as coach you aim for. The application requires ${required}.`,
    fewSessions: (target, required) =>
      `The application requires ${required} as coach. You aim for ${target}.`,
  },
  A4: (left, perWeek, weeks, capacity) =>
    `${left} over ${weeks} is ${perWeek} a week, and you count on ${capacity}. Lower the target, move the deadline or plan more time.`,
  R1: 'Write how the goal ties in with your role.',
  R2: 'Write what Inner Journey gets out of it.',
  T0: 'Choose a day. If you are unsure, begin with the last of the quarter.',
  T1: (date) => `Confirm the day, ${date}, and it is set.`,
  T2: (earliest) => `The day has to lie ahead: choose tomorrow at the earliest, ${earliest}.`,
  T3: {
    needed: (quarters) =>
      `The goal reaches past the quarter. Put a milestone in ${quarters}, to have something to revise then.`,
    tip: (quarters) => `A milestone in ${quarters} would help too.`,
  },
  T4: (months, latest) =>
    `That is more than ${months} away. Choose a day no later than ${latest}, and make the rest your next goal.`,
  T5: {
    weekend: (date, name) => `${date} is a ${name}. Would a weekday be better?`,
    holiday: (date, name) => `${date} is ${name}. Would a weekday be better?`,
  },
};

export const offersEn: typeof offersSv = {
  target: (amount) => `Use ${amount} as the target`,
  write: (text) => `Write “${text}”`,
  deadline: (date) => `Use ${date}`,
  sessions: (sessions) => `Aim for ${sessions}`,
  milestone: (date) => `Add a milestone ${date}`,
};
