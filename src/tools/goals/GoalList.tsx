import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import type { GoalForm, GoalsForm } from '../../folder/answers/goals';
import type { Locale } from '../../formats/units';
import { type FormState, messageFor } from '../../frame/useForm';
import type { Context } from '../../rules';
import { Button } from '../../ui/Button';
import type { Problem } from '../../ui/ErrorSummary';
import { AddGoal } from './AddGoal';
import { goalToggle } from './fields';
import { fetchBody, GoalCard } from './goal/GoalCard';
import { goalTitle, isUntouched, type Plan, type PlanGoal } from './plan/plan';
import { quarterName } from './plan/quarters';
import { goalsText } from './text';

export interface GoalListProps {
  readonly state: FormState<GoalsForm>;
  readonly plan: Plan;
  readonly context: Context;
  readonly locale: Locale;
  readonly base: string;
  readonly problems: readonly Problem[];
  /** The goal whose fields are shown. */
  readonly open: string | null;
  /** The field in it where the reader goes on; none when it is opened to be looked at. */
  readonly aim: string | null;
  readonly onOpen: (goal: string | null) => void;
}

const UNDO = 'goals-undo';

/** `Mål 1 av 3`, or why the goal takes no place in the plan. */
export function goalLabel({ number, place, input }: PlanGoal, plan: Plan, locale: Locale): string {
  const words = goalsText[locale];
  if (place === 'done') return words.form.finished;
  return number === null
    ? words.form.waits(quarterName(input.quarter, words))
    : words.form.number(number, plan.active.length);
}

/** The goals, one of them open at a time, and the way to add another. */
export function GoalList(props: GoalListProps): ReactNode {
  const { state, plan, context, locale, open, onOpen, problems } = props;
  const words = goalsText[locale];
  const [removed, setRemoved] = useState<{ goal: GoalForm; index: number } | null>(null);
  const [fresh, setFresh] = useState<string | null>(null);
  const { goals } = state.form;

  const add = (goal: GoalForm) => {
    state.set('goals', [...goals, goal]);
    onOpen(goal.id);
    setFresh(goal.id);
    setRemoved(null);
  };
  const remove = (index: number, goal: GoalForm) => {
    flushSync(() => {
      state.set(
        'goals',
        goals.filter((_, at) => at !== index),
      );
      onOpen(null);
      setRemoved({ goal, index });
    });
    document.getElementById(UNDO)?.focus();
  };
  const putBack = ({ goal, index }: { goal: GoalForm; index: number }) => {
    flushSync(() => {
      state.set('goals', [...goals.slice(0, index), goal, ...goals.slice(index)]);
      setRemoved(null);
    });
    document.getElementById(goalToggle(goal.id))?.focus();
  };
  // A goal that was just begun stands there at once; one with words in it waits for what reads it.
  const lines: readonly { form: GoalForm; goal?: PlanGoal; label: string }[] =
    plan.goals.length === 0 && goals.every(isUntouched)
      ? goals.map((form, index) => ({ form, label: words.form.number(index + 1, goals.length) }))
      : plan.goals.map((goal) => ({ form: goal.form, goal, label: goalLabel(goal, plan, locale) }));
  return (
    <section
      aria-labelledby="goals-heading"
      className="goals"
      onFocus={() => void fetchBody().catch(() => undefined)}
      onPointerEnter={() => void fetchBody().catch(() => undefined)}
    >
      <h2 className="goals__heading" id="goals-heading">
        {words.form.goalsHeading}
      </h2>
      {lines.length > 0 && (
        <ol className="goals__list">
          {lines.map(({ form, goal, label }, index) => (
            <GoalCard
              aim={props.aim}
              asked={state.attempts > 0}
              base={props.base}
              change={(change) =>
                state.set(
                  'goals',
                  goals.map((one, at) => (at === index ? { ...one, ...change } : one)),
                )
              }
              context={context}
              form={form}
              fresh={fresh === form.id}
              goal={goal}
              key={form.id}
              label={label}
              leave={state.leave}
              locale={locale}
              onRemove={() => remove(index, form)}
              onToggle={() => {
                setFresh(null);
                onOpen(open === form.id ? null : form.id);
              }}
              open={state.readOnly || open === form.id}
              plan={plan}
              problemAt={(field) => messageFor(problems, field)}
              role={state.form.role}
            />
          ))}
        </ol>
      )}
      {/* Taking the reader here says what happened; the way back is in the same place. */}
      {removed !== null && !state.isEmpty && (
        <div className="goals__removed" id={UNDO} tabIndex={-1}>
          {words.form.removed(goalTitle(removed.goal, locale))}{' '}
          <Button onClick={() => putBack(removed)}>{words.form.undoRemove}</Button>
        </div>
      )}
      <AddGoal
        context={context}
        isFirst={goals.length === 0}
        locale={locale}
        onAdd={add}
        plan={plan}
        problems={problems}
        role={state.form.role}
      />
    </section>
  );
}
