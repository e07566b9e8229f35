import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Locale } from '../../src/formats/units';
import { type ProseForm, ruleWords } from '../../src/mdx/ruleWords';
import { editionFor, isDerivedId, isRuleId, type PlainDate, RULES } from '../../src/rules';
import { attribute, type Node } from './remark';

/** A heading with its id, or the part of a page before the first one. */
export interface Section {
  readonly anchor: string | null;
  readonly title: string | null;
}

/** One component on a page and the section it stands in. */
export interface Placed {
  readonly node: Node;
  readonly section: Section;
}

/** A page as the register needs it. */
export interface PageOutline {
  readonly path: string;
  readonly title: string;
  /** Every component, in reading order. */
  readonly placed: readonly Placed[];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);
/** The language that is read, and the day it is read on. */
export interface Day {
  readonly locale: Locale;
  readonly on: PlainDate;
}

const BEGINNING: Section = { anchor: null, title: null };

/** A heading in words, its rules written out. */
function wordsOf(node: Node, edition: PlainDate, locale: Locale): string {
  const id = attribute(node, 'id') ?? '';
  if (node.name === 'Rule' && (isRuleId(id) || isDerivedId(id))) {
    const form = attribute(node, 'form') as ProseForm | undefined;
    const on = attribute(node, 'on') as PlainDate | undefined;
    return ruleWords(id, { form, on, edition }, { records: RULES, locale }).text;
  }
  return node.type === 'text' || node.type === 'inlineCode'
    ? (node.value ?? '')
    : (node.children ?? []).map((child) => wordsOf(child, edition, locale)).join('');
}

const anchorOf = (heading: Node): string | null =>
  heading.children
    ?.map((child) => /^\/\*\s*#(\S+)\s*\*\/$/.exec(child.value ?? '')?.[1])
    .find((id) => id !== undefined) ?? null;

// Front matter is one plain `key: value` per line; a test holds every page to it.
const field = (yaml: string, key: string): string | undefined =>
  new RegExp(`^${key}: *(.+)$`, 'm').exec(yaml)?.[1]?.trim();

/**
 * Reads one page.
 * @param file path below the documents' folder, `bli-coach/krav.mdx`
 * @param source its MDX
 * @param day the language, and the day by whose rules headings are written out
 * @throws when the page is not valid MDX
 */
export function readPage(file: string, source: string, { locale, on }: Day): PageOutline {
  const edition = editionFor(on).from;
  const tree = parser.parse(source) as Node;
  const placed: Placed[] = [];
  let yaml = '';
  let section = BEGINNING;
  const visit = (node: Node): void => {
    if (node.type === 'yaml') {
      yaml = node.value ?? '';
    } else if (node.type === 'heading') {
      section = { anchor: anchorOf(node), title: wordsOf(node, edition, locale).trim() };
    } else if (node.type.startsWith('mdxJsx')) {
      placed.push({ node, section });
    }
    node.children?.forEach(visit);
  };
  visit(tree);
  const path = `/${file.replace(/\.mdx?$/, '').replace(/(^|\/)index$/, '')}`;
  return { path: field(yaml, 'slug') ?? path, title: field(yaml, 'title') ?? path, placed };
}
