// The words of this site's pages, taken from what it built, so that every peer says the same.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';

/** Stands where a page has a tool; each peer puts its own calculator there. */
export const CALCULATOR = 'calculator';
const KEPT_ATTRIBUTES = { A: ['href'], H2: ['id'], H3: ['id'], H4: ['id'], TH: ['scope'] };
const NOT_WORDS = '.hash-link, svg, script, noscript, style, button, form, [hidden]';

function plain(article) {
  const words = article.cloneNode(true);
  for (const tool of words.querySelectorAll('[data-island]')) {
    const place = tool.ownerDocument.createElement(CALCULATOR);
    tool.replaceWith(place);
  }
  for (const element of words.querySelectorAll(NOT_WORDS)) {
    element.remove();
  }
  for (const element of words.querySelectorAll('*')) {
    const kept = KEPT_ATTRIBUTES[element.tagName] ?? [];
    for (const name of element.getAttributeNames().filter((each) => !kept.includes(each))) {
      element.removeAttribute(name);
    }
    for (const comment of [...element.childNodes].filter((node) => node.nodeType === 8)) {
      comment.remove();
    }
  }
  words.normalize();
  return words;
}

/**
 * The Swedish documents of a build, by their paths without slashes at the ends; neither the front page nor the pages for
 * frames are any.
 */
export const listPages = (outDir) =>
  readdirSync(outDir, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('/index.html') && !/^(?:en|embed)\//.test(file))
    .map(dirname);

/**
 * @param {string} outDir this site as built
 * @returns {{ path: string, title: string, description: string, article: Element }[]}
 */
export function readPages(outDir) {
  return listPages(outDir).map((path) => {
    const { document } = new JSDOM(readFileSync(join(outDir, path, 'index.html'), 'utf8')).window;
    const article = document.querySelector('.theme-doc-markdown');
    if (article === null) {
      throw new Error(`/${path}/ is no document`);
    }
    return {
      path,
      title: article.querySelector('h1')?.textContent ?? '',
      description: document.querySelector('meta[name=description]')?.content ?? '',
      article: plain(article),
    };
  });
}

/** Whether a build has that page. */
export const hasPage = (outDir, path) => existsSync(join(outDir, path, 'index.html'));
