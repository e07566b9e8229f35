import type { Locale } from '../formats/units';
import type { Context } from '../rules';

/** What the questions of a tool are told when they are drawn to be printed. */
export interface PaperProps {
  readonly locale: Locale;
  /** The rules of the day that the page is built by. */
  readonly context: Context;
}
