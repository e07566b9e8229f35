import type { ReactNode } from 'react';
import type { GoalsForm } from '../../folder/answers/goals';
import type { Locale } from '../../formats/units';
import { Result, ruleHref } from '../../frame/Result';
import type { FormState } from '../../frame/useForm';
import type { Kept } from '../../frame/useKept';
import { type Context, ruleOf } from '../../rules';
import { furtherReport } from './further';
import { laterText } from './laterText';
import { hasCalendarDay, type Plan } from './plan/plan';
import { goalsReport } from './plan/report';
import { goalsText } from './text';

/** The finished plan, to take along to the 1:1. */
export function PlanResult({
  state,
  plan,
  context,
  locale,
  base,
  kept,
}: {
  readonly state: FormState<GoalsForm>;
  readonly plan: Plan;
  readonly context: Context;
  readonly locale: Locale;
  readonly base: string;
  readonly kept: Kept;
}): ReactNode {
  const { form } = goalsText[locale];
  const { files } = laterText[locale];
  const { today } = context;
  return (
    <Result
      attempt={state.attempts}
      base={base}
      downloads={[
        { kind: files.csv, make: async () => (await import('./plan/exports')).goalsCsv(plan, today, locale) },
        ...(plan.goals.some(hasCalendarDay)
          ? [
              {
                kind: files.calendar,
                calendar: true,
                make: async () =>
                  (await import('./plan/exports')).goalsCalendar(plan, context, locale, new Date()),
              },
            ]
          : []),
      ]}
      heard={state.heard}
      id="goals"
      locale={locale}
      report={furtherReport(goalsReport(plan, context, locale), {
        plan,
        context,
        locale,
        kept,
      })}
    >
      <p className="sources">
        <a href={ruleHref(base, 'goals.links')}>{ruleOf('goals.links').title[locale]}</a>
        <a href={`${base}regler/lasningar/#Q-27`}>{form.readMore('Q-27')}</a>
      </p>
    </Result>
  );
}
