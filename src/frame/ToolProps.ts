import type { Locale } from '../formats/units';
import type { PlainDate } from '../rules';

/** Everything a tool is told from outside; it knows nothing of the site around it. */
export interface ToolProps {
  readonly locale: Locale;
  /** Path that the site's pages of this language stand under, with slashes at both ends: `/`, `/en/`. */
  readonly base: string;
  /** The day to judge by; without it, the reader's own day in Stockholm, read once the page is alive. */
  readonly today?: PlainDate | undefined;
}
