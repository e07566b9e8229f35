// What a first visit costs, page by page, in Brotli: the document, with its style and scripts in it. Fonts apart.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const KILO = 1000;
const BUDGET = { document: 25 * KILO, tool: 45 * KILO, frame: 40 * KILO, fonts: 45 * KILO };
const SHOWN = 6;

const [folder = 'build'] = process.argv.slice(2);
const weight = (file) => brotliCompressSync(readFileSync(join(folder, file))).length;
const icon = weight('favicon.svg');
const files = readdirSync(folder, { recursive: true });

const pages = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const isTool = /<[a-z]+ [^<>]*data-island=/.test(html);
    const kind = /^(?:en\/)?embed\//.test(file) ? 'frame' : isTool ? 'tool' : 'document';
    return { file, kind, bytes: icon + weight(file) };
  })
  .sort((a, b) => b.bytes - a.bytes);
const fonts = files
  .filter((file) => file.endsWith('.woff2') && !file.startsWith('en/'))
  .reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);

const kilo = (bytes) => `${(bytes / KILO).toFixed(1)} kB`;
for (const kind of ['tool', 'frame', 'document']) {
  const ofKind = pages.filter((page) => page.kind === kind);
  console.log(`Heaviest ${kind} pages, budget ${kilo(BUDGET[kind])}:`);
  for (const { file, bytes } of ofKind.slice(0, SHOWN)) {
    console.log(`  ${kilo(bytes).padStart(9)}  ${file}`);
  }
}
console.log(`Fonts: ${kilo(fonts)}, budget ${kilo(BUDGET.fonts)}.`);

const over = pages.filter(({ kind, bytes }) => bytes > BUDGET[kind]);
for (const { file, kind, bytes } of over) {
  console.log(`OVER: ${file} weighs ${kilo(bytes)}; a ${kind} page may weigh ${kilo(BUDGET[kind])}.`);
}
process.exitCode = over.length > 0 || fonts > BUDGET.fonts ? 1 : 0;
