// Taking a copy home, finding what is in it, and tidying up after earlier ones.
import { copyPrefix, doneAddress } from '../../../src/offline/copyName.ts';

const PREFIX = copyPrefix(COPY.base);
export const OURS = PREFIX + COPY.version;
const AT_ONCE = 20;
/** The copy before may be there too, and a browser rounds. */
const ROOM = 2.5;
/** Earlier versions of which parts are kept, for pages that have been open since. */
const EARLIER = 3;

export const isPart = (path) => path.startsWith(COPY.base) && /(?:^|\/)assets\//.test(path);

/** The copies of this site, the newest last. */
const names = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

const bytesIn = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

function answerFor({ type, policy, pieces, base64 }, pack) {
  const text = pieces.map((number) => pack.pieces[number]).join('');
  return new Response(base64 ? bytesIn(text) : text, {
    headers: {
      ...pack.headers,
      'Content-Type': type,
      ...(policy === undefined ? {} : { 'Content-Security-Policy': policy }),
    },
  });
}

async function fill() {
  // A newer copy is not asked for here either; the one that is there goes on.
  if (navigator.connection?.saveData) {
    throw new Error('The reader saves data');
  }
  const { quota = Number.POSITIVE_INFINITY, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  if (quota - usage < COPY.bytes * ROOM) {
    throw new Error('There is no room for a copy of the site');
  }
  // Whole or not at all: what has been cut off or changed on its way does not have its sum.
  const answer = await fetch(COPY.from, { integrity: COPY.integrity, cache: 'no-store', priority: 'low' });
  if (!answer.ok) {
    throw new Error(`The copy of the site could not be fetched: ${answer.status}`);
  }
  const pack = await answer.json();
  const cache = await caches.open(OURS);
  for (let from = 0; from < pack.files.length; from += AT_ONCE) {
    await Promise.all(
      pack.files.slice(from, from + AT_ONCE).map((file) => cache.put(file.address, answerFor(file, pack))),
    );
  }
  const done = { at: new Date().toISOString(), bytes: COPY.bytes };
  await cache.put(doneAddress(COPY.base), new Response(JSON.stringify(done)));
}

/** Takes the whole site home. An incomplete copy is no copy: what was begun is taken away again. */
export async function takeHome() {
  await caches.delete(OURS);
  try {
    await fill();
  } catch (failure) {
    await caches.delete(OURS);
    throw failure;
  }
}

/** Of earlier copies only the parts stay that this one does not have: a page opened before may still ask for them. */
export async function tidy() {
  const cache = await caches.open(OURS);
  const here = new Set((await cache.keys()).map(({ url }) => url));
  const earlier = (await names()).filter((name) => name !== OURS);
  await Promise.all(earlier.slice(0, -EARLIER).map((name) => caches.delete(name)));
  for (const name of earlier.slice(-EARLIER)) {
    const old = await caches.open(name);
    const idle = (await old.keys()).filter(({ url }) => here.has(url) || !isPart(new URL(url).pathname));
    await Promise.all(idle.map((request) => old.delete(request)));
  }
}

/** What lies at an address in this version's copy. A browser that has thrown it away has none. */
export const inCopy = async (path) => {
  try {
    return await caches.match(path, { cacheName: OURS });
  } catch {
    return undefined;
  }
};

/** A part, of whatever version. */
export async function inAnyCopy(path) {
  const found = await inCopy(path);
  if (found !== undefined) {
    return found;
  }
  try {
    for (const name of (await names()).reverse()) {
      const older = await caches.match(path, { cacheName: name });
      if (older !== undefined) {
        return older;
      }
    }
  } catch {
    // The browser’s storage does not answer: the network may.
  }
  return undefined;
}
