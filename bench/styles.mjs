// Each page's own styles in itself, or one stylesheet that is kept? Weighed over a few pages read in a row.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPages } from './content.mjs';
import { brotli } from './server.mjs';

const STYLE = /<style>([\s\S]*?)<\/style>/g;
const weigh = (text) => brotli(Buffer.from(text)).length;

/** The running sum after each page. */
const running = (sizes) =>
  sizes.map((_, index) => sizes.slice(0, index + 1).reduce((sum, size) => sum + size, 0));

/**
 * Bytes of documents and styles with Brotli, after each page of a visit.
 * @param {string[]} paths pages in the order they are read
 * @param {number[]} travelled what a browser fetched in all after each of them
 */
export function weighStyles(outDir, paths, travelled) {
  const read = (path) => readFileSync(join(outDir, path, 'index.html'), 'utf8');
  // All kinds of styles one after the other: what they share, which is most, compresses to next to nothing.
  const styles = listPages(outDir).flatMap((path) =>
    [...read(path).matchAll(STYLE)].map(([, style]) => style),
  );
  const sheet = weigh([...new Set(styles)].join('\n'));
  const inlined = paths.map((path) => weigh(read(path)));
  const bare = paths.map((path) => weigh(read(path).replace(STYLE, '')));
  return {
    pages: paths,
    inlined: running(inlined),
    oneSheet: running(bare.map((size, index) => size + (index === 0 ? sheet : 0))),
    travelled,
  };
}
