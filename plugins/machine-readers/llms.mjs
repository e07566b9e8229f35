// An index for programs that read: https://llmstxt.org/
import { markdownOf } from './markdown.mjs';

/** Where a page's Markdown lies: beside it, as the index's own convention has it. */
export const markdownFile = (path) => `${path}index.html.md`;

/**
 * A page as Markdown, with where it stands and which edition its values are of.
 * @param {import('./pages.mjs').Page} page
 * @param {{ address: (path: string) => string, edition: string, words: typeof import('./words.mjs').WORDS.sv }} about
 */
export function pageAsMarkdown({ path, words: elements, description }, { address, edition, words }) {
  const here = address(path);
  const text = markdownOf(elements, { to: (href) => new URL(href, here).href, tool: words.tool(here) });
  const [, heading, rest] = /^(# [^\n]*\n)?([\s\S]*)$/.exec(text);
  return `${heading ?? ''}\n> ${description}\n\n${words.here(here, edition)}\n\n${rest.trimStart()}`.trimStart();
}

const entry = ([name, url, what]) => `- [${name}](${url})${what ? `: ${what}` : ''}`;

/**
 * @param {import('./pages.mjs').Page[]} pages those that are places to send somebody to
 * @param {{ address: (path: string) => string, edition: string, site: string, root: string, other: string,
 *   words: typeof import('./words.mjs').WORDS.sv }} about `root` is the address of the whole site, `other` that of the
 *   other language's index
 * @returns {string} the index: sections in the bar's order, pages in the order of their trail, then the data
 */
export function llmsText(pages, { address, edition, site, root, other, words }) {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const front = byPath.get('');
  const listed = (page) => entry([page.title, address(markdownFile(page.path)), page.description]);
  const sections = [
    ...new Map(pages.flatMap(({ section }) => (section ? [[section.path, section.label]] : []))),
  ]
    .map(([path, label]) => ({ label, paths: byPath.get(path)?.trail ?? [] }))
    .sort((a, b) => front.bar.indexOf(a.label) - front.bar.indexOf(b.label));
  const told = new Set(['', ...sections.flatMap(({ paths }) => paths)]);
  const rest = pages.filter(({ path }) => !told.has(path));
  const list = (label, entries) => (entries.length === 0 ? [] : [`## ${label}`, entries.join('\n')]);
  return `${[
    `# ${site}: ${front.title}`,
    `> ${front.description}`,
    ...words.about(edition),
    ...sections.flatMap(({ label, paths }) =>
      list(
        label,
        paths.flatMap((path) => (byPath.has(path) ? [listed(byPath.get(path))] : [])),
      ),
    ),
    ...list(words.other, rest.map(listed)),
    ...list(words.data, [
      entry([words.rules[0], `${root}regler.json`, words.rules[1]]),
      entry([words.schema[0], `${root}regler.schema.json`, words.schema[1]]),
    ]),
    // The convention's own word, in every language: what may be left out when there is little room.
    ...list('Optional', [entry([words.otherLanguage, other, words.otherPages])]),
  ].join('\n\n')}\n`;
}
