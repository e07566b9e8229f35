import type { ReactNode } from 'react';
import type { GoalForm, GoalsForm } from '../../folder/answers/goals';
import { formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import type { Context } from '../../rules';
import { Button } from '../../ui/Button';
import { goalText } from './goal/text';
import { newGoalId } from './goalId';
import { examplesFor, goalFromExample } from './starts';

export interface ExampleChoicesProps {
  readonly role: GoalsForm['role'];
  readonly context: Context;
  readonly locale: Locale;
  readonly onAdd: (goal: GoalForm) => void;
}

/** The plan's examples for a role, each a beginning. */
export function ExampleChoices({ role, context, locale, onAdd }: ExampleChoicesProps): ReactNode {
  const words = goalText[locale].form;
  const { rules, today } = context;
  const examples = examplesFor(role, rules, locale);
  return (
    examples.length > 0 && (
      <>
        <p className="field__hint">
          {words.addHint(formatRule('plan.version', rules, locale), formatRule('plan.date', rules, locale))}
        </p>
        <div className="add-goal__choices">
          {examples.map((example) => (
            <Button
              key={example.id}
              onClick={() => onAdd(goalFromExample(newGoalId(), example, today, locale))}
            >
              {words.addFrom(example.goal.what)}
            </Button>
          ))}
        </div>
      </>
    )
  );
}
