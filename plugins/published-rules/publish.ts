import { formatDerived, formatRule } from '../../src/formats/rule';
import { splitTokens } from '../../src/formats/ruleText';
import type { Locale } from '../../src/formats/units';
import { missingPath, paragraphPath, readingPath } from '../../src/mdx/paths';
import type { SiteReferences, UsingTool } from '../../src/mdx/references';
import {
  isDerivedId,
  type Localized,
  MISSING,
  openRules,
  type PlainDate,
  READINGS,
  type ReadingRecord,
  RULES,
  type Rule,
  type RuleBook,
  type RuleId,
} from '../../src/rules';
import { FORMAT_VERSION, type PublishedRules } from './format';

/** The name of the schema beside the file. */
export const SCHEMA_NAME = 'regler.schema.json';

const PREFIX: Readonly<Record<Locale, string>> = { sv: '', en: 'en/' };

/** An address of the site, `/regler/lasningar#Q-01`, as seen from the file at its root: `en/regler/lasningar/#Q-01`. */
function fromRoot(address: string, locale: Locale): string {
  const [path = '', anchor] = address.slice(1).split('#');
  return `${PREFIX[locale]}${path === '' ? '' : `${path}/`}${anchor === undefined ? '' : `#${anchor}`}`;
}

const both = (write: (locale: Locale) => string): Localized => ({ sv: write('sv'), en: write('en') });
const urlsOf = (address: string): Localized => both((locale) => fromRoot(address, locale));

function writtenOut(text: string, rules: RuleBook, locale: Locale): string {
  return splitTokens(text)
    .map((part) =>
      !('rule' in part)
        ? part.text
        : isDerivedId(part.rule)
          ? formatDerived(part.rule, rules, locale, part.form)
          : formatRule(part.rule, rules, locale, part.form),
    )
    .join('');
}

/** Texts with their values, and which rules those are. */
function wordsIn(rules: RuleBook) {
  return {
    text: (words: Localized): Localized => both((locale) => writtenOut(words[locale], rules, locale)),
    rules: (...texts: readonly Localized[]): string[] => [
      ...new Set(
        texts.flatMap(({ sv }) => splitTokens(sv).flatMap((part) => ('rule' in part ? [part.rule] : []))),
      ),
    ],
  };
}

type References = Readonly<Record<Locale, SiteReferences>>;

const quotes = ({ pages }: SiteReferences['rules'][RuleId], locale: Locale): string[] =>
  pages.flatMap(({ path, places }) =>
    places.map(({ anchor }) => fromRoot(anchor === null ? path : `${path}#${anchor}`, locale)),
  );

function publishRule(id: RuleId, references: References): PublishedRules['rules'][number] {
  const { source, title, compare, readings, checked, reviewBy, ...value }: Rule = RULES[id];
  const address = paragraphPath(source);
  return {
    id,
    document: source.document,
    title,
    compare,
    ...value,
    source: {
      anchor: source.anchor,
      url: address === null ? null : urlsOf(address),
      facts: source.facts,
    },
    readings,
    checked,
    reviewBy,
    usedBy: references.sv.rules[id].tools.map((tool) => tool.id),
    quotedBy: { sv: quotes(references.sv.rules[id], 'sv'), en: quotes(references.en.rules[id], 'en') },
    // The schema's arrays are not read-only, and nobody writes to these.
  } as PublishedRules['rules'][number];
}

/** Every tool that asks for a rule, once. */
const toolsOf = (references: SiteReferences): readonly UsingTool[] => [
  ...new Map(
    Object.values(references.rules)
      .flatMap(({ tools }) => tools)
      .map((tool) => [tool.id, tool]),
  ).values(),
];

/**
 * The rules, readings and gaps for other programs. The same rules and pages give the same file: no clock is read.
 * @param references who needs which rule, in both languages
 * @param site the version of the project, and the first day of the edition that the texts are written in
 */
export function publish(
  references: References,
  { version, edition }: { version: string; edition: PlainDate },
): PublishedRules {
  const { text, rules } = wordsIn(openRules(edition));
  const english = toolsOf(references.en);
  return {
    $schema: `./${SCHEMA_NAME}`,
    formatVersion: FORMAT_VERSION,
    generator: { name: 'inner-journey-guide', version },
    edition,
    tools: toolsOf(references.sv).map(({ id, title, path }) => ({
      id,
      title: { sv: title, en: english.find((tool) => tool.id === id)?.title ?? title },
      url: urlsOf(path),
    })),
    rules: (Object.keys(RULES) as RuleId[]).map((id) => publishRule(id, references)),
    readings: (Object.values(READINGS) as readonly ReadingRecord[]).map((reading) => ({
      id: reading.id,
      question: text(reading.question),
      reading: text(reading.reading),
      why: text(reading.why),
      alternatives: reading.alternatives.map((other) => ({
        id: other.id,
        reading: text(other.reading),
        changes: text(other.changes),
      })),
      asks: [...reading.asks],
      sources: [...reading.sources],
      rules: rules(reading.question, reading.reading, reading.why),
      url: urlsOf(readingPath(reading.id)),
    })),
    missing: Object.values(MISSING).map(({ id, what, handling, sources }) => ({
      id,
      what: text(what),
      handling: text(handling),
      sources: [...sources],
      rules: rules(what, handling),
      url: urlsOf(missingPath(id)),
    })),
  };
}
