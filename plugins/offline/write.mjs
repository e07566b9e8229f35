// The last step of the build: everything that a reader may open, in one file, and the worker that takes it home.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { HEADERS } from '../documents/headers.mjs';
import { bundleWorker } from './bundle.mjs';
import { inPieces } from './pieces.mjs';
import { choose, isText, TYPES, textOf } from './taken.mjs';

const FOLDER = 'offline';
const MARK_LENGTH = 8;
const KILO = 1000;

const digest = (text, form) => createHash('sha256').update(text).digest(form);
const short = (text) => digest(text, 'base64url').slice(0, MARK_LENGTH);

/** The address that a reader opens a file by: a page goes by its folder. */
const addressOf = (file, base) => encodeURI(`${base}${file}`).replace(/(^|\/)index\.html$/, '$1');

/**
 * Marks a page by what is in it, so that an open page can tell whether it has been renewed.
 * @param {string} html
 * @returns {string} the same for a page that is marked already
 */
export function marked(html) {
  const plain = html.replace(/^([\s\S]*?<html)(?: data-mark=[\w-]+)?/, '$1');
  return plain.replace('<html', `<html data-mark=${short(plain)}`);
}

/** Who may frame a page: the one thing that its own policy cannot say. */
function framing(folder) {
  const { pages } = JSON.parse(readFileSync(join(folder, '_policy/policies.json'), 'utf8'));
  return (address, file) =>
    file.endsWith('.html')
      ? /frame-ancestors [^;]+/.exec(pages[address] ?? pages[`${address}index.html`] ?? '')?.[0]
      : undefined;
}

/** What a server sends with every answer, without what is for the way there. */
const { 'Strict-Transport-Security': _, ...OWN_HEADERS } = HEADERS;

function pack(folder, base, taken) {
  const { pieces, texts } = inPieces(taken.map((file) => textOf(folder, file)));
  const frames = framing(folder);
  const files = taken.map((file, index) => {
    const address = addressOf(file, base);
    const frame = frames(address, file);
    return {
      address,
      type: TYPES[extname(file)],
      pieces: texts[index],
      ...(frame === undefined ? {} : { policy: frame }),
      ...(isText(file) ? {} : { base64: true }),
    };
  });
  return JSON.stringify({ headers: OWN_HEADERS, files, pieces });
}

/** About what a server sends: its strongest compression takes half a minute and saves little more. */
const onTheWire = (text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;

const kilo = (bytes) => `${Math.round(bytes / KILO)} kB`;

/**
 * Writes the copy and its worker into a built site, in the place of any that are there.
 * @param {string} folder the whole site
 * @param {string} base the path that it stands under
 * @param {{ isOurs?: (file: string) => boolean, off?: boolean }} [how] which files have had their turn; `off` writes
 *   the worker that takes every copy away again
 * @returns {Promise<{ files: number, bytes: number, wire: number }>}
 */
export async function writeCopy(folder, base, { isOurs = () => true, off = false } = {}) {
  rmSync(join(folder, FOLDER), { recursive: true, force: true });
  if (off) {
    writeFileSync(join(folder, 'sw.js'), await bundleWorker('withdraw.js', { base }));
    console.log('Offline: the worker takes every copy away.');
    return { files: 0, bytes: 0, wire: 0 };
  }
  const { taken, left } = choose(folder, isOurs);
  for (const file of taken.filter((each) => each.endsWith('.html'))) {
    const html = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), marked(html));
  }
  const content = pack(folder, base, taken);
  const bytes = taken.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
  const name = `${FOLDER}/copy-${short(content)}.json`;
  mkdirSync(join(folder, FOLDER), { recursive: true });
  writeFileSync(join(folder, name), content);
  const copy = { base, bytes, from: `${base}${name}`, integrity: `sha256-${digest(content, 'base64')}` };
  // A worker that has changed makes a copy of its own, also of the same pages.
  const version = short(content + (await bundleWorker('worker.js', { ...copy, version: '' })));
  writeFileSync(join(folder, 'sw.js'), await bundleWorker('worker.js', { ...copy, version }));
  const wire = onTheWire(content);
  console.log(`Offline: ${taken.length} files, ${kilo(bytes)}, as one of ${kilo(wire)} in Brotli. Left out:`);
  for (const { why, files, bytes: size } of left) {
    console.log(`  ${why}: ${files.length}, ${kilo(size)}`);
  }
  return { files: taken.length, bytes, wire };
}

/** Whether a folder holds a copy. */
export const hasCopy = (folder) => existsSync(join(folder, FOLDER));
