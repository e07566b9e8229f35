import type { FurtherWords } from './words';

export const en: FurtherWords = {
  picture: 'Where you stand',
  now: 'Now',
  onDay: (day) => `The review of ${day}`,
  both: (now, then) => (now === then ? `${now}, as then` : `${now}, then ${then}`),

  compare: {
    heading: (day) => `Since the review of ${day}`,
    changed: (point, from, to) => `${point}: from ${from} to ${to}.`,
    newExample: (point) => `${point}: a new example.`,
    same: (points) => `As then: ${points}.`,
    allSame: 'All points stand as then.',
  },
  forumsHeading: 'Your meetings',
  forumLine: (forum, last, next) =>
    `${forum}: ${[last === null ? '' : `last ${last}`, next === null ? '' : `next ${next}`].filter(Boolean).join(', ')}.`,

  trioHeading: 'Your trio',
  trio: {
    members: (names) => `In the trio: ${names}.`,
    member: (alias, profession) => (profession === '' ? alias : `${alias} (${profession})`),
    lacking: (left) => (left === 1 ? 'One person is missing.' : `${left} people are missing.`),
    sameProfession: (profession) =>
      `Several of you have the same profession, ${profession}. Different professions give more ways to see the same question, so think widely when you choose.`,
    tip: 'Different professions give more ways to see the same question. Think widely when you choose.',
    turnsLead: 'We suggest that you take turns:',
    turn: (teller, supervisor, listener) =>
      `${teller} tells, ${supervisor} supervises and ${listener} listens.`,
  },

  reviews: {
    heading: 'Compare over time',
    hint: 'Save how things look today as a review. Next time you see what has happened.',
    save: 'Save as a review',
    update: 'Update today’s review',
    full: (most) => `There is room for ${most} reviews. Remove an older one to save a new one.`,
    saved: (day) => `The review of ${day} is in.`,
    notKept: 'It is gone when you close the page, unless you choose “Keep in this browser” below.',
    removed: (day) => `The review of ${day} is removed.`,
    undo: 'Undo',
    against: 'Compare with',
    line: (day, examples, all) => `${day}: examples on ${examples} of ${all} points`,
    remove: (day) => `Remove the review of ${day}`,
  },
  event: {
    title: (forum, day) => `${forum} (${day})`,
    description: (members) =>
      `${members === null ? '' : `${members} `}From the quality mirror. You wrote the day yourself.`,
    file: 'meetings',
  },
};
