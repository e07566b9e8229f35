// What a page's head tells those who do not read the page: search, and whoever shows a link to it.

import { HEIGHT, WIDTH } from './card/draw.mjs';
import { cardOf } from './cards.mjs';
import { asScript, structured } from './structured.mjs';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const property = (name, value) => `<meta property=og:${name} content="${escaped(value)}">`;
const underscored = (language) => language.replace('-', '_');

// The generator's own are written again as one, so that none is missing, doubled or of another site's shape.
const SHARED = /<meta (?:property="?og:|name="?twitter:)[^>]*>/g;
const CANONICAL = /<link rel="?canonical"?[^>]*>/g;
const ALTERNATE = /<link rel="?alternate"? [^>]*hreflang=[^>]*>/g;
// Some read only how a page begins, and the style is long.
const BEFORE = /<style>|<\/head>/;
const LANGUAGE = /(hreflang="?)([a-z]{2})-[A-Z]{2}/;

/**
 * @param {import('./pages.mjs').Page} page
 * @param {{ address: (path: string) => string, site: string, language: string, otherLanguages: string[],
 *   words: { front: string, cardOf: (title: string, section: string) => string }, tools: string,
 *   documents: Record<string, string | null> }} about
 * @returns {string} the page with its head complete
 */
export function withHead(page, about) {
  const { address, site, language, otherLanguages, words } = about;
  const { path, title, description, section } = page;
  const shared = [
    property('site_name', site),
    property('type', path === '' ? 'website' : 'article'),
    property('title', title),
    property('description', description),
    property('url', address(path)),
    property('locale', underscored(language)),
    ...otherLanguages.map((other) => property('locale:alternate', underscored(other))),
    property('image', address(cardOf(path))),
    property('image:width', String(WIDTH)),
    property('image:height', String(HEIGHT)),
    property('image:alt', `${site}. ${words.cardOf(title, section?.label ?? words.front)}`),
    // What else it asks for it takes from the lines above.
    '<meta name=twitter:card content=summary_large_image>',
    '<link rel=alternate type=text/markdown href=index.html.md>',
    asScript(structured(page, about)),
  ].join('');
  // A language and not a country: Swedish is read outside Sweden too.
  return page.html
    .replace(SHARED, '')
    .replace(ALTERNATE, (link) => link.replace(LANGUAGE, '$1$2'))
    .replace(BEFORE, (found) => `${shared}${found}`);
}

/**
 * The page for addresses that lead nowhere: it has no address of its own, and no list should name it.
 * @param {string} html
 */
export const withoutPlace = (html) =>
  html
    .replace(SHARED, '')
    .replace(CANONICAL, '')
    .replace(ALTERNATE, '')
    .replace('</title>', '</title><meta name=robots content=noindex>');
