import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Locale } from '../../src/formats/units';
import { checkSpoken } from './check';
import { type GateResult, type Reason, settle } from './finding';
import { join, type Piece, quoteOf, type Spoken } from './spoken';

interface Span {
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number };
}
interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | { readonly value: string } | null;
  readonly position?: Span;
}
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string | null;
  readonly alt?: string | null;
  readonly title?: string | null;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly Node[];
  readonly position: Span;
}

const parsers = {
  mdx: unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx),
  md: unified().use(remarkParse).use(remarkFrontmatter),
};

const REASON = /^\/\*\s*gate:\s*(.*?)\s*\*\/$/s;
// Attributes that a reader meets as text.
const SPOKEN = new Set(['alt', 'title', 'caption', 'label', 'aria-label', 'summary']);
const FRONT_MATTER_TEXT = /^(?:title|sidebar_label|pagination_label|description|keywords):(.*)$/gm;
const INLINE = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'break', 'mdxJsxTextElement']);
const HOLES = new Set(['inlineCode', 'image', 'mdxTextExpression', 'html', 'footnoteReference']);

const blank = (match: string) => ' '.repeat(match.length);

/** The words of a stretch of Markdown as they are typed, with references blanked out: `&#160;` is a space. */
const wordsAt = (source: string, { start, end }: Span): Piece => ({
  offset: start.offset,
  text: source.slice(start.offset, end.offset).replace(/&#?\w+;/g, blank),
});

/** A text that stands alone in the node, found again at its place. */
function textIn(source: string, { start, end }: Span, text: string, after = ''): Piece {
  const within = source.slice(start.offset, end.offset);
  const lead = Math.max(0, within.indexOf(after)) + after.length;
  return { offset: start.offset + Math.max(lead, within.indexOf(text, lead)), text };
}

const attribute = ({ attributes = [] }: Node, name: string): string | undefined => {
  const value = attributes.find((each) => each.name === name)?.value;
  return typeof value === 'string' ? value : value?.value.replace(/^(['"`])(.*)\1$/s, '$2');
};

/** The other language of a few words in a sentence, `<em lang="sv">`. */
const languageOf = (node: Node): Locale | null => {
  const lang = attribute(node, 'lang');
  return lang === 'sv' || lang === 'en' ? lang : null;
};

const inlineIn = (source: string, { children = [] }: Node): Piece[] =>
  children.flatMap((child) => inline(source, child));

function inline(source: string, node: Node): Piece[] {
  if (node.type === 'text') return [wordsAt(source, node.position)];
  const offset = node.position.start.offset;
  if (languageOf(node) !== null) return [{ offset, quote: null }];
  if (node.name === 'Rule')
    return [{ offset, quote: quoteOf(attribute(node, 'id') ?? '', attribute(node, 'form')) }];
  if (node.type === 'break') return [{ offset, text: ' ' }];
  if (HOLES.has(node.type)) return REASON.test(node.value ?? '') ? [] : [{ offset, quote: null }];
  return inlineIn(source, node);
}

/** Texts that stand by themselves: alternative texts, titles, attributes that are read out or shown. */
function aside(source: string, { alt, title, attributes = [], position }: Node): Piece[] {
  return [
    ...(alt ? [textIn(source, position, alt, '![')] : []),
    ...(title ? [textIn(source, position, title, '](')] : []),
    ...attributes.flatMap(({ name, value, position: place }) =>
      name !== undefined && SPOKEN.has(name) && typeof value === 'string' && place !== undefined
        ? [textIn(source, place, value, '=')]
        : [],
    ),
  ];
}

function frontMatter(source: string, { start, end }: Span): Piece[] {
  const yaml = source.slice(start.offset, end.offset);
  return [...yaml.matchAll(FRONT_MATTER_TEXT)].map(({ index, 0: row, 1: text = '' }) => ({
    offset: start.offset + index + row.length - text.length,
    text,
  }));
}

/** The reason in a comment, and how far it reaches: the rest of its block, or from a line of its own the next block. */
function reasonIn(node: Node, parent: Node): Reason | null {
  const reason = node.type.startsWith('mdx') ? REASON.exec(node.value ?? '')?.[1] : undefined;
  if (reason === undefined) return null;
  const siblings = parent.children ?? [];
  const reach = node.type === 'mdxFlowExpression' ? siblings[siblings.indexOf(node) + 1] : parent;
  const { start, end } = node.position;
  return { at: start.offset, reason, from: end.offset, to: reach?.position.end.offset ?? end.offset };
}

/** A block of a page as it is read, and whether a rule could be quoted in it. */
export interface Block {
  readonly spoken: Spoken;
  readonly place: 'page' | 'plain';
  /** Set where it is another than the page’s. */
  readonly locale: Locale | null;
}

/**
 * Every block of words that a reader of one page meets: text, alternative texts, captions and front matter. Code and
 * expressions are holes.
 * @param as `md` for a document of the project itself, which is plain Markdown
 * @throws when the page is not valid MDX
 */
export const blocksOf = (source: string, as: keyof typeof parsers = 'mdx'): Block[] =>
  blocksAndReasons(source, as).blocks;

function blocksAndReasons(source: string, as: keyof typeof parsers): { blocks: Block[]; reasons: Reason[] } {
  const blocks: Block[] = [];
  const reasons: Reason[] = [];
  const read = (pieces: readonly Piece[], place: Block['place'], locale: Locale | null = null) =>
    blocks.push({ spoken: join(pieces), place, locale });
  const visit = (node: Node): void => {
    if (node.type === 'yaml') {
      for (const piece of frontMatter(source, node.position)) read([piece], 'plain');
    }
    for (const piece of aside(source, node)) read([piece], 'plain');
    const other = languageOf(node);
    if (other !== null) read(inlineIn(source, node), 'page', other);
    let block: Piece[] = [];
    for (const child of node.children ?? []) {
      const reason = reasonIn(child, node);
      if (reason !== null) reasons.push(reason);
      if (INLINE.has(child.type) || HOLES.has(child.type)) {
        if (!INLINE.has(node.type)) block.push(...inline(source, child));
      } else {
        read(block, 'page');
        block = [];
      }
      visit(child);
    }
    read(block, 'page');
  };
  visit(parsers[as].parse(source) as Node);
  return { blocks, reasons };
}

/**
 * Looks for values typed in the prose of one page, and for words that contradict the rule they stand beside.
 * `{/* gate: reason *\/}` speaks for the rest of the block it stands in.
 * @throws when the page is not valid MDX
 */
export function checkPage(source: string, locale: Locale = 'sv'): GateResult {
  const { blocks, reasons } = blocksAndReasons(source, 'mdx');
  const found = blocks.flatMap((block) => checkSpoken(block.spoken, block.place, block.locale ?? locale));
  return settle(source, found, reasons);
}
