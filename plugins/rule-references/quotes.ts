import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitTokens } from '../../src/formats/ruleText';
import type { Locale } from '../../src/formats/units';
import { QUOTED_BY_CASES } from '../../src/mdx/cases/quoted';
import type { Place, QuotingPage } from '../../src/mdx/references';
import {
  DERIVED,
  type DerivedId,
  isDerivedId,
  isMissingId,
  isReadingId,
  MISSING,
  READINGS,
  type RuleId,
  readingOf,
} from '../../src/rules';
import { type Day, type PageOutline, type Placed, readPage } from './page';
import { attribute, listed } from './remark';

interface Quote {
  readonly rule: RuleId;
  readonly place: Place;
}

/** The pages that quote each rule, in the order of the pages. */
export type Quotes = Readonly<Partial<Record<RuleId, readonly QuotingPage[]>>>;

/** A derived number quotes every rule it is worked out from. */
const rulesBehind = (id: string): readonly RuleId[] =>
  isDerivedId(id) ? DERIVED[id as DerivedId].from : [id as RuleId];

const rulesInText = (text: string): RuleId[] =>
  splitTokens(text).flatMap((part) => ('rule' in part ? rulesBehind(part.rule) : []));

/** Every text of a record in one language, however deep it lies. */
function textsOf(value: unknown, locale: Locale): string[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const text = (value as Record<string, unknown>)[locale];
  return typeof text === 'string' ? [text] : Object.values(value).flatMap((part) => textsOf(part, locale));
}

const quotesIn = (record: unknown, place: Place, locale: Locale): Quote[] =>
  textsOf(record, locale).flatMap((text) => rulesInText(text).map((rule) => ({ rule, place })));

/** A register gives each of its records an address of its own. */
const quotesInRegister = (records: Readonly<Record<string, unknown>>, locale: Locale): Quote[] =>
  Object.entries(records).flatMap(([id, record]) => quotesIn(record, { anchor: id, title: id }, locale));

/** What one component quotes, as its words are written in src/mdx. */
function quotesOf({ node, section: place }: Placed, locale: Locale): Quote[] {
  const id = attribute(node, 'id') ?? '';
  switch (node.name) {
    case 'Rule':
      return rulesBehind(id).map((rule) => ({ rule, place }));
    case 'RuleTable':
      return listed(attribute(node, 'ids') ?? '')
        .flatMap(rulesBehind)
        .map((rule) => ({ rule, place }));
    case 'Reading': {
      const { question, reading } = isReadingId(id) ? readingOf(id) : {};
      return quotesIn({ question, reading }, place, locale);
    }
    case 'Missing': {
      const { what, handling } = isMissingId(id) ? MISSING[id] : {};
      return quotesIn({ what, handling }, place, locale);
    }
    case 'ReadingRegister':
      return quotesInRegister(READINGS, locale);
    case 'MissingRegister':
      return quotesInRegister(MISSING, locale);
    default:
      return (QUOTED_BY_CASES[node.name ?? ''] ?? []).map((rule) => ({ rule, place }));
  }
}

/** The same place only once. */
const once = (places: readonly Place[]): Place[] => [
  ...new Map(places.map((place) => [place.anchor, place])).values(),
];

/** Every place that quotes a rule, rule by rule. */
export function quotesByRule(pages: readonly PageOutline[], locale: Locale): Quotes {
  const found: Partial<Record<RuleId, QuotingPage[]>> = {};
  for (const { path, title, placed } of pages) {
    const quotes = placed.flatMap((each) => quotesOf(each, locale));
    for (const rule of new Set(quotes.map((quote) => quote.rule))) {
      const places = once(quotes.filter((quote) => quote.rule === rule).map(({ place }) => place));
      found[rule] = [...(found[rule] ?? []), { path, title, places }];
    }
  }
  return found;
}

/** Every page of one language, in the order of their files. */
export const pagesIn = (folder: string, day: Day): PageOutline[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.mdx?$/.test(file))
    .sort()
    .map((file) => readPage(file, readFileSync(join(folder, file), 'utf8'), day));
