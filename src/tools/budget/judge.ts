import type { BudgetForm } from '../../folder/answers/budget';
import { type Context, type Judgement, judgeBudget as judgeSums } from '../../rules';
import { sumsOf } from './answer';
import { readInputs } from './inputs';

/** The tool's decision on kept answers, without words; `null` while the year cannot be read. */
export function judgeBudget(form: BudgetForm, context: Context): Judgement | null {
  const inputs = readInputs(form, context.today);
  return inputs === null ? null : judgeSums(sumsOf(inputs), context);
}
