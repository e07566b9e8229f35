import { type ReactNode, useEffect } from 'react';
import { useUnhurriedAnswer } from '../../../frame/useUnhurriedAnswer';
import { addQuarters, warmUps } from '../../../rules';
import { Button } from '../../../ui/Button';
import { StatusLine } from '../../../ui/StatusLine';
import { goalField } from '../fields';
import { letterSummary } from '../letters';
import { quarterKey, quarterName } from '../plan/quarters';
import { AchievableFields } from './AchievableFields';
import { FollowUpFields } from './FollowUpFields';
import type { GoalBodyProps } from './GoalProps';
import { GoalSentence } from './GoalSentence';
import { MeasurableFields, RelevantFields, SpecificFields } from './LetterFields';
import { LetterPart } from './LetterPart';
import { TimeBoundFields } from './TimeBoundFields';
import { goalText } from './text';

/** Where the goal stands in the plan: to a later quarter and back, or away. */
function GoalActions({ plan, onToggle, onRemove, ...props }: GoalBodyProps): ReactNode {
  const { goal, change, locale } = props;
  const words = goalText[locale];
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

/** Between two pieces of work, so that a key that is pressed meanwhile is answered first. */
const PAUSE_MS = 30;

/** Everything about one goal: its sentence, its letters, how it goes and where it stands. */
export function GoalBody(card: GoalBodyProps): ReactNode {
  const { role, fresh, aim, ...rest } = card;
  const { goal, locale } = rest;
  const props = { ...rest, words: goalText[locale] };
  const sentence = useUnhurriedAnswer(<GoalSentence goal={goal} locale={locale} />);
  // A goal that was just added is there to be written; one that is opened again is there to be looked at.
  const start = fresh ? goalField(goal.form.id, 'what') : aim;
  useEffect(() => {
    if (start !== null) {
      document.getElementById(start)?.focus();
    }
  }, [start]);
  useEffect(() => {
    const work = [...warmUps(locale)];
    let timer = setTimeout(function next() {
      work.shift()?.();
      if (work.length > 0) {
        timer = setTimeout(next, PAUSE_MS);
      }
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [locale]);
  return (
    <div className="goal__body">
      {sentence.drawn}
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
      <StatusLine hidden>{letterSummary(goal.assessment, locale)}</StatusLine>
    </div>
  );
}
