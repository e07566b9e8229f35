import type { ReactNode } from 'react';
import type { GoalsForm } from '../../../folder/answers/goals';
import { Check, Checks, Choices } from '../../../ui/Choices';
import { goalField } from '../fields';
import { optionsOf } from '../options';
import { asksCapacity } from '../plan/readGoal';
import { supportFor } from '../starts';
import type { GoalProps } from './GoalProps';
import { GoalText } from './GoalText';
import { suffixOf } from './LetterFields';

function SeniorFields(props: GoalProps): ReactNode {
  const { goal, change, words } = props;
  const { id, isSeniorGoal, sessionsTarget, unit, target } = goal.form;
  return (
    <div className="field">
      <Check
        checked={isSeniorGoal}
        id={goalField(id, 'isSeniorGoal')}
        label={words.form.isSenior}
        onChange={(checked) =>
          change({
            isSeniorGoal: checked,
            // A counted target is most likely the sessions, and nobody should have to say it twice.
            ...(checked && sessionsTarget === '' && unit === 'count' ? { sessionsTarget: target } : {}),
          })
        }
      />
      {isSeniorGoal && (
        <>
          <GoalText {...props} kind="date" label={words.form.certifiedOn} name="certifiedOn" />
          <GoalText {...props} kind="whole" label={words.form.sessionsTarget} name="sessionsTarget" />
        </>
      )}
    </div>
  );
}

/** A: in whose hands it is, with what support, and at what pace. */
export function AchievableFields({
  role,
  ...props
}: GoalProps & { readonly role: GoalsForm['role'] }): ReactNode {
  const { goal, change, problemAt, words, locale, context } = props;
  const { form } = goal;
  const resources = goalField(form.id, 'resources');
  // Support ticked in the other language, or for another role, stays in the list.
  const support = [...new Set([...supportFor(role, context.rules, locale), ...form.resources])];
  return (
    <>
      <Choices
        id={goalField(form.id, 'influence')}
        inline
        label={words.form.influence}
        onChange={(influence) => change({ influence })}
        options={optionsOf(words.form.influences)}
        value={form.influence}
      />
      <Checks
        error={problemAt(resources)}
        id={resources}
        inline
        label={words.form.resources}
        onChange={(values) => change({ resources: [...values] })}
        options={support.map((text) => ({ value: text, label: text }))}
        values={form.resources}
      >
        <GoalText {...props} label={words.form.otherResource} name="otherResource" optional />
      </Checks>
      {asksCapacity(form) && (
        <GoalText
          {...props}
          hint={words.form.capacityHint}
          kind="figure"
          label={words.form.capacity}
          name="capacityPerWeek"
          optional
          suffix={suffixOf(form, props)}
        />
      )}
      {(role === 'coach' || role === 'other' || form.isSeniorGoal) && <SeniorFields {...props} />}
    </>
  );
}
