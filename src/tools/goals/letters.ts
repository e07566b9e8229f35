import type { Locale } from '../../formats/units';
import type { LetterStatus, RuleBook, SmartLetter } from '../../rules';
import { goalsText } from './text';

/** The letters in their order. */
export const LETTERS = ['s', 'm', 'a', 'r', 't'] as const satisfies readonly SmartLetter[];

/** `Specifikt`, as the plan calls it. */
export function letterName(letter: SmartLetter, rules: RuleBook, locale: Locale): string {
  const name = rules.list('goals.smart').find(({ code }) => code === letter)?.label[locale] ?? letter;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** How each letter of a goal stands. */
export interface LetterStatuses {
  readonly letters: Readonly<Record<SmartLetter, { readonly status: LetterStatus }>>;
}

const MISSING = { status: 'missing' } as const;
/** Of a goal that nothing has been written in: known before there is anything to read. */
export const UNTOUCHED: LetterStatuses = {
  letters: { s: MISSING, m: MISSING, a: MISSING, r: MISSING, t: MISSING },
};

/** `S uppfyllt, M delvis, …`: one word for each letter, never a sum. */
export const letterSummary = ({ letters }: LetterStatuses, locale: Locale): string => {
  const { letterSummary: say, status } = goalsText[locale].form;
  return LETTERS.map((letter) => say(letter.toUpperCase(), status[letters[letter].status])).join(', ');
};
