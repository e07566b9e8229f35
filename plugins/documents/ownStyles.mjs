// Styles that are for one tool alone are of no use on the pages of the others.
import postcss from 'postcss';

const NAMED = /\[data-(?:island|tool)=["']?(\w+)["']?\]/g;

/** Whether a selector names tools, and none of them stands on the page. */
const isForOthers = (selector, islands) => {
  const named = [...selector.matchAll(NAMED)].map((match) => match[1]);
  return named.length > 0 && !named.some((name) => islands.includes(name));
};

/**
 * Leaves out what is for tools that the page does not have.
 * @param {string} css
 * @param {string[]} islands names of the tools on the page
 */
export function withoutOthers(css, islands) {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const own = rule.selectors.filter((selector) => !isForOthers(selector, islands));
    if (own.length === 0) {
      rule.remove();
    } else {
      rule.selectors = own;
    }
  });
  return root.toString();
}
