import type { ReactNode } from 'react';
import { frameText } from '../../../frame/text';
import { useLater } from '../../../frame/useLater';
import { goalToggle } from '../fields';
import { LetterMarks } from '../LetterMarks';
import { LETTERS, letterSummary } from '../letters';
import { goalTitle } from '../plan/plan';
import type { GoalCardProps } from './GoalProps';

// The fields of a goal are most of the tool; they are fetched when the first goal is opened, or about to be.
export const fetchBody = () => import('./GoalBody');

/** One goal: a line that tells how it is, and, when open, everything about it. */
export function GoalCard(card: GoalCardProps): ReactNode {
  const { label, open, onToggle, goal, locale } = card;
  const { letters } = goal.assessment;
  const { part: body, failed } = useLater(fetchBody, open);
  return (
    <li className={open ? 'goal goal--open' : 'goal'}>
      <h3 className="goal__heading">
        <button
          aria-expanded={open}
          className="goal__toggle"
          id={goalToggle(goal.form.id)}
          onClick={onToggle}
          type="button"
        >
          <span className="goal__label">{label}</span>
          <span className="goal__title">{goalTitle(goal.form, locale)}</span>
          <LetterMarks
            letters={LETTERS.map((letter) => ({ letter, status: letters[letter].status }))}
            summary={letterSummary(goal.assessment, locale)}
          />
        </button>
      </h3>
      {open && body !== null && <body.GoalBody {...card} />}
      {open && failed && <p className="notice notice--attention">{frameText[locale].notFetched}</p>}
    </li>
  );
}
