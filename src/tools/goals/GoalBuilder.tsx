import { type ReactNode, useState } from 'react';
import { emptyGoalsForm } from '../../folder/answers/goals.empty';
import { ToolFrame } from '../../frame/ToolFrame';
import type { ToolProps } from '../../frame/ToolProps';
import { frameText } from '../../frame/text';
import { useLater } from '../../frame/useLater';
import { useTool } from '../../frame/useTool';
import { goalOf } from './fields';
import { GoalList, goalLabel } from './GoalList';
import { fetchBody } from './goal/GoalCard';
import { PlanFields } from './PlanFields';
import { planOf } from './plan/plan';
import { findPlanProblems, summarised } from './plan/planProblems';
import { goalsText } from './text';

const EMPTY = emptyGoalsForm();

// What reads goals and their fields come together, as soon as a role tells that there will be one; the finished plan and
// its files at the end, if at all.
const fetchReading = () => Promise.all([import('./plan/reading'), fetchBody()]).then(([reading]) => reading);
const fetchResult = () => import('./PlanResult');

/** *Is my goal SMART?* One to a few goals for a quarter, written letter by letter and taken to the 1:1. */
export function GoalBuilder(props: ToolProps): ReactNode {
  const { locale, base } = props;
  const words = goalsText[locale].form;
  const tool = useTool('goals', EMPTY, props);
  const { today, context, state, kept } = tool;
  const [open, setOpen] = useState<string | null>(null);
  // The field that a line of the answer leads to, in a goal that has to be opened first.
  const [aim, setAim] = useState<string | null>(null);
  const hasGoals = state.form.goals.length > 0;
  const reading = useLater(fetchReading, hasGoals || state.form.role !== '');
  const plan = (reading.part?.readPlan ?? planOf)(state.form, context, locale);
  const attempted = state.attempts > 0;
  const planProblems = findPlanProblems(state.form, plan, context, locale, state.mending);
  const goalProblems = reading.part?.findGoalProblems(plan, context, locale) ?? [];
  const shown = state.shown([...planProblems, ...goalProblems.flatMap(({ problems }) => problems)]);
  const problems = summarised(
    planProblems,
    goalProblems,
    open,
    (goal) => goalLabel(goal, plan, locale),
    locale,
  );
  const asked = (attempted || kept.status.kind === 'restored') && hasGoals;

  const result = useLater(fetchResult, asked && reading.part !== null && problems.length === 0);

  const finish = () => {
    const wrong = goalProblems.filter(({ problems }) => problems.length > 0).map(({ goal }) => goal);
    // A message can only lead into a goal whose fields are shown.
    if (wrong[0] !== undefined && !wrong.some(({ form }) => form.id === open)) setOpen(wrong[0].form.id);
    state.attempt();
  };

  const reach = (field: string) => {
    setAim(field);
    setOpen(goalOf(field, state.form.goals)?.id ?? null);
  };

  return (
    <ToolFrame
      {...tool.frame(problems, words)}
      fields={
        <>
          <PlanFields context={context} locale={locale} plan={plan} problems={shown} state={state} />
          <GoalList
            aim={aim}
            base={base}
            context={context}
            locale={locale}
            onOpen={(goal) => {
              setAim(null);
              setOpen(goal);
            }}
            open={open}
            plan={plan}
            problems={shown}
            state={state}
          />
        </>
      }
      onSubmit={finish}
      result={
        !asked || today === null ? (
          <p className="tool__waiting">{words.waiting}</p>
        ) : problems.length > 0 ? (
          <p className="tool__waiting">{words.mend}</p>
        ) : result.part === null ? (
          <p className="tool__waiting">
            {result.failed || reading.failed ? frameText[locale].notFetched : ''}
          </p>
        ) : (
          <result.part.PlanResult base={base} locale={locale} onAway={reach} plan={plan} tool={tool} />
        )
      }
    />
  );
}
