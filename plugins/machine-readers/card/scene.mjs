// The landscape and the mark, from where the site itself has them, with the site's own light colours.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { runnerImport } from 'vite';

const STYLES = ['src/css/tokens.css', 'src/css/front.css', 'src/css/chrome.css'];
// What a picture can be dressed with, in the rules that hold for everybody and every width.
const RULE = /^(\.(?:landscape|wordmark)__[\w-]+) \{\n((?: {2}[^\n]+\n)+)\}/gm;
const DRAWN = /^ {2}((?:fill|stroke)[\w-]*: [^;]+;)$/gm;
const ROOT = /^:root \{\n([\s\S]*?)^\}/gm;
const VARIABLE = /^ {2}(--[\w-]+): ([^;]+);$/gm;

/** The values that the styles hold in the light. */
function variablesOf(styles) {
  const light = [...styles.matchAll(ROOT)].map(([, body]) => body).join('');
  return Object.fromEntries([...light.matchAll(VARIABLE)].map(([, name, value]) => [name, value]));
}

const markup = async (file, name) => {
  const { module } = await runnerImport(file);
  const svg = renderToStaticMarkup(createElement(module[name]));
  return svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
};

/**
 * @param {string} root the project's folder
 * @returns {Promise<{ landscape: string, mark: string, style: string, colours: Record<string, string> }>} pieces of SVG
 *   in their own measures (1440 × 520 and 32 × 32), the style that dresses them, and the site's colours by name
 * @throws {Error} when a colour is not to be found
 */
export async function sceneOf(root) {
  const styles = STYLES.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  const colours = variablesOf(styles);
  const resolve = (text) =>
    text.replace(/var\((--[\w-]+)\)/g, (_, name) => {
      if (colours[name] === undefined) {
        throw new Error(`The styles give no value to ${name}`);
      }
      return colours[name];
    });
  const style = [...styles.matchAll(RULE)]
    .map(
      ([, selector, body]) =>
        `${selector}{${[...body.matchAll(DRAWN)].map(([, each]) => resolve(each)).join('')}}`,
    )
    .join('');
  return {
    landscape: await markup(join(root, 'src/pages/_front/Landscape.tsx'), 'Landscape'),
    mark: await markup(join(root, 'src/theme/Logo/Glyph.tsx'), 'Glyph'),
    style,
    colours,
  };
}
