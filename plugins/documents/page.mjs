// Turns one page that Docusaurus wrote for its client into a finished document.
import { FIRST } from './first.mjs';
import { policyOf, sourcesOf } from './policy.mjs';

const CLIENT_SCRIPT = /<script src="?[^\s">]*\/assets\/js\/[^\s">]+"?[^>]*><\/script>/g;
const CLIENT_PRELOAD = /<link [^>]*rel="?(?:preload|prefetch|modulepreload)"?[^>]*as="?script"?[^>]*>/g;
const STYLESHEET = /<link rel="?stylesheet"? href="?[^\s">]*\/assets\/css\/[^\s">]+"?\s*\/?>/g;
// Marks that Docusaurus' client and a hosted search would look for; nobody here does.
const MARKS = [
  /<meta [^>]*name="?(?:docsearch:|docusaurus_|generator)[^>]*>/g,
  / data-rh="?true"?/g,
  / data-has-hydrated="?false"?/,
];
// Its own script for the colours, and pictures of a theme part that is not used here.
const THEME_SCRIPT = /<script>(?:(?!<\/script>)[\s\S])*data-theme-choice(?:(?!<\/script>)[\s\S])*<\/script>/;
const SPRITE = /<svg style="display: none;?"><defs>[\s\S]*?<\/defs><\/svg>\s*/;
const ISLAND = /data-island="?([a-z]+)/g;

const EMBED = /<div class="?embed[\s">]/;
// What a frame has no use for: what is said of it in messages, and other addresses of a page that no list names.
const FOR_LISTS =
  /<meta (?:name|property)="?(?:og|twitter|theme-color)[^>]*>|<link [^>]*rel="?alternate[^>]*>/g;

// Navigation is the browser's own; a link that is about to be followed is fetched ahead where the browser knows how.
const ahead = (base) =>
  JSON.stringify({ prefetch: [{ where: { href_matches: `${base}*` }, eagerness: 'moderate' }] });

// A browser looks for it in the first kilobyte; the policy holds for what comes after it.
const CHARSET = '<meta charset=utf-8>';

/** Whether a page holds a tool alone, for a frame. */
export const isEmbed = (html) => EMBED.test(html);

/** The tools that stand on a page, each once, in their order. */
export const islandsOn = (html) => [...new Set([...html.matchAll(ISLAND)].map((match) => match[1]))];

/**
 * @param {string} html as Docusaurus wrote it
 * @param {{ base: string, style: string, scripts: Record<string, { inline: string }> }} site
 * @returns {string} the document: same words, its own style, no site-wide client, one script for the chrome and one per
 *   tool, all in it, and a policy that lets nothing else run; a page for a frame has its own script in the chrome's place
 * @throws {Error} when a tool on the page has no script, when something of the client would be left behind, or at what
 *   the policy would forbid
 */
export function toDocument(html, { base, style, scripts }) {
  const islands = islandsOn(html).map((name) => {
    if (scripts[name] === undefined) {
      throw new Error(`The page holds the tool “${name}”, but there is no script for it`);
    }
    return scripts[name];
  });
  const framed = isEmbed(html);
  const first = framed ? scripts.embed.inline : FIRST;
  const modules = [...islands, ...(framed ? [] : [scripts.chrome])].map(({ inline }) => inline);
  const code = modules.map((inline) => `<script type=module>${inline}</script>`).join('');
  const rules = framed ? '' : `<script type=speculationrules>${ahead(base)}</script>`;
  const document = [...MARKS, ...(framed ? [FOR_LISTS] : [])]
    .reduce((text, mark) => text.replace(mark, ''), html)
    .replace(CLIENT_SCRIPT, '')
    .replace(CLIENT_PRELOAD, '')
    .replace(STYLESHEET, '')
    .replace(THEME_SCRIPT, '')
    .replace(SPRITE, '')
    .replace(/<meta charset=[^>]*>/i, '')
    .replace(/<html/, islands.length === 0 ? '<html data-face' : '<html')
    .replace('<head>', () => `<head>${CHARSET}<script>${first}</script>`)
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace('</body>', () => `${code}${rules}</body>`);
  if (
    /__docusaurus_|runtime~main|#theme-svg-/.test(
      document.replaceAll('__docusaurus_skipToContent_fallback', ''),
    )
  ) {
    throw new Error('Something of Docusaurus’ client is left in the page');
  }
  const policy = policyOf(sourcesOf(document, [first, ...modules, ahead(base)]));
  return document.replace(
    CHARSET,
    () => `${CHARSET}<meta http-equiv=content-security-policy content="${policy}">`,
  );
}
