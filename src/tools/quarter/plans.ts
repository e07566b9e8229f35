import type { PlanForm, QuarterForm } from '../../folder/answers/quarter';
import { emptyPlan } from '../../folder/answers/quarter.empty';
import { type PlainDate, type Quarter, quarterOf } from '../../rules';
import { quarterKey, readQuarter } from './quarters';

/** The quarter that is shown: the one chosen, or the one that today lies in. */
export const shownQuarter = ({ quarter }: Pick<QuarterForm, 'quarter'>, today: PlainDate): Quarter =>
  readQuarter(quarter) ?? quarterOf(today);

/** What is filled in for a quarter; an empty plan when nothing is. */
export const planOf = ({ plans }: Pick<QuarterForm, 'plans'>, quarter: Quarter): PlanForm =>
  plans.find(({ id }) => id === quarterKey(quarter)) ?? emptyPlan(quarterKey(quarter));

/** The plans with one of them changed, or added, in order of quarter. */
export function withPlan(plans: readonly PlanForm[], plan: PlanForm): PlanForm[] {
  const others = plans.filter(({ id }) => id !== plan.id);
  return [...others, plan].sort((one, other) => Number(one.id > other.id) - Number(one.id < other.id));
}

const isBlank = (text: string): boolean => text.trim() === '';

/** Whether anything is written in a reflection. */
export const isReflected = ({ reflection }: Pick<PlanForm, 'reflection'>): boolean =>
  Object.values(reflection).some((text) => typeof text === 'string' && !isBlank(text));

/** A decision that nothing is written in is none. */
export const isBlankDecision = ({
  text,
  owner,
  date,
}: Pick<PlanForm['decisions'][number], 'text' | 'owner' | 'date'>): boolean =>
  [text, owner, date].every(isBlank);

/** Whether there is anything in a plan to come back to. */
export const holdsSomething = (plan: PlanForm): boolean =>
  isReflected(plan) ||
  [plan.date, plan.time, plan.minutes, plan.place, plan.lead, ...Object.values(plan.notes)].some(
    (text) => typeof text === 'string' && !isBlank(text),
  ) ||
  plan.decisions.some((decision) => !isBlankDecision(decision)) ||
  plan.carriedGoals.length > 0;
