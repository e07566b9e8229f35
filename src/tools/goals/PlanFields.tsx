import type { ReactNode } from 'react';
import type { GoalsForm } from '../../folder/answers/goals';
import type { Locale } from '../../formats/units';
import { useDrawn } from '../../frame/useClock';
import { type FormState, messageFor } from '../../frame/useForm';
import { addQuarters, type Context, GOAL_LIMITS, quarterOf } from '../../rules';
import { Choices } from '../../ui/Choices';
import type { Problem } from '../../ui/ErrorSummary';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { FIELD } from './fields';
import { optionsOf } from './options';
import type { Plan } from './plan/plan';
import { quarterKey, quarterName } from './plan/quarters';
import { goalsText } from './text';

export interface PlanFieldsProps {
  readonly state: FormState<GoalsForm>;
  readonly plan: Plan;
  readonly context: Context;
  readonly locale: Locale;
  readonly problems: readonly Problem[];
}

/** The quarters to choose from, and the chosen one even when it lies outside them. */
function quarterOptions(plan: Plan, { today }: Context, locale: Locale) {
  const words = goalsText[locale];
  const now = quarterOf(today);
  const away = GOAL_LIMITS.quartersAway;
  const near = Array.from({ length: 2 * away + 1 }, (_, index) => addQuarters(now, index - away));
  const all = near.some((one) => quarterKey(one) === quarterKey(plan.quarter))
    ? near
    : [plan.quarter, ...near];
  return all.map((quarter) => {
    const name = quarterName(quarter, words);
    const isNow = quarterKey(quarter) === quarterKey(now);
    // The current quarter is kept as no choice, so that the plan rolls on with time.
    return { value: isNow ? '' : quarterKey(quarter), label: isNow ? words.form.quarterNow(name) : name };
  });
}

/** Whose plan it is and for when. */
export function PlanFields({ state, plan, context, locale, problems }: PlanFieldsProps): ReactNode {
  const words = goalsText[locale].form;
  const { form, set, leave } = state;
  const key = quarterKey(plan.quarter);
  const options = quarterOptions(plan, context, locale);
  // The other quarters are no others than the day makes them.
  const drawn = useDrawn();
  return (
    <>
      <Choices
        error={messageFor(problems, FIELD.role)}
        hint={words.roleHint}
        id={FIELD.role}
        inline
        label={words.role}
        onChange={(role) => set('role', role)}
        options={optionsOf(words.roles)}
        value={form.role}
      />
      {form.role === 'other' && (
        <TextField
          error={messageFor(problems, FIELD.otherRole)}
          id={FIELD.otherRole}
          label={words.otherRole}
          onChange={(value) => set('otherRole', value)}
          onLeave={() => leave(FIELD.otherRole)}
          value={form.otherRole}
          width="medium"
        />
      )}
      <Select
        error={messageFor(problems, FIELD.quarter)}
        id={FIELD.quarter}
        label={words.quarter}
        onChange={(value) => set('quarter', value)}
        options={drawn ? options : options.filter(({ value }) => value === '')}
        value={key === quarterKey(quarterOf(context.today)) ? '' : key}
      />
    </>
  );
}
