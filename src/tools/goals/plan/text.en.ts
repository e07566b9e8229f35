import type { problemsSv } from './text.sv';

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
  // gate: how numbers are typed
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
