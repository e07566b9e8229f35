import { lengthOf } from './textLength';

/** Characters that initials or a code may have: more than that is a name. */
export const LONGEST_ALIAS = 20;

/** Why a text is no initials and no code. */
export type AliasProblem = 'address' | 'personalNumber' | 'tooLong';

// Ten or twelve digits with or without the mark before the last four.
const PERSONAL_NUMBER = /(?:^|\D)(?:\d{2})?\d{6}[-+\s]?\d{4}(?!\d)/;

/** What is wrong with the initials or the code of somebody else, or `null`. An empty text is not answered. */
export function aliasProblem(text: string): AliasProblem | null {
  if (text.includes('@')) return 'address';
  if (PERSONAL_NUMBER.test(text)) return 'personalNumber';
  return lengthOf(text) > LONGEST_ALIAS ? 'tooLong' : null;
}

/** The same for every way to write the same initials: spaces around them, capitals, composed letters. */
export const personKey = (alias: string): string => alias.trim().toLowerCase().normalize('NFC');

/** Whether two aliases name the same person. Nobody is the same as somebody who is not named. */
export const samePerson = (one: string, other: string): boolean =>
  personKey(one) !== '' && personKey(one) === personKey(other);
