import type { Said } from './prose';
import { sentencesOf } from './sentences';

/** A sentence as long as this says more than one thing, or lists what should be a list. */
export const LONGEST = 30;

/** Something in how a block is written, at its place in the block. */
export interface FormFault {
  readonly index: number;
  readonly what: string;
}

const TYPED = [
  [/"/u, 'a straight quotation mark'],
  [/\p{L}'\p{L}/u, 'a straight apostrophe'],
  [/\.\.\./u, 'three full stops for an ellipsis'],
  [/\s-\s/u, 'a hyphen for a dash'],
] as const;
const FOREIGN_QUOTES = { sv: /[“„«»]/u, en: /[„«»]/u } as const;

/** What is not as it should be in print: sentences that are too long, marks of the typewriter or of other languages. */
export function formFaults({ spoken, locale }: Said): FormFault[] {
  const typed = [...TYPED, [FOREIGN_QUOTES[locale], 'a quotation mark of another language'] as const];
  return [
    ...typed.flatMap(([pattern, what]) => {
      const index = spoken.text.search(pattern);
      return index < 0 ? [] : [{ index, what }];
    }),
    ...sentencesOf(spoken)
      .filter(([, , words]) => words > LONGEST)
      .map(([index, , words]) => ({ index, what: `a sentence of ${words} words, more than ${LONGEST}` })),
  ];
}
