// Infima is written in variables, so that themes can change them. Ours has changed them: what is left is settled here
// once, instead of in every reader's browser.
import postcss from 'postcss';

const THEIRS = /^--(?:ifm|docusaurus)-/;
const USE = /var\((--(?:ifm|docusaurus)-[\w-]+)\)/g;

const above = (node) => (node.parent === undefined ? [] : [node.parent, ...above(node.parent)]);
const isLayer = (node) => node.type === 'atrule' && node.name === 'layer';

/** Of the page as a whole, for every reader: not of one part, and not in a media query. */
const isGeneral = (declaration) =>
  declaration.parent.selector === ':root' &&
  above(declaration.parent).every((node) => node.type === 'root' || isLayer(node));

const isOnPage = (declaration) => /^(?::root|html)(?:\[[^\]]*\])?$/.test(declaration.parent.selector);

function definitions(root) {
  const byName = new Map();
  root.walkDecls(THEIRS, (declaration) => {
    byName.set(declaration.prop, [...(byName.get(declaration.prop) ?? []), declaration]);
  });
  return byName;
}

/**
 * Writes the value of each variable of Infima's where it is used, if it has only one for every reader and every part
 * of the page; drops what a layer says of the page when our own styles, outside the layers, say something else.
 * @param {string} css
 * @returns {string} the same look
 */
export function settleVariables(css) {
  const root = postcss.parse(css);
  for (const found of definitions(root).values()) {
    if (found.some((each) => isGeneral(each) && !above(each).some(isLayer))) {
      for (const each of found.filter((one) => isOnPage(one) && above(one).some(isLayer))) {
        each.remove();
      }
    }
  }
  for (let settled = true; settled; ) {
    settled = false;
    for (const [name, [only, ...others]] of definitions(root)) {
      if (others.length === 0 && isGeneral(only) && !only.value.includes('var(')) {
        const value = only.value;
        only.remove();
        root.walkDecls((declaration) => {
          // With room around it: two variables may stand side by side where two values may not.
          declaration.value = declaration.value
            .replace(USE, (use, used) => (used === name ? ` ${value} ` : use))
            .trim();
        });
        settled = true;
      }
    }
  }
  return root.toString();
}
