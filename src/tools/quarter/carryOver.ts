import type { DecisionForm, PlanForm, QuarterForm } from '../../folder/answers/quarter';
import { addQuarters, type PlainDate, type Quarter } from '../../rules';
import type { QuarterGoal } from './goalsOfQuarter';
import { isBlankDecision, planOf, withPlan } from './plans';
import { choiceOf, quarterKey } from './quarters';

/** What a quarter leaves open. */
export interface Open {
  readonly decisions: readonly DecisionForm[];
  readonly goals: readonly QuarterGoal[];
}

/** The decisions and goals that are not done. A goal that is due in a later quarter is there already by its day. */
export const openIn = (plan: PlanForm, goals: readonly QuarterGoal[]): Open => ({
  decisions: plan.decisions.filter((decision) => !decision.done && !isBlankDecision(decision)),
  goals: goals.filter(({ isDone }) => !isDone),
});

/** What the next quarter does not have yet: taking along twice gives nothing twice. */
export function notTaken(open: Open, next: PlanForm): Open {
  const has = (rows: readonly { readonly id: string }[], id: string) => rows.some((row) => row.id === id);
  return {
    decisions: open.decisions.filter(({ id }) => !has(next.decisions, id)),
    goals: open.goals.filter(({ id }) => !has(next.carriedGoals, id)),
  };
}

/** How the next meeting is held, as long as nothing else is said of it. Its day and time are its own. */
const heldAs = (plan: PlanForm, next: PlanForm): Partial<PlanForm> => ({
  minutes: next.minutes === '' ? plan.minutes : next.minutes,
  place: next.place === '' ? plan.place : next.place,
  lead: next.lead === '' ? plan.lead : next.lead,
  namesLead: next.lead === '' ? plan.namesLead : next.namesLead,
  time: next.time === '' ? plan.time : next.time,
});

/**
 * The form with what is open taken along to the next quarter, which is shown. The quarter that it is taken from
 * stays as it is: its protocol says what was open then.
 */
export function carryOver(
  form: QuarterForm,
  quarter: Quarter,
  goals: readonly QuarterGoal[],
  today: PlainDate,
): QuarterForm {
  const [plan, after] = [planOf(form, quarter), addQuarters(quarter, 1)];
  const next = planOf(form, after);
  const taken = notTaken(openIn(plan, goals), next);
  return {
    ...form,
    quarter: choiceOf(after, today),
    plans: withPlan(form.plans, {
      ...next,
      ...heldAs(plan, next),
      decisions: [...next.decisions, ...taken.decisions],
      carriedFrom: quarterKey(quarter),
      carriedGoals: [
        ...next.carriedGoals,
        ...taken.goals.map(({ id, what, deadline, typedDeadline }) => ({
          id,
          what,
          deadline: deadline ?? typedDeadline,
        })),
      ],
    }),
  };
}
