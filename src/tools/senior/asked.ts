import type { Locale } from '../../formats/units';
import type { Kept } from '../../frame/useKept';
import type { Context, SeniorAnswers, SeniorDecision } from '../../rules';

/** What the further parts of an answer are made of. */
export interface Asked {
  readonly answers: SeniorAnswers;
  readonly decision: SeniorDecision;
  readonly context: Context;
  readonly locale: Locale;
  /** What is known of the answers that are kept, so that rules that changed since can be told. */
  readonly kept?: Kept | undefined;
}
