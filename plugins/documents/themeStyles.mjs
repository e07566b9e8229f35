// The theme's sheets dress words and the frame around a page. What our own scripts draw, our own sheets dress.
import postcss from 'postcss';

// Names that the theme and the house share, where the house says everything itself.
const OURS = /^(?::where\()?\.button\b/;

const isTheme = (node) => node.type === 'atrule' && node.name === 'layer';

/**
 * Tells the theme's layers from the rest, without the parts of them that the house draws by itself.
 * @param {string} css everything, as Docusaurus put it together
 * @returns {{ theme: string, own: string }}
 */
export function apart(css) {
  // A layer that is only named ends with a semicolon, also where it stands last.
  const theme = postcss.root({ raws: { semicolon: true } });
  const own = postcss.root();
  for (const node of postcss.parse(css).nodes) {
    (isTheme(node) ? theme : own).append(node.clone());
  }
  theme.walkRules((rule) => {
    const left = rule.selectors.filter((selector) => !OURS.test(selector));
    if (left.length === 0) {
      rule.remove();
    } else {
      rule.selectors = left;
    }
  });
  return { theme: theme.toString(), own: own.toString() };
}

/**
 * The elements that a script makes, the only thing of it that the theme dresses.
 * @param {string} script with calls like `h("ul",{…})`
 */
export const elementsOf = (script) =>
  [...script.matchAll(/\((["'`])([a-z][a-z0-6]*)\1,/g)].map((match) => match[2]);
