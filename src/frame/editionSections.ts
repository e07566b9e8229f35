import { formatDate } from '../formats/dates';
import { todayInStockholm } from '../formats/stockholm';
import type { Locale } from '../formats/units';
import {
  type Context,
  compareUnder,
  contextOn,
  editionsBetween,
  type Judgement,
  makesDifference,
  type PlainDate,
  type Records,
  RULES,
} from '../rules';
import { editionText } from './editionText';
import type { Report } from './report';
import { sayComparison } from './sayEdition';
import type { Kept } from './useKept';

type Section = Report['sections'][number];

const LAST_DAY: PlainDate = '9999-12-31';

/** The day that answers were kept, for as long as they stand as they were brought back. */
export const keptDay = (kept: Kept | undefined): PlainDate | undefined =>
  kept?.status.kind === 'restored' ? todayInStockholm(new Date(kept.status.savedAt)) : undefined;

export interface EditionQuestion {
  /** The tool's decision on the reader's answers. */
  readonly judge: (context: Context) => Judgement | null;
  readonly context: Context;
  readonly locale: Locale;
  /** The day the answers were kept, when they were brought back. */
  readonly keptOn?: PlainDate | undefined;
  /** Other values than the published ones, for tests. */
  readonly records?: Records;
}

/**
 * What other editions of the rules would say of an answer: since it was kept, when any rule that it rests on has
 * changed, and from each announced day on which it would be another. The documents do not say who keeps older
 * rules, so the answer stands by the rules of the day and both are shown.
 */
export function editionSections({
  judge,
  context,
  locale,
  keptOn,
  records = RULES,
}: EditionQuestion): Section[] {
  const words = editionText[locale];
  const { rules } = context;
  const under = (day: PlainDate): Context => contextOn(context.today, day, records);
  const sections: Section[] = [];
  const kept = keptOn === undefined ? [] : editionsBetween(keptOn, rules.on, records);
  if (keptOn !== undefined && kept.length > 0) {
    const then = under(keptOn);
    const comparison = compareUnder(judge, then, context);
    if (comparison.rules.length > 0) {
      sections.push({
        heading: words.since(formatDate(keptOn, locale)),
        items: sayComparison(comparison, then.rules, rules, locale),
      });
    }
  }
  // Each announced edition is held against the one before it, so that a difference is told once.
  let latest = context;
  for (const day of editionsBetween(rules.on, LAST_DAY, records)) {
    const next = under(day);
    const comparison = compareUnder(judge, latest, next);
    if (makesDifference(comparison)) {
      sections.push({
        heading: words.from(formatDate(day, locale)),
        items: sayComparison(comparison, latest.rules, next.rules, locale),
      });
    }
    latest = next;
  }
  return sections;
}
