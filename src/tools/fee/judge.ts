import type { FeeForm } from '../../folder/answers/fee';
import type { Locale } from '../../formats/units';
import type { Context, Judgement } from '../../rules';
import { findProblems } from './answers';
import { readInputs } from './inputs';
import { judgeInputs } from './judgeInputs';
import { feeText } from './text';

/** What the tool counts on kept answers, without words; `null` while an amount is missing or cannot be read. */
export function judgeFee(form: FeeForm, context: Context, locale: Locale): Judgement | null {
  const inputs = findProblems(form, feeText[locale], locale, false).length > 0 ? null : readInputs(form);
  return inputs === null ? null : judgeInputs(inputs, context);
}
