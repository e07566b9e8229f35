import type { ReactNode } from 'react';
import { formatQuantity } from '../../formats/rule';
import { frameText } from '../../frame/text';
import { messageFor } from '../../frame/useForm';
import { useLater } from '../../frame/useLater';
import type { Problem } from '../../ui/ErrorSummary';
import { FieldNotes, fieldClass } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import type { AddChoicesProps } from './AddChoices';
import { FIELD } from './fields';
import type { Plan } from './plan/plan';
import { goalsText } from './text';

export interface AddGoalProps extends AddChoicesProps {
  readonly plan: Plan;
  readonly problems: readonly Problem[];
}

// The plan's examples are fetched when the role tells which ones to show.
const fetchChoices = async () => {
  // Asked for together: one would otherwise ask for the other only when it has come.
  const [choices] = await Promise.all([import('./AddChoices'), import('./starts')]);
  return choices;
};

/** Where a goal begins: from an example of the role, or from nothing, as long as the plan has room. */
export function AddGoal({ role, plan, context, locale, problems, onAdd }: AddGoalProps): ReactNode {
  const words = goalsText[locale].form;
  const error = messageFor(problems, FIELD.add);
  const choices = useLater(fetchChoices, role !== '');
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
      ) : choices.part === null ? (
        choices.failed && <p className="notice notice--attention">{frameText[locale].notFetched}</p>
      ) : (
        <choices.part.AddChoices context={context} locale={locale} onAdd={onAdd} role={role} />
      )}
    </div>
  );
}
