// What each finished page says of itself.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

/** What every unknown address is answered with. */
export const NOWHERE = '404.html';
// A tool without its page, for frames, is not what a link should lead to either.
const NO_PLACE = /^(?:404\.html$|embed\/)/;

/** Words as they are read: no soft hyphens, no break where the source had one. Hard spaces stay. */
export const spaced = (text) =>
  text
    .replace(/[\u200b\u00ad]/g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();

// What holds no words of the page, and would be most of what is read.
const NO_WORDS = /<(style|script|svg|form|footer)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g;

/** The page's elements. What stands for a script that does not run is read as it then is. */
const elementsOf = (html) =>
  JSDOM.fragment(
    html
      .replace(NO_WORDS, '')
      .replaceAll('<noscript>', '<div data-noscript>')
      .replaceAll('</noscript>', '</div>'),
  );

const sameBelow = (base) => (address) => address?.slice(base.length) ?? '';

/**
 * One page.
 * @param {string} html
 * @param {{ file: string, base: string, site: string }} place file below the language's folder
 * @returns {Page}
 */
export function readPage(html, { file, base, site }) {
  const elements = elementsOf(html);
  const below = sameBelow(base);
  const links = [...elements.querySelectorAll('.docs-layout__side a')].map((link) => ({
    path: below(link.getAttribute('href')),
    label: spaced(link.textContent),
  }));
  // The first page of a trail is the section's own.
  const section = links[0]?.path ?? '';
  const bar = [...elements.querySelectorAll('.bar__links a')];
  const label = bar.find((link) => below(link.getAttribute('href')) === section)?.textContent;
  const title = spaced(elements.querySelector('title')?.textContent ?? '').replace(` | ${site}`, '');
  const words = elements.querySelector('article') ?? elements.querySelector('main');
  return {
    file,
    path: file.replace(/index\.html$/, ''),
    title,
    description: elements.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    section: label === undefined ? null : { path: section, label: spaced(label) },
    trail: links.map(({ path }) => path),
    bar: bar.map((link) => spaced(link.textContent)),
    hasTool: words?.querySelector('[data-island]') != null,
    isPlace: !NO_PLACE.test(file),
    words,
    html,
  };
}

/**
 * @typedef {{ file: string, path: string, title: string, description: string,
 *   section: { path: string, label: string } | null, trail: string[], bar: string[], hasTool: boolean, isPlace: boolean,
 *   words: Element | null, html: string }} Page paths below the language's base, and `''` for its front page;
 *   `isPlace` says whether the page is to be found by search and links; `words` is what is read on it
 */

/**
 * Every page of one language, in order of path.
 * @param {{ outDir: string, base: string, otherLocales: string[], site: string }} task
 * @returns {Page[]}
 */
export const pagesIn = ({ outDir, base, otherLocales, site }) =>
  readdirSync(outDir, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !otherLocales.some((other) => file.startsWith(`${other}/`)))
    .sort()
    .map((file) => readPage(readFileSync(join(outDir, file), 'utf8'), { file, base, site }));
