import type { Locale } from '../formats/units';
import type { PlainDate } from '../rules';

/** Everything a tool is told from outside; it knows nothing of the site around it. */
export interface ToolProps {
  readonly locale: Locale;
  /** Path that the site's pages of this language stand under, with slashes at both ends: `/`, `/en/`. */
  readonly base: string;
  /** The day to judge by; without it, the reader's own day in Stockholm, read once the page is alive. */
  readonly today?: PlainDate | undefined;
  /** First day of the edition that the page was written by; without it, the first edition. */
  readonly edition?: PlainDate | undefined;
  /** The day whose rules to judge by, when that is not the reader's own: a preview. */
  readonly rulesAsOf?: PlainDate | undefined;
}
