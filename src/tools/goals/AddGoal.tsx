import type { ReactNode } from 'react';
import type { GoalsForm } from '../../folder/answers/goals';
import { formatQuantity, formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import { messageFor } from '../../frame/useForm';
import type { Context, PlanExample } from '../../rules';
import { Button } from '../../ui/Button';
import type { Problem } from '../../ui/ErrorSummary';
import { FieldNotes, fieldClass } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { FIELD } from './fields';
import type { Plan } from './plan/plan';
import { examplesFor } from './starts';
import { goalsText } from './text';

export interface AddGoalProps {
  readonly role: GoalsForm['role'];
  readonly plan: Plan;
  readonly context: Context;
  readonly locale: Locale;
  readonly problems: readonly Problem[];
  /** Adds a goal from one of the plan's examples, or an empty one. */
  readonly onAdd: (example: PlanExample | null) => void;
}

/** Where a goal begins: from an example of the role, or from nothing, as long as the plan has room. */
export function AddGoal({ role, plan, context, locale, problems, onAdd }: AddGoalProps): ReactNode {
  const words = goalsText[locale].form;
  const { rules } = context;
  const error = messageFor(problems, FIELD.add);
  const examples = examplesFor(role, rules, locale);
  if (!plan.count.canAdd) {
    return (
      <div id={FIELD.add} tabIndex={-1}>
        <Notice tone="attention">
          <p>{words.full(formatQuantity(plan.count.max, 'goal', locale))}</p>
        </Notice>
      </div>
    );
  }
  return (
    <div className={`add-goal ${fieldClass(error)}`} id={FIELD.add} tabIndex={-1}>
      <h3 className="add-goal__heading">{plan.goals.length === 0 ? words.addHeading : words.addAnother}</h3>
      <FieldNotes error={error} id={FIELD.add} />
      {role === '' ? (
        <p className="field__hint">{words.chooseRoleFirst}</p>
      ) : (
        <>
          {examples.length > 0 && (
            <p className="field__hint">
              {words.addHint(
                formatRule('plan.version', rules, locale),
                formatRule('plan.date', rules, locale),
              )}
            </p>
          )}
          <div className="add-goal__choices">
            {examples.map((example) => (
              <Button key={example.id} onClick={() => onAdd(example)}>
                {words.addFrom(example.goal.what)}
              </Button>
            ))}
            <Button onClick={() => onAdd(null)}>{words.addEmpty}</Button>
          </div>
        </>
      )}
    </div>
  );
}
