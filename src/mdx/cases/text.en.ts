import type { CaseWords } from './words';

export const casesEnglish: CaseWords = {
  progress: {
    caption: 'Every state, and what is left to the limit',
    how: 'Find the row with your exercises and the column with your trial sessions. The cell says how much you have done and how many parts are left to the limit.',
    exercises: 'Exercises',
    trialSessions: 'Trial sessions',
    left: (count) => `${count} left`,
    reached: 'reached',
    otherwise: (state, left) => `With ${state}, ${left} would be missing.`,
    explanation:
      'marks where the answer would have been another if exercises and trial sessions were counted separately.',
  },
  fee: {
    caption: 'The fee from price to price, in kronor',
    how: 'Each row is a session. On the far right is how many such sessions you can sell in a year and still be exempt from VAT. It holds if you sell nothing else.',
    columns: {
      price: 'The client pays',
      fee: (percent) => `Fee, ${percent}`,
      payout: 'You get',
      yearly: 'Sessions in a year',
    },
    notes: {
      free: 'a free session',
      roundedUp: 'the fee is rounded up to whole öre',
      example: 'the programme’s example',
      paysExample: (amount) => `the lowest price that gives you ${amount}`,
    },
    anyNumber: 'unlimited',
  },
  membership: {
    caption: 'How many sessions cover the membership',
    how: (price) =>
      `Find the first row that has room for the ordinary price of premium. The sessions are counted at ${price}, so if you charge more, fewer may be enough.`,
    columns: {
      ordinary: 'Ordinary price a month, at most',
      yours: 'You then pay',
      sessions: 'Sessions a month',
    },
  },
  eligibility: {
    caption: 'Every way to answer, and what the answer is',
    how: 'Find the row where everything is true of you. There always is one, and only one. Answering unsure to a statement does not count as a no.',
    columns: { answer: 'Answer', tools: 'Tools', sessions: 'Sessions', statements: 'Statements' },
    outcomes: { ready: 'Ready to apply', almost: 'Almost', notYet: 'Not yet', open: 'It depends' },
    statements: { noNo: 'no “no”', someNo: 'some “no”' },
    any: 'does not matter',
    atLeast: (count) => `at least ${count}`,
    unanswered: 'While something is unanswered',
    unansweredAnswers: { yes: 'Ready to apply', no: 'Something is left', depends: 'It depends' },
    falls: {
      short: 'something you have answered falls short, so answer the rest',
      nowhere: 'everything you have answered is enough, so the rest decides',
    },
  },
  senior: {
    caption: 'At the end of a month: how the time is counted',
    how: 'You keep the day of the month. If the new month has no such day, its last day counts, and then several days of certification can lead to the same date.',
    columns: { certified: 'Certified', earliest: 'Apply at the earliest', days: 'Days between' },
  },
  quarter: {
    caption: 'Fixed points of the quarter',
    how: 'The days are the same every year. Within the days for the 1:1, the first working day is the suggestion.',
    columns: { quarter: 'Quarter', oneOnOne: '1:1', reflection: 'Reflection' },
  },
};
