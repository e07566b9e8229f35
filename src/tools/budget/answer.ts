import { type BudgetDecision, type BudgetSums, type Context, datePartsOf, decideBudget } from '../../rules';
import type { BudgetInputs, Course } from './inputs';

export interface BudgetAnswer {
  readonly inputs: BudgetInputs;
  readonly decision: BudgetDecision;
  /** Of the year, in order of day. */
  readonly courses: readonly Course[];
  /** Integer öre: what was added in the year, and what is done and approved apart. */
  readonly extra: number;
  readonly done: number;
  readonly approved: number;
}

/** What was added to the limit of a year: by the day it was approved. Integer öre. */
export const extraOf = ({ additions }: BudgetInputs, year: number): number =>
  additions
    .filter(({ date }) => datePartsOf(date).year === year)
    .reduce((sum, { amount }) => sum + amount, 0);

/** The year that is asked about. */
export function answerBudget(inputs: BudgetInputs, context: Context): BudgetAnswer {
  const extra = extraOf(inputs, inputs.year);
  const decision = decideBudget(inputs.year, inputs.courses, extra, context);
  const courses = inputs.courses
    .filter(({ date }) => datePartsOf(date).year === inputs.year)
    .sort((one, other) => Number(one.date > other.date) - Number(one.date < other.date));
  const sum = (status: Course['status']) =>
    courses.filter((course) => course.status === status).reduce((total, { amount }) => total + amount, 0);
  return { inputs, decision, courses, extra, done: sum('done'), approved: sum('approved') };
}

/** Rows wait and none is counted yet: what is left cannot be told. */
export const countsNothing = ({ inputs, decision: { used, pending }, extra }: BudgetAnswer): boolean =>
  inputs.waiting.length > 0 && used === 0 && pending === 0 && extra === 0;

/** What the decision is made of, and all that a receipt carries of it. */
export function sumsOf(inputs: BudgetInputs): BudgetSums {
  const sum = (wished: boolean) =>
    inputs.courses
      .filter(
        ({ date, status }) => datePartsOf(date).year === inputs.year && (status === 'wished') === wished,
      )
      .reduce((total, { amount }) => total + amount, 0);
  return { year: inputs.year, used: sum(false), pending: sum(true), extra: extraOf(inputs, inputs.year) };
}
