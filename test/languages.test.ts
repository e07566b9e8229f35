import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';

const SWEDISH = 'docs';
const ENGLISH = 'i18n/en/docusaurus-plugin-content-docs/current';
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

interface Page {
  readonly about: Readonly<Record<string, string>>;
  /** Tag with its attributes, sorted: word order may move a rule within its sentence. */
  readonly tags: readonly string[];
  /** Depth and id, in reading order. */
  readonly headings: readonly string[];
  /** Addresses, sorted. */
  readonly links: readonly string[];
  /** What stands in code: names that are never translated. Sorted. */
  readonly names: readonly string[];
}

/** Every page below a folder, by its path there. */
const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

// Front matter here is one plain `key: value` per line, so no YAML reader is called for.
const frontMatter = (yaml: string): Record<string, string> =>
  Object.fromEntries([...yaml.matchAll(/^(\w+): *(.*)$/gm)].map(([, key = '', value = '']) => [key, value]));

function readPage(folder: string, path: string): Page {
  const tree = parser.parse(readFileSync(join(folder, path), 'utf8'));
  const tags: string[] = [];
  const headings: string[] = [];
  const links: string[] = [];
  const names: string[] = [];
  let about: Record<string, string> = {};
  visit(tree, (node) => {
    if (node.type === 'yaml') {
      about = frontMatter(node.value);
    } else if (node.type === 'link') {
      links.push(node.url);
    } else if (node.type === 'inlineCode') {
      names.push(node.value);
    } else if (node.type === 'heading') {
      const last = node.children.at(-1);
      headings.push(`${node.depth} ${last?.type === 'mdxTextExpression' ? last.value : 'no id'}`);
    } else if (
      (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
      // A plain element says what language some words are in, which is another matter in each language.
      /^[A-Z]/.test(node.name ?? '')
    ) {
      const attributes = node.attributes.map((each) =>
        each.type === 'mdxJsxAttribute'
          ? `${each.name}=${typeof each.value === 'string' ? each.value : each.value?.value}`
          : each.value,
      );
      tags.push([node.name, ...attributes.sort()].join(' '));
    }
  });
  return { about, tags: tags.sort(), headings, links: links.sort(), names: names.sort() };
}

const swedish = pagesIn(SWEDISH);
const english = pagesIn(ENGLISH);
const inBoth = swedish.filter((path) => english.includes(path));

describe('the pages in two languages', () => {
  it('are there to compare', () => {
    expect(inBoth).not.toEqual([]);
  });

  it('have an English counterpart for every Swedish page', () => {
    expect(swedish.filter((path) => !english.includes(path))).toEqual([]);
  });

  it('have a Swedish original for every English page', () => {
    expect(english.filter((path) => !swedish.includes(path))).toEqual([]);
  });
});

describe.each(inBoth)('%s', (path) => {
  const sv = readPage(SWEDISH, path);
  const en = readPage(ENGLISH, path);

  it('uses the same components with the same ids', () => {
    expect(en.tags).toEqual(sv.tags);
  });

  it('has the same headings in the same order, by depth and id', () => {
    expect(en.headings).toEqual(sv.headings);
  });

  it('gives every heading an id', () => {
    expect(sv.headings.filter((heading) => heading.endsWith('no id'))).toEqual([]);
  });

  it('links to the same places', () => {
    expect(en.links).toEqual(sv.links);
  });

  it('leaves the names in code untranslated', () => {
    expect(en.names).toEqual(sv.names);
  });

  it('has the same address', () => {
    expect([en.about.slug, en.about.id]).toEqual([sv.about.slug, sv.about.id]);
  });

  it.each(['title', 'sidebar_label', 'description'])('has its %s in both languages', (field) => {
    expect([sv.about[field], en.about[field]].filter((text) => !text)).toEqual([]);
  });

  it.each(['title', 'description'])('has its %s translated', (field) => {
    expect(en.about[field]).not.toBe(sv.about[field]);
  });

  it('has no digit in its descriptions', () => {
    expect(`${sv.about.description} ${en.about.description}`).not.toMatch(/\p{Nd}/u);
  });
});
