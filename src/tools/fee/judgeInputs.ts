import type { Context, Judgement } from '../../rules';
import { answerFee, leftOf } from './breakdown';
import type { FeeInputs } from './inputs';

/** What the tool counts on a form that has been read, without words. */
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
