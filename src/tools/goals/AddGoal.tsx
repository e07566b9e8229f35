import type { ReactNode } from 'react';
import { emptyGoalForm } from '../../folder/answers/goals.empty';
import { formatQuantity } from '../../formats/rule';
import { frameText } from '../../frame/text';
import { messageFor } from '../../frame/useForm';
import { useLater } from '../../frame/useLater';
import { Button } from '../../ui/Button';
import type { Problem } from '../../ui/ErrorSummary';
import { FieldNotes, fieldClass } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import type { ExampleChoicesProps } from './ExampleChoices';
import { FIELD } from './fields';
import { newGoalId } from './goalId';
import type { Plan } from './plan/plan';
import { goalsText } from './text';

export interface AddGoalProps extends ExampleChoicesProps {
  readonly plan: Plan;
  readonly problems: readonly Problem[];
  readonly isFirst: boolean;
}

// The plan's examples are fetched when the role tells which ones to show.
const fetchExamples = () => import('./ExampleChoices');

/** Where a goal begins: from nothing, or from an example of the role, as long as the plan has room. */
export function AddGoal(props: AddGoalProps): ReactNode {
  const { role, plan, context, locale, problems, isFirst, onAdd } = props;
  const words = goalsText[locale].form;
  const error = messageFor(problems, FIELD.add);
  const examples = useLater(fetchExamples, role !== '');
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
      <h3 className="add-goal__heading">{isFirst ? words.addHeading : words.addAnother}</h3>
      <FieldNotes error={error} id={FIELD.add} />
      {role === '' ? (
        <p className="field__hint">{words.chooseRoleFirst}</p>
      ) : (
        <>
          <Button onClick={() => onAdd(emptyGoalForm(newGoalId()))}>{words.addEmpty}</Button>
          {examples.failed && <p className="notice notice--attention">{frameText[locale].notFetched}</p>}
          {examples.part !== null && (
            <examples.part.ExampleChoices context={context} locale={locale} onAdd={onAdd} role={role} />
          )}
        </>
      )}
    </div>
  );
}
