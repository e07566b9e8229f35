import { createRequire } from 'node:module';
import ICAL from 'ical.js';
import type { Nodes } from 'mdast';
import Papa from 'papaparse';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// What other programs make of what the site writes: read by parsers that the site does not write with, except for
// papaparse, which LibreOffice is held against elsewhere.

/** The rows of a sheet as they are read. Throws when the file is not one table of whole rows. */
export function rowsOf(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ';' });
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  const [header] = data;
  const crooked = data.find((row) => row.length !== header?.length);
  if (crooked !== undefined) throw new Error(`A row of ${crooked.length} cells: ${JSON.stringify(crooked)}`);
  return data;
}

/** The properties of each event as they are read: name with type, and value. Throws when it is no calendar. */
export function eventsOf(ics: string): { readonly name: string; readonly value: string }[][] {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const parts = calendar.getAllSubcomponents();
  const strange = parts.find((part) => part.name !== 'vevent' || part.getAllSubcomponents().length > 0);
  if (strange !== undefined) throw new Error(`A part that is no event: ${strange.name}`);
  return parts.map((event) =>
    event.getAllProperties().map((property) => ({
      name: `${property.name} ${property.type}`,
      value: String(property.getFirstValue()),
    })),
  );
}

/** What is wrong with the lines of a calendar file: ends that are not CRLF, or more than 75 octets. */
export function linesAmiss(ics: string): string[] {
  const octets = new TextEncoder();
  const lines = ics.split('\r\n');
  return [
    ...(lines.at(-1) === '' ? [] : ['no line end at the end']),
    ...lines.filter((line) => /[\r\n\v\f\u0085\u2028\u2029]/.test(line)).map((line) => `broken: ${line}`),
    ...lines.filter((line) => octets.encode(line).length > 75).map((line) => `long: ${line}`),
  ];
}

const BLOCKS = new Set([
  'root',
  'heading',
  'paragraph',
  'list',
  'listItem',
  'blockquote',
  'code',
  'html',
  'table',
  'thematicBreak',
  'definition',
  'footnoteDefinition',
]);

/** An address that is only typed is made a link by itself, with itself as its words. That is no harm. */
const isAddress = (node: Nodes): boolean =>
  node.type === 'link' &&
  node.children.length === 1 &&
  node.children[0]?.type === 'text' &&
  node.url.endsWith(node.children[0].value);

function describeNode(node: Nodes): string[] {
  const inside = 'children' in node ? node.children.flatMap((child) => describeNode(child as Nodes)) : [];
  if (BLOCKS.has(node.type)) {
    return [`<${node.type}${node.type === 'heading' ? node.depth : ''}>`, ...inside, `</${node.type}>`];
  }
  return node.type === 'text' || node.type === 'break' || isAddress(node) ? [] : [node.type, ...inside];
}

const markdown = unified().use(remarkParse).use(remarkGfm);

const mdx = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/** The blocks of a Markdown text and what is set in them, without the words. */
export const blocksOf = (text: string): string => describeNode(markdown.parse(text)).join(' ');

/** The same to a reader of MDX, where braces, tags and the first word of a line can be a program. */
export const blocksOfMdx = (text: string): string => describeNode(mdx.parse(text)).join(' ');

// jsdom brings no types.
const { JSDOM } = createRequire(import.meta.url)('jsdom') as {
  readonly JSDOM: { fragment(html: string): DocumentFragment };
};

/** The elements of a page and the names of their attributes, without the words. */
export function elementsOf(html: string): string {
  const described = (node: ParentNode): string =>
    [...node.children]
      .map(
        (element) =>
          `<${[element.tagName, ...element.getAttributeNames()].join(' ')}>${described(element)}</>`,
      )
      .join('');
  return described(JSDOM.fragment(html));
}

// What Slack's own help says that a message can hold, and what its messages call someone with.
const ACTS =
  /`|<[!@#/a-z]|(?<![\p{L}\p{N}])@[\p{L}\p{N}]|(?<![\p{L}\p{N}])[*_~](?=\S)|(?<=\S)[*_~](?![\p{L}\p{N}])/u;
const withoutReceipt = (line: string): string => line.replace(/: `[\w.~-]+` \(/, ': (');

/** The lines of a message, each as what it is: bold, a point, text; and `!` where something in it would act. */
export const pointsOf = (message: string): string[] =>
  message
    .split('\n')
    .map(withoutReceipt)
    .filter((line) => !line.startsWith('   '))
    .map((line) => {
      const [, bold] = /^\*(.+)\*$/.exec(line) ?? [];
      const kind = bold !== undefined ? 'bold' : line.startsWith('• ') ? 'point' : line === '' ? '' : 'text';
      return `${kind}${ACTS.test(bold ?? line.replace(/^• /, '')) || line.startsWith('>') ? '!' : ''}`;
    });
