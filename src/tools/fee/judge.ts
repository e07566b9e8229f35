import type { FeeForm } from '../../folder/answers/fee';
import type { Locale } from '../../formats/units';
import type { Context, Judgement } from '../../rules';
import { findProblems } from './answers';
import { answerFee, leftOf } from './breakdown';
import { type FeeInputs, readInputs } from './inputs';
import { feeText } from './text';

/** What the tool counts on kept answers, without words; `null` while an amount is missing or cannot be read. */
export function judgeFee(form: FeeForm, context: Context, locale: Locale): Judgement | null {
  const inputs = findProblems(form, feeText[locale], locale, false).length > 0 ? null : readInputs(form);
  return inputs === null ? null : judgeInputs(inputs, context);
}

/** The same, for a form that has been read. */
export function judgeInputs(inputs: FeeInputs, context: Context): Judgement {
  const { main, membership } = answerFee(inputs, context);
  return {
    verdict: null,
    outcome: null,
    steps: [],
    figures: [
      { id: 'fee.price', value: main?.price ?? null },
      { id: 'fee.fee', value: main?.session.fee ?? null },
      { id: 'fee.left', value: main === null ? null : leftOf(main.session) },
      { id: 'fee.sessions', value: inputs.question.mode === 'goal' ? (main?.pace?.count ?? null) : null },
      { id: 'fee.membership', value: membership?.yours ?? null },
      { id: 'fee.monthLeft', value: main?.month?.left ?? null },
      { id: 'fee.yearLeft', value: main?.year?.left ?? null },
    ],
  };
}
