import { type ReactNode, useState } from 'react';
import type { GoalsForm } from '../../folder/answers/goals';
import { emptyGoalsForm } from '../../folder/answers/goals.empty';
import type { Locale } from '../../formats/units';
import { Result, ruleHref } from '../../frame/Result';
import { ToolFrame } from '../../frame/ToolFrame';
import type { ToolProps } from '../../frame/ToolProps';
import { useToday } from '../../frame/useClock';
import { type FormState, useForm } from '../../frame/useForm';
import { useKept } from '../../frame/useKept';
import { type Context, contextOn, FIRST_EDITION, ruleOf } from '../../rules';
import { GoalList, goalLabel } from './GoalList';
import { PlanFields } from './PlanFields';
import { hasCalendarDay, type Plan, readPlan } from './plan/plan';
import { findPlanProblems, summarised } from './plan/planProblems';
import { goalsReport } from './plan/report';
import { goalsText } from './text';

const EMPTY = emptyGoalsForm();

function PlanResult({
  state,
  plan,
  context,
  locale,
  base,
}: {
  readonly state: FormState<GoalsForm>;
  readonly plan: Plan;
  readonly context: Context;
  readonly locale: Locale;
  readonly base: string;
}): ReactNode {
  const { files, form } = goalsText[locale];
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
                  (await import('./plan/exports')).goalsCalendar(plan, today, locale, new Date()),
              },
            ]
          : []),
      ]}
      heard={state.heard}
      id="goals"
      locale={locale}
      report={goalsReport(plan, context, locale)}
    >
      <p className="sources">
        <a href={ruleHref(base, 'goals.links')}>{ruleOf('goals.links').title[locale]}</a>
        <a href={`${base}regler/lasningar/#Q-27`}>{form.readMore('Q-27')}</a>
      </p>
    </Result>
  );
}

/** *Is my goal SMART?* One to a few goals for a quarter, written letter by letter and taken to the 1:1. */
export function GoalBuilder({ locale, base, today: given }: ToolProps): ReactNode {
  const words = goalsText[locale].form;
  const today = useToday(given);
  const state = useForm(EMPTY);
  const kept = useKept('goals', state);
  const [open, setOpen] = useState<string | null>(null);
  const context = contextOn(today ?? FIRST_EDITION);
  const plan = readPlan(state.form, context, locale);
  const attempted = state.attempts > 0;
  const planProblems = findPlanProblems(state.form, plan, context, locale, attempted);
  const shown = state.shown([...planProblems, ...plan.goals.flatMap(({ problems }) => problems)]);
  const problems = summarised(planProblems, plan, open, (goal) => goalLabel(goal, plan, locale), locale);
  const asked = (attempted || kept.status.kind === 'restored') && plan.goals.length > 0;

  const finish = () => {
    const wrong = plan.goals.filter((goal) => goal.problems.length > 0);
    // A message can only lead into a goal whose fields are shown.
    if (wrong[0] !== undefined && !wrong.some(({ form }) => form.id === open)) setOpen(wrong[0].form.id);
    state.attempt();
  };

  return (
    <ToolFrame
      attempts={state.attempts}
      base={base}
      heard={state.heard}
      fields={
        <>
          <PlanFields context={context} locale={locale} plan={plan} problems={shown} state={state} />
          <GoalList
            base={base}
            context={context}
            locale={locale}
            onOpen={setOpen}
            open={open}
            plan={plan}
            problems={shown}
            state={state}
          />
        </>
      }
      id="goals"
      kept={kept}
      locale={locale}
      onRestart={state.restart}
      onSubmit={finish}
      onUndo={state.undo}
      problems={problems}
      result={
        !asked || today === null ? (
          <p className="tool__waiting">{words.waiting}</p>
        ) : problems.length > 0 ? (
          <p className="tool__waiting">{words.mend}</p>
        ) : (
          <PlanResult base={base} context={context} locale={locale} plan={plan} state={state} />
        )
      }
      submit={words.submit}
      title={words.title}
    />
  );
}
