import type { ReactNode } from 'react';
import type { Locale } from '../../../formats/units';
import type { PlanGoal } from '../plan/plan';
import { goalSentence } from '../plan/sentence';
import { goalText } from './text';

/** The goal in one sentence as it stands, with a blank for each answer that waits. */
export function GoalSentence({
  goal,
  locale,
}: {
  readonly goal: Pick<PlanGoal, 'form' | 'input'>;
  readonly locale: Locale;
}): ReactNode {
  return (
    <figure aria-label={goalText[locale].form.sentenceLabel} className="goal-sentence">
      <blockquote>
        {goalSentence(goal.input, goal.form.otherUnit, locale).map(({ kind, text }, index) =>
          kind === 'gap' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the sentence
            <span className="goal-sentence__gap" key={index}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </blockquote>
    </figure>
  );
}
