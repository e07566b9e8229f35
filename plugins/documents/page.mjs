// Turns one page that Docusaurus wrote for its client into a finished document.

const CLIENT_SCRIPT = /<script src="?[^\s">]*\/assets\/js\/[^\s">]+"?[^>]*><\/script>/g;
const CLIENT_PRELOAD = /<link [^>]*rel="?(?:preload|prefetch|modulepreload)"?[^>]*as="?script"?[^>]*>/g;
const STYLESHEET = /<link rel="?stylesheet"? href="?[^\s">]*\/assets\/css\/[^\s">]+"?\s*\/?>/g;
// Marks that Docusaurus' client and a hosted search would look for; nobody here does.
const MARKS = [/<meta [^>]*name="?(?:docsearch:|docusaurus_|generator)[^>]*>/g, / data-rh="?true"?/g];
const ISLAND = /data-island="?([a-z]+)/g;

// Navigation is the browser's own; a link that is about to be followed is fetched ahead where the browser knows how.
const ahead = (base) =>
  `<script type=speculationrules>${JSON.stringify({ prefetch: [{ where: { href_matches: `${base}*` }, eagerness: 'moderate' }] })}</script>`;

// A browser looks for it in the first kilobyte.
const CHARSET = '<meta charset=utf-8>';

// A tool that is waited for comes before a typeface: its page wears the face if an earlier page has fetched it.
const FACE = '<script>try{sessionStorage.face&&(document.documentElement.dataset.face="")}catch{}</script>';

/** The tools that stand on a page, each once, in their order. */
export const islandsOn = (html) => [...new Set([...html.matchAll(ISLAND)].map((match) => match[1]))];

/**
 * @param {string} html as Docusaurus wrote it
 * @param {{ base: string, style: string, scripts: Record<string, { inline: string }> }} site
 * @returns {string} the document: same words, its own style, no site-wide client, one script for the chrome and one per tool, all in it
 * @throws {Error} when a tool on the page has no script, or when something of the client would be left behind
 */
export function toDocument(html, { base, style, scripts }) {
  const islands = islandsOn(html).map((name) => {
    if (scripts[name] === undefined) {
      throw new Error(`The page holds the tool “${name}”, but there is no script for it`);
    }
    return scripts[name];
  });
  const face = islands.length === 0 ? '' : FACE;
  const code = [...islands, scripts.chrome]
    .map(({ inline }) => `<script type=module>${inline}</script>`)
    .join('');
  const document = MARKS.reduce((text, mark) => text.replace(mark, ''), html)
    .replace(CLIENT_SCRIPT, '')
    .replace(CLIENT_PRELOAD, '')
    .replace(STYLESHEET, '')
    .replace(/<meta charset=[^>]*>/i, '')
    .replace(/<html/, islands.length === 0 ? '<html data-face' : '<html')
    .replace('<head>', () => `<head>${CHARSET}${face}`)
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace('</body>', () => `${code}${ahead(base)}</body>`);
  if (/__docusaurus_|runtime~main/.test(document.replaceAll('__docusaurus_skipToContent_fallback', ''))) {
    throw new Error('Something of Docusaurus’ client is left in the page');
  }
  return document;
}
