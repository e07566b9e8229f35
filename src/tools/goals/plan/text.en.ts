import type { problemsSv } from './text.sv';

export const problemsEn: typeof problemsSv = {
  roleMissing: 'Choose your role',
  otherRoleMissing: 'Write which role you have',
  tooLong: (length, most) => `The text has ${length} characters. Shorten it to at most ${most}`,
  quarterFar: (first, last) => `Choose a quarter from ${first} to ${last}`,
  tooFew: (least) => `The plan needs at least ${least}. Add a goal`,
  tooMany: (most) => `The plan has room for ${most} in force at a time. Finish, move or remove a goal first`,
};
