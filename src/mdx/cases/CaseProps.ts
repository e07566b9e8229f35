import type { Locale } from '../../formats/units';
import type { Context } from '../../rules';

/** What a case table is told: the language, and the rules it decides by. */
export interface CaseProps {
  readonly locale: Locale;
  readonly context: Context;
}
