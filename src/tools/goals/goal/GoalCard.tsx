import type { ReactNode } from 'react';
import type { GoalsForm } from '../../../folder/answers/goals';
import { addQuarters } from '../../../rules';
import { Button } from '../../../ui/Button';
import { StatusLine } from '../../../ui/StatusLine';
import { goalToggle } from '../fields';
import { LetterMarks } from '../LetterMarks';
import { LETTERS, letterSummary } from '../letters';
import { goalTitle, type Plan } from '../plan/plan';
import { quarterKey, quarterName } from '../plan/quarters';
import { AchievableFields } from './AchievableFields';
import { FollowUpFields } from './FollowUpFields';
import type { GoalProps } from './GoalProps';
import { GoalSentence } from './GoalSentence';
import { MeasurableFields, RelevantFields, SpecificFields } from './LetterFields';
import { LetterPart } from './LetterPart';
import { TimeBoundFields } from './TimeBoundFields';

export interface GoalCardProps extends GoalProps {
  readonly plan: Plan;
  readonly role: GoalsForm['role'];
  /** Which goal it is, or why it takes no place. */
  readonly label: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onRemove: () => void;
}

/** Where the goal stands in the plan: to a later quarter and back, or away. */
function GoalActions({ plan, onToggle, onRemove, ...props }: GoalCardProps): ReactNode {
  const { goal, change, words } = props;
  const next = addQuarters(plan.quarter, 1);
  return (
    <div className="actions">
      <Button onClick={onToggle}>{words.form.close}</Button>
      {goal.place === 'waiting' && (
        <Button disabled={!plan.count.canAdd} onClick={() => change({ waitsFor: '' })}>
          {words.form.moveBack(quarterName(plan.quarter, words))}
        </Button>
      )}
      {goal.place === 'active' && (
        <Button onClick={() => change({ waitsFor: quarterKey(next) })}>
          {words.form.moveTo(quarterName(next, words))}
        </Button>
      )}
      <Button kind="quiet" onClick={onRemove}>
        {words.form.remove}
      </Button>
    </div>
  );
}

/** One goal: a line that tells how it is, and, when open, everything about it. */
export function GoalCard(card: GoalCardProps): ReactNode {
  const { plan, role, label, open, onToggle, onRemove, ...props } = card;
  const { goal, locale } = props;
  const { letters } = goal.assessment;
  const summary = letterSummary(goal.assessment, locale);
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
            summary={summary}
          />
        </button>
      </h3>
      {open && (
        <div className="goal__body">
          <GoalSentence goal={goal} locale={locale} />
          <LetterPart {...props} letter="s">
            <SpecificFields {...props} />
          </LetterPart>
          <LetterPart {...props} letter="m">
            <MeasurableFields {...props} />
          </LetterPart>
          <LetterPart {...props} letter="a">
            <AchievableFields {...props} role={role} />
          </LetterPart>
          <LetterPart {...props} letter="r">
            <RelevantFields {...props} />
          </LetterPart>
          <LetterPart {...props} letter="t">
            <TimeBoundFields {...props} />
          </LetterPart>
          <FollowUpFields {...props} />
          <GoalActions {...card} />
          {/* The marks change while typing; those who cannot see them hear it when a letter does. */}
          <StatusLine hidden>{summary}</StatusLine>
        </div>
      )}
    </li>
  );
}
