import type { Backup } from '../../folder/backup';
import { JUDGED_TOOLS, type ToolId } from '../../folder/toolIds';
import { todayInStockholm } from '../../formats/stockholm';
import type { Locale } from '../../formats/units';
import { sayComparison } from '../../frame/sayEdition';
import { contextOn, editionsBetween, type PlainDate, type Records, RULES } from '../../rules';

/** What has changed for the answers in a file, line by line, tool by tool; tools that nothing changed for are left out. */
export type RuleChangeLines = Partial<Record<ToolId, readonly string[]>>;

/**
 * Holds the answers in a file against the rules of the day it was made and of now.
 * @param days the reader's day, and the day whose rules to judge by when that is another one
 * @param records other values than the published ones, for tests
 */
export async function ruleChanges(
  { exportedAt, tools }: Backup,
  { today, rulesAsOf }: { readonly today: PlainDate; readonly rulesAsOf: PlainDate | undefined },
  locale: Locale,
  records: Records = RULES,
): Promise<RuleChangeLines> {
  const now = contextOn(today, rulesAsOf, records);
  const madeOn = todayInStockholm(new Date(exportedAt));
  if (editionsBetween(madeOn, now.rules.on, records).length === 0) {
    return {};
  }
  const { compareEditions } = await import('../compareEditions');
  const then = contextOn(today, madeOn, records);
  return Object.fromEntries(
    JUDGED_TOOLS.flatMap((tool) => {
      const answers = tools[tool];
      if (answers === undefined) {
        return [];
      }
      const comparison = compareEditions(tool, answers, then, now, locale);
      return comparison.rules.length === 0
        ? []
        : [[tool, sayComparison(comparison, then.rules, now.rules, locale)]];
    }),
  );
}
