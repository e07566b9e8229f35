// The dialog's style comes with the dialog. A page's own style holds only the colours that the page uses, so the ones
// that the dialog uses come along.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import postcss from 'postcss';

const USE = /var\((--[\w-]+)\)/g;
const usedIn = (css) => [...css.matchAll(USE)].map((match) => match[1]);

/** Selectors of the tokens, and where they stand when they are the dialog's alone. */
const PLACES = { ':root': '.search', "[data-theme='dark']": "[data-theme='dark'] .search" };

/**
 * The tokens that a style uses, and those that they use in turn.
 * @param {string} tokens a stylesheet of custom properties, by day and by night
 * @param {string} style
 * @returns {string} the same for the dialog alone
 */
export function tokensFor(tokens, style) {
  const blocks = postcss
    .parse(tokens)
    .nodes.filter((node) => node.type === 'rule' && PLACES[node.selector] !== undefined)
    .map(({ selector, nodes }) => ({
      place: PLACES[selector],
      declarations: nodes.filter((node) => node.type === 'decl'),
    }));
  const all = blocks.flatMap(({ declarations }) => declarations);
  const wanted = new Set(usedIn(style));
  for (const name of wanted) {
    for (const { value } of all.filter(({ prop }) => prop === name)) {
      for (const used of usedIn(value)) {
        wanted.add(used);
      }
    }
  }
  return blocks
    .map(({ place, declarations }) => {
      const kept = declarations.filter(({ prop }) => wanted.has(prop));
      return `${place}{${kept.map(({ prop, value }) => `${prop}:${value}`).join(';')}}`;
    })
    .join('');
}

/** The style of the dialog, minified, with its colours. */
export function searchStyle(root) {
  const style = readFileSync(join(root, 'src/search/search.css'), 'utf8');
  const tokens = readFileSync(join(root, 'src/css/tokens.css'), 'utf8');
  const { code } = transform({
    filename: 'search.css',
    code: Buffer.from(tokensFor(tokens, style) + style),
    minify: true,
  });
  return code.toString();
}
