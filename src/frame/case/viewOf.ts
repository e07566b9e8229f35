import type { SharedCase } from '../../folder/caseLink';
import type { FormState } from '../useForm';
import type { Kept } from '../useKept';

const nothing = () => undefined;

// Nobody has asked for this answer, so it takes no focus and finds no fault.
const HEARD = { current: 0 };

/** A tool's form and folder with somebody else's answers in them. Whatever is done to them is done to nothing. */
export function viewOf<Form extends object>(
  { answers, madeOn }: SharedCase,
  state: FormState<Form>,
  kept: Kept,
): { readonly state: FormState<Form>; readonly kept: Kept } {
  return {
    state: {
      ...state,
      form: answers as unknown as Form,
      set: nothing,
      replace: nothing,
      adopt: nothing,
      prefill: nothing,
      restart: nothing,
      undo: null,
      provenance: () => 'link',
      leave: nothing,
      attempt: nothing,
      attempts: 0,
      mending: false,
      passed: HEARD,
      heard: HEARD,
      shown: (problems) => problems,
      isEmpty: false,
      readOnly: true,
    },
    // The answer is told as for answers kept on the sender's day, so that it says what has changed since then.
    kept: {
      ...kept,
      status: { kind: 'restored', savedAt: `${madeOn}T12:00:00.000Z` },
      on: false,
      looking: false,
      elsewhere: [],
      keep: nothing,
      forget: nothing,
    },
  };
}
