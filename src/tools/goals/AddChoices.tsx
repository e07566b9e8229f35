import type { ReactNode } from 'react';
import { emptyGoalForm } from '../../folder/answers/goals.empty';
import { formatRule } from '../../formats/rule';
import { Button } from '../../ui/Button';
import type { AddGoalProps } from './AddGoal';
import { examplesFor, goalFromExample, newGoalId } from './starts';
import { goalsText } from './text';

/** The plan's examples for a role, each a beginning, and the empty goal. */
export function AddChoices({
  role,
  context,
  locale,
  onAdd,
}: Pick<AddGoalProps, 'role' | 'context' | 'locale' | 'onAdd'>): ReactNode {
  const words = goalsText[locale].form;
  const { rules, today } = context;
  const examples = examplesFor(role, rules, locale);
  return (
    <>
      {examples.length > 0 && (
        <p className="field__hint">
          {words.addHint(formatRule('plan.version', rules, locale), formatRule('plan.date', rules, locale))}
        </p>
      )}
      <div className="add-goal__choices">
        {examples.map((example) => (
          <Button
            key={example.id}
            onClick={() => onAdd(goalFromExample(newGoalId(), example, today, locale))}
          >
            {words.addFrom(example.goal.what)}
          </Button>
        ))}
        <Button onClick={() => onAdd(emptyGoalForm(newGoalId()))}>{words.addEmpty}</Button>
      </div>
    </>
  );
}
