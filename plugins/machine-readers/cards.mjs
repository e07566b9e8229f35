// The pictures that stand beside a link where it is shared: one for each page.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { drawCard, HEIGHT, WIDTH } from './card/draw.mjs';
import { paletted } from './card/png.mjs';
import { sceneOf } from './card/scene.mjs';

const require = createRequire(import.meta.url);

const engine = readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));

/** What a picture depends on beside its drawing. */
const MADE_WITH = createHash('sha256')
  .update(engine)
  .update(readFileSync(new URL('card/png.mjs', import.meta.url)))
  .update(process.versions.zlib)
  .digest('hex');

/** Where a page's card lies below its language's base, by the page's own path: `''`, or `verktyg/avgift/`. */
export const cardOf = (path) => `cards/${path === '' ? 'index' : path.slice(0, -1)}.png`;

async function painter() {
  await initWasm(engine);
  return (svg) => {
    const picture = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    return paletted(picture.pixels, { width: WIDTH, height: HEIGHT });
  };
}

/**
 * Draws a card for each page; those drawn before are taken from `node_modules/.cache`.
 * @param {{ path: string, title: string, section: string }[]} pages
 * @param {{ root: string, outDir: string, site: string }} task
 * @returns {Promise<{ drawn: number, bytes: number }>} how many were drawn anew, and what all of them weigh
 * @throws {Error} when a title has no room, or holds a letter that the face does not have
 */
export async function writeCards(pages, { root, outDir, site }) {
  const scene = await sceneOf(root);
  const cache = join(root, 'node_modules/.cache/cards');
  mkdirSync(cache, { recursive: true });
  let paint;
  let [drawn, bytes] = [0, 0];
  for (const { path, title, section } of pages) {
    const svg = drawCard({ title, section, site }, scene);
    const kept = join(cache, `${createHash('sha256').update(MADE_WITH).update(svg).digest('hex')}.png`);
    if (!existsSync(kept)) {
      paint ??= await painter();
      // Two builds may run at a time: a card is there whole or not at all.
      const half = `${kept}.${process.pid}`;
      writeFileSync(half, paint(svg));
      renameSync(half, kept);
      drawn += 1;
    }
    const card = readFileSync(kept);
    const file = join(outDir, cardOf(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, card);
    bytes += card.length;
  }
  return { drawn, bytes };
}
