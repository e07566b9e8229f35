import { type Placed, readPage } from '../../plugins/rule-references/page';
import { attribute, listed } from '../../plugins/rule-references/remark';
import { splitTokens } from '../../src/formats/ruleText';
import type { Locale } from '../../src/formats/units';
import {
  DERIVED,
  FIRST_EDITION,
  isDerivedId,
  isMissingId,
  isReadingId,
  MISSING,
  READINGS,
  type RuleId,
  readingOf,
} from '../../src/rules';

/** The authors' words whose quotes can be counted in the page they write; the others count and lay out by themselves. */
export const QUOTING: readonly string[] = [
  'text',
  'RuleTable',
  'Reading',
  'Missing',
  'ReadingRegister',
  'MissingRegister',
];

const inText = (text: string): string[] =>
  splitTokens(text).flatMap((part) => ('rule' in part ? [part.rule] : []));

/** Tokens in every text of a record in one language. */
function inRecord(record: unknown, locale: Locale): string[] {
  if (typeof record !== 'object' || record === null) return [];
  const text = (record as Record<string, unknown>)[locale];
  return typeof text === 'string'
    ? inText(text)
    : Object.values(record).flatMap((part) => inRecord(part, locale));
}

function quotedBy({ node }: Placed, locale: Locale): string[] {
  const id = attribute(node, 'id') ?? '';
  switch (node.name) {
    case 'Rule':
      return attribute(node, 'form') === 'day' ? [] : [id];
    case 'RuleTable':
      return listed(attribute(node, 'ids') ?? '');
    case 'Reading': {
      const { question, reading } = isReadingId(id) ? readingOf(id) : {};
      return inRecord({ question, reading }, locale);
    }
    case 'Missing': {
      const { what, handling } = isMissingId(id) ? MISSING[id] : {};
      return inRecord({ what, handling }, locale);
    }
    case 'ReadingRegister':
      return inRecord(READINGS, locale);
    case 'MissingRegister':
      return inRecord(MISSING, locale);
    default:
      return [];
  }
}

/** How often a page quotes each rule, read from its source: itself, and in numbers that are derived from it. */
export function quotedIn(file: string, source: string, locale: Locale): ReadonlyMap<RuleId, number> {
  const { placed } = readPage(file, source, { locale, on: FIRST_EDITION });
  const counts = new Map<RuleId, number>();
  for (const quoted of placed.flatMap((each) => quotedBy(each, locale))) {
    const ids: readonly RuleId[] = isDerivedId(quoted) ? DERIVED[quoted].from : [quoted as RuleId];
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
