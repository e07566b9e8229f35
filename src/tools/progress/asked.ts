import type { Locale } from '../../formats/units';
import type { Kept } from '../../frame/useKept';
import type { Context } from '../../rules';
import type { Problem } from '../../ui/ErrorSummary';
import type { Outcome } from './outcome';

/** What the further parts of an answer are made of. */
export interface Asked {
  readonly outcome: Outcome;
  readonly context: Context;
  readonly locale: Locale;
  /** What is known of the answers that are kept, so that rules that changed since can be told. */
  readonly kept?: Kept | undefined;
  /** What must be mended, and is left out of the answer meanwhile. */
  readonly problems?: readonly Problem[];
}
