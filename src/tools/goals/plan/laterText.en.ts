import type { filesSv, pictureSv, planSv, sentenceSv } from './laterText.sv';

export const planEn: typeof planSv = {
  answerReady: (count) => `The plan is ready: ${count} that meet every letter of SMART`,
  answerLeft: (places) =>
    places === 1
      ? 'Almost there: one thing to write more clearly'
      : `Well on the way: ${places} things to write more clearly`,
  answerOpen: (places) =>
    places === 1 ? 'Almost there: one answer is missing' : `Well on the way: ${places} answers are missing`,
  goal: (number) => `Goal ${number}`,
  goalHeading: (number, what) => `Goal ${number}: ${what}`,
  waitingHeading: (quarter) => `Waits for ${quarter}`,
  finishedHeading: 'Goals that are done',
  left: (goal, letter, sentence) => `${goal}, ${letter}: ${sentence}`,
  agreedOn: (lead, date) => `Agreed with ${lead} ${date}`,
  agreed: (lead) => `Agreed with ${lead}`,
  notAgreed: (lead) => `Not yet agreed with ${lead}`,
  support: (items) => `Support: ${items}`,
  roleLink: (text) => `The role: ${text}`,
  companyLink: (text) => `Inner Journey: ${text}`,
  milestone: (text, date) => `Milestone ${date}: ${text}`,
  statusLine: (status) => `Progress: ${status.toLowerCase()}`,
  statusNow: (status, current) => `Progress: ${status.toLowerCase()} (now ${current})`,
  role: (role) => `Role: ${role}`,
  quarter: (quarter) => `The plan is for ${quarter}.`,
  quarterAssumed: (quarter) =>
    `The plan is for ${quarter}, the quarter we are in. That is our assumption; you can choose another.`,
  carryOver: (limit) =>
    `The plan speaks of ${limit}. We read it as goals in force in the same quarter, those carried over from the quarter before counted in.`,
  wordsNote:
    'The letters test how the goal is written, never you. Tips do not decide whether a letter is met.',
  rewritten: 'Rewrite what helps. At your 1:1 you decide together whether the goal is good enough.',
};

export const filesEn: typeof filesSv = {
  csv: 'CSV',
  calendar: 'calendar file',
  name: 'development-goals',
  deadlineName: (number) => `deadline${number === null ? '' : ` goal ${number}`}`,
  oneDeadline: 'Only one of the deadlines in the calendar',
  deadline: (goal, date) => `the deadline of ${goal}, ${date}`,
  oneDeadlineHint:
    'The same event as in the calendar file of the whole plan. If you fetch both, it still stands there once, in calendars that recognise it.',
  deadlineEvent: (what, date) => `Deadline ${date}: ${what}`,
  milestoneEvent: (text, date) => `Milestone ${date}: ${text}`,
  partOf: (what) => `Part of the goal: ${what}`,
  header: [
    'Goal',
    'Role',
    'Quarter',
    'Starting point',
    'Target',
    'Unit',
    'Now',
    'How it is measured',
    'Support',
    'The role',
    'Inner Journey',
    'Deadline',
    'Milestones',
    'Agreed',
    'Progress',
    'Specific',
    'Measurable',
    'Achievable',
    'Relevant',
    'Time-bound',
  ],
  yes: 'yes',
  no: 'no',
};

export const pictureEn: typeof pictureSv = {
  title: 'How the goals are going',
  label: 'Goal by goal: how far you have come, and how much of the time has gone',
  done: 'How far you have come',
  time: 'How much of the time has gone',
  come: (done, total, percent) => `You have come ${done} of ${total} (${percent}).`,
  arrived: 'The goal is done.',
  unknown: {
    yesNo: 'The goal is not counted in figures, so the picture shows the time alone.',
    target: 'Write a target, and the way there is seen.',
    current: 'Write where you are now, and how far you have come is seen.',
  },
  day: (day, days, percent) =>
    `Day ${day} of ${days} from the start of the quarter to the deadline (${percent}).`,
  notBegun: (days) => `None of the ${days} days to the deadline have gone.`,
  noDeadline: 'The deadline is not set yet.',
  pace: (status) => `The pace points to “${status}”.`,
};

export const sentenceEn: typeof sentenceSv = {
  start: 'My goal is to ',
  gaps: { what: 'do what?', amount: 'how much?', measure: 'how?', done: 'what can be seen?', date: 'when?' },
  infinitive: /^to\s+/i,
  fromTo: (from, to) => `, from ${from} to ${to}`,
  amount: (amount) => ` (${amount})`,
  increase: (amount) => `, by ${amount}`,
  measured: ', measured like this: ',
  doneWhen: ', done when ',
  by: ', by ',
};
