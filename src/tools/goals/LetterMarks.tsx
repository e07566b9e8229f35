import type { ReactNode } from 'react';
import type { LetterStatus, SmartLetter } from '../../rules';

const CLASSES: Readonly<Record<LetterStatus, string>> = {
  met: 'letter-mark letter-mark--met',
  partly: 'letter-mark letter-mark--partly',
  missing: 'letter-mark letter-mark--missing',
};

/** One letter as a picture: full, half or empty. Its status in words stands beside it. */
export function LetterMark({
  letter,
  status,
}: {
  readonly letter: SmartLetter;
  readonly status: LetterStatus;
}): ReactNode {
  return (
    <span aria-hidden="true" className={CLASSES[status]}>
      {letter.toUpperCase()}
    </span>
  );
}

/** All the letters of a goal in a row. `summary` says the same in words. */
export function LetterMarks({
  letters,
  summary,
}: {
  readonly letters: readonly { readonly letter: SmartLetter; readonly status: LetterStatus }[];
  readonly summary: string;
}): ReactNode {
  return (
    <span className="letter-marks">
      {letters.map((mark) => (
        <LetterMark key={mark.letter} {...mark} />
      ))}
      <span className="visually-hidden">{summary}</span>
    </span>
  );
}
