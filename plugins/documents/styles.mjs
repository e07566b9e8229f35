// Each kind of page carries the styles that it uses, and no stylesheet stands between the reader and the text.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { PurgeCSS } from 'purgecss';
import { withoutOthers } from './ownStyles.mjs';
import { isEmbed, islandsOn } from './page.mjs';
import { apart, elementsOf } from './themeStyles.mjs';
import { settleVariables } from './variables.mjs';

// States that only a script or a browser sets, so that no page shows them when it is built.
const STATES = [/^data-theme/, /^:/, /--invalid$/, /^is-/];

// A class that a script puts together, `result--${tone}`, is known by its beginning.
const beginnings = (script) =>
  [...script.matchAll(/([\w-]+--)\$\{/g)].map((match) => new RegExp(`^${match[1]}`));

// Tools in frames share a style, since one hash for each would not fit in one rule of a host. The heaviest have one of
// their own, which is smaller.
const HEAVIEST = ['progress', 'quarter', 'goals'];
const inFrame = ([tool]) => (HEAVIEST.includes(tool) ? `embed+${tool}` : 'embed');

/**
 * What a page is dressed as. Kinds are few, so that pages of one kind share one style and one hash of it.
 * @param {string} file path below the output folder
 */
export const kindOf = (file, html) =>
  (isEmbed(html) && inFrame(islandsOn(html))) ||
  (islandsOn(html).length > 0 &&
    `${islandsOn(html).join('+')}${/class="?cases\b/.test(html) ? '+cases' : ''}`) ||
  (file === 'index.html'
    ? 'front'
    : file === '404.html'
      ? 'lost'
      : /class="?register/.test(html)
        ? 'register'
        : /class="?paper["\s>]/.test(html)
          ? 'paper'
          : 'document');

// Infima's own variables are for its stylesheet alone, and their names are half of what is left of it.
function withShortNames(css) {
  const names = [...new Set(css.match(/--(?:ifm|docusaurus)-[\w-]+/g))].sort((a, b) => b.length - a.length);
  return names.reduce((text, name, index) => text.replaceAll(name, `--i${index.toString(36)}`), css);
}

// A script names its classes and elements in strings of nothing else; its sentences name none. What stands in front of
// a dot or a bracket counts, since a name can be put together.
const NAMES = /["'`}]([a-z][\w -]*)(?=["'`]|\$\{)/g;
/** What an island may ask of an element's attributes, which no string names. */
const ATTRIBUTES = 'open disabled hidden role type tabindex';
const namesIn = (script) => `${ATTRIBUTES} ${[...script.matchAll(NAMES)].map((match) => match[1]).join(' ')}`;

// Where a link leads and what is said of a picture are no names, and neither is the text between the elements.
const TAG = /<([a-z][\w-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const SAID =
  /\s(?:href|src|content|alt|title|placeholder|aria-label|aria-labelledby|aria-describedby|d)=(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;
const markupOf = (html) =>
  [...html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').matchAll(TAG)]
    .map(([, name, attributes]) => `${name} ${attributes.replace(SAID, '')}`)
    .join(' ');

// Class names with dots and slashes never occur here; words, dashes and double underscores do.
const wordsIn = (content) => content.match(/[\w-]+/g) ?? [];

const cut = async (css, contents, standard, more = {}) => {
  const [purged] = await new PurgeCSS().purge({
    css: [{ raw: css }],
    content: contents.map((raw) => ({ raw, extension: 'html' })),
    safelist: { standard, greedy: [/data-(?:theme|face)/] },
    defaultExtractor: wordsIn,
    ...more,
  });
  return purged.css;
};

async function dress(css, html, { chrome, islands }, names) {
  const { theme, own } = apart(css);
  const markup = markupOf(html);
  const ours = [...STATES, ...beginnings(chrome + islands)];
  const rules = [
    await cut(theme, [markup, namesIn(chrome), elementsOf(islands).join(' ')], STATES),
    await cut(own, [markup, namesIn(chrome), namesIn(islands)], ours),
  ].join('\n');
  // Either part reads the variables of the other.
  const kept = await cut(rules, [html, chrome, islands], ours, { variables: true, keyframes: true });
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(settleVariables(withoutOthers(kept, names))),
    minify: true,
  });
  return withShortNames(code.toString());
}

/**
 * Takes Docusaurus' stylesheet away and cuts a style for each kind of page from it.
 * @param {{ outDir: string, pages: { file: string, html: string }[], scripts: Record<string, { code: string }> }} site
 *   pages of this language, and the scripts by name
 * @returns {Promise<Record<string, string>>} style by kind
 */
export async function cutStyles({ outDir, pages, scripts }) {
  const folder = join(outDir, 'assets/css');
  const css = readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  rmSync(folder, { recursive: true });
  const styles = {};
  for (const kind of new Set(pages.map(({ file, html }) => kindOf(file, html)))) {
    const ofKind = pages.filter(({ file, html }) => kindOf(file, html) === kind);
    const islands = [...new Set(ofKind.flatMap(({ html }) => islandsOn(html)))];
    styles[kind] = await dress(
      css,
      ofKind.map(({ html }) => html).join('\n'),
      {
        chrome: scripts[/^embed\b/.test(kind) ? 'embed' : 'chrome'].code,
        islands: islands.map((name) => scripts[name].code).join('\n'),
      },
      islands,
    );
  }
  return styles;
}
