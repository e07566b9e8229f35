import type { filesSv, planSv, problemsSv, sentenceSv } from './text.sv';

export const problemsEn: typeof problemsSv = {
  inGoal: (number, message) => `${number}: ${message}`,
  roleMissing: 'Choose your role',
  otherRoleMissing: 'Write which role you have',
  tooLong: (name, length, most) =>
    `${name}: the text has ${length} characters. Shorten it to at most ${most}`,
  tooShort: (name, least) => `${name}: write at least ${least} characters`,
  quarterFar: (first, last) => `Choose a quarter from ${first} to ${last}`,
  tooFew: (least) => `The plan needs at least ${least}. Add a goal`,
  tooMany: (most) => `The plan has room for ${most} in force at a time. Finish, move or remove a goal first`,
  number: {
    notANumber: 'write it in figures, for example 12 or 4.5',
    ambiguous: 'thousands or decimals? Write for example 12 500 or 12.5',
    grouping: 'spaces or separators ended up in the wrong place. Write for example 12 500 or 12500',
    tooManyDecimals: 'give at most two decimals, for example 4.25',
    notWhole: 'give a whole number, for example 8',
    negative: 'write 0 or more',
  },
  named: (name, message) => `${name}: ${message}`,
  tooMuch: (name, most) => `${name} can be at most ${most}`,
  percentOutOfRange: (name, least, most) =>
    `${name}: a share lies between ${least} and ${most}. If it is an increase, tick that under the unit`,
  targetIsBaseline:
    'The target is the same as the starting point. Change one of them to have something to reach',
  deadlinePast: (earliest) =>
    `Deadline: choose tomorrow at the earliest, ${earliest}. If the goal is done, change progress to Done`,
  deadlineFar: (latest) => `Deadline: choose a day no later than ${latest}`,
  milestoneLate: (name, deadline) => `${name} must be on or before the deadline (${deadline})`,
  tooManyResources: (most) => `Choose at most ${most} kinds of support`,
};

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
