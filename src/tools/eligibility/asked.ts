import type { EligibilityForm } from '../../folder/answers/eligibility';
import type { Locale } from '../../formats/units';
import type { Kept } from '../../frame/useKept';
import type { Context, EligibilityAnswers } from '../../rules';

/** What the further parts of an answer are made of. */
export interface Asked {
  readonly form: EligibilityForm;
  readonly answers: EligibilityAnswers;
  readonly context: Context;
  readonly locale: Locale;
  /** What is known of the answers that are kept, so that rules that changed since can be told. */
  readonly kept?: Kept | undefined;
}
