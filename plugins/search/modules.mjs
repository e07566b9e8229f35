// What the search of one language is made of: rows of what can be found, and where and how the dialog stands.
import { entriesOf, questionsOf } from './entries.mjs';
import { searchStyle } from './look.mjs';

// As in src/search/entry.ts, whose rows name a kind by its number.
const KINDS = ['tool', 'page', 'part', 'rule', 'word', 'reading', 'missing'];
const TOOLS = 'verktyg/';
const GLOSSARY = 'regler/ord/';
/** It names every page, and would answer to everything. */
const ALL_PAGES = 'regler/hitta/';
const INDEX = /index\.html$/;

/**
 * @param {{ file: string, html: string }[]} pages finished pages of one language, by path below its folder
 * @param {string} base the language's base
 * @returns {import('../../src/search/entry').Entry[]}
 */
export function everything(pages, base) {
  const texts = pages.filter(({ file, html }) => INDEX.test(file) && html.includes('<article>'));
  const list = texts.find(({ file }) => file.replace(INDEX, '') === TOOLS);
  const questions = list === undefined ? new Map() : questionsOf(list.html, base);
  return texts.flatMap(({ file, html }) => {
    const path = file.replace(INDEX, '');
    return path === ALL_PAGES
      ? []
      : entriesOf(html, {
          path,
          isGlossary: path === GLOSSARY,
          isTool: path.startsWith(TOOLS) && path !== TOOLS,
          question: questions.get(path),
        });
  });
}

const rowOf = ({ kind, title, path, within, text, more }) => [
  KINDS.indexOf(kind),
  title,
  path,
  within,
  text,
  more,
];

/**
 * The modules that src/search asks the build for.
 * @param {{ root: string, base: string, locale: string, pages: { file: string, html: string }[] }} site
 * @returns {Record<string, string>} code by name
 */
export function searchModules({ root, base, locale, pages }) {
  const rows = everything(pages, base).map(rowOf);
  return {
    // A text that is read as JSON is read faster than the same as code.
    'virtual:search-rows': `export const rows = JSON.parse(${JSON.stringify(JSON.stringify(rows))});`,
    'virtual:search-place': `export const base = ${JSON.stringify(base)};
      export const locale = ${JSON.stringify(locale)};
      export const css = ${JSON.stringify(searchStyle(root))};`,
  };
}
