import type { ReactNode } from 'react';
import { frameText } from '../../../frame/text';
import { useLater } from '../../../frame/useLater';
import { goalToggle } from '../fields';
import { LetterMarks } from '../LetterMarks';
import { LETTERS, letterSummary, UNTOUCHED } from '../letters';
import { goalTitle } from '../plan/plan';
import type { GoalCardProps } from './GoalProps';

// The fields of a goal are most of the tool; they are fetched when the first goal is opened, or about to be.
export const fetchBody = () => import('./GoalBody');

/** One goal: a line that tells how it is, and, when open, everything about it. */
export function GoalCard(card: GoalCardProps): ReactNode {
  const { label, open, onToggle, form, goal, locale } = card;
  const statuses = goal?.assessment ?? UNTOUCHED;
  const { part: body, failed } = useLater(fetchBody, open);
  return (
    <li className={open ? 'goal goal--open' : 'goal'}>
      <h3 className="goal__heading">
        <button
          aria-expanded={open}
          className="goal__toggle"
          id={goalToggle(form.id)}
          onClick={onToggle}
          type="button"
        >
          <span className="goal__label">{label}</span>
          <span className="goal__title">{goalTitle(form, locale)}</span>
          <LetterMarks
            letters={LETTERS.map((letter) => ({ letter, status: statuses.letters[letter].status }))}
            summary={letterSummary(statuses, locale)}
          />
        </button>
      </h3>
      {open && body !== null && goal !== undefined && <body.GoalBody {...card} goal={goal} />}
      {open && failed && <p className="notice notice--attention">{frameText[locale].notFetched}</p>}
    </li>
  );
}
