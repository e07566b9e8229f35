import { type Context, contextOn, FIRST_EDITION, type PlainDate } from '../rules';
import type { ToolProps } from './ToolProps';
import { useToday } from './useClock';

/**
 * The reader's day and the rules of that day, or those that a preview asks for.
 * Before the page is alive `today` is null, and the rules are the ones that the page was written by.
 */
export function useContextOn({
  today: given,
  edition = FIRST_EDITION,
  rulesAsOf,
}: Pick<ToolProps, 'today' | 'edition' | 'rulesAsOf'>): {
  readonly today: PlainDate | null;
  readonly context: Context;
} {
  const today = useToday(given);
  return { today, context: contextOn(today ?? edition, rulesAsOf) };
}
