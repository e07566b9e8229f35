// What goes into the copy, and why the rest does not.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

/** A single file above this is left out, and the build says so. */
const LARGEST = 600_000;
/** What a reader’s browser is asked to hold. Past it the build stops: somebody has to choose. */
const MOST = 40_000_000;

export const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The first that matches says why; what matches none goes along. */
const LEFT_OUT = [
  ['what only the server reads', /^(?:_|sw\.js$|offline\/)|\/_/],
  ['what only machines read', /(?:^|\/)(?:sitemap\.xml|robots\.txt|llms[\w-]*\.txt)$|\.md$/],
  ['pictures for other sites and for the repository', /\.(?:png|jpe?g)$|(?:^|\/)readme\//],
  ['compressed twins', /\.(?:br|gz)$/],
];

/**
 * @param {string} folder the built site
 * @param {(file: string) => boolean} isOurs whether a file belongs to what has been built so far
 * @returns {{ taken: string[], left: { why: string, files: string[], bytes: number }[] }} paths with forward slashes,
 *   alike files beside each other
 * @throws {Error} when it would be too much to ask of a browser
 */
export function choose(folder, isOurs) {
  const left = new Map();
  const leave = (why, file, bytes) => {
    const sum = left.get(why) ?? { why, files: [], bytes: 0 };
    left.set(why, { why, files: [...sum.files, file], bytes: sum.bytes + bytes });
  };
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .filter(isOurs)
    .sort();
  let sum = 0;
  const taken = files.filter((file) => {
    const bytes = statSync(join(folder, file)).size;
    const rule = LEFT_OUT.find(([, pattern]) => pattern.test(file));
    const why =
      rule?.[0] ??
      (TYPES[extname(file)] === undefined
        ? `a kind of file that is not known (${extname(file)})`
        : bytes > LARGEST
          ? `larger than ${LARGEST / 1000} kB`
          : null);
    if (why !== null) {
      leave(why, file, bytes);
      return false;
    }
    sum += bytes;
    return true;
  });
  if (sum > MOST) {
    throw new Error(`The copy for reading offline would be ${sum} bytes, and may be ${MOST}`);
  }
  return { taken, left: [...left.values()] };
}

/**
 * @param {string} folder
 * @param {string} file
 * @returns {string} its text, or for a file that is none, its bytes in base64
 */
export const textOf = (folder, file) => readFileSync(join(folder, file), isText(file) ? 'utf8' : 'base64');

/** Whether a file is text. */
export const isText = (file) => !file.endsWith('.woff2');
