// How a request is answered: pages by the network first, since rules change; parts by the copy first, since their names
// say what is in them.
import { inAnyCopy, inCopy } from './copies.js';

/** A reader with a copy is not kept waiting longer than this for a page. */
const PATIENCE = 2000;
const FAULT = 500;

const patience = () => new Promise((resolve) => setTimeout(resolve, PATIENCE));

/** A folder goes by its slash, as a server would have it. */
async function kept(url) {
  const path = url.pathname.replace(/index\.html$/, '');
  const found = await inCopy(path);
  if (found !== undefined) {
    return path === url.pathname ? found : Response.redirect(`${url.origin}${path}${url.search}`);
  }
  return (await inCopy(`${path}/`)) === undefined
    ? undefined
    : Response.redirect(`${url.origin}${path}/${url.search}`);
}

/** The page that says that there is none, in the language that was asked for. */
async function lost(url) {
  const english = url.pathname.startsWith(`${COPY.base}en/`)
    ? await inCopy(`${COPY.base}en/404.html`)
    : undefined;
  const found = english ?? (await inCopy(`${COPY.base}404.html`));
  return found === undefined
    ? Response.error()
    : new Response(found.body, { status: 404, headers: found.headers });
}

const fromNetwork = async (event) => (await event.preloadResponse) ?? fetch(event.request);

/** A page: as it is now, where the network says it in time, and otherwise as it was when the copy was taken. */
export async function page(event, url) {
  const online = fromNetwork(event);
  const heard = online.catch(() => undefined);
  event.waitUntil(heard);
  const first = await Promise.race([heard, patience()]);
  if (first !== undefined && first.status < FAULT) {
    return first;
  }
  return (await kept(url)) ?? first ?? (await heard) ?? lost(url);
}

/** A part of a page. */
export const part = async (request, url) => (await inAnyCopy(url.pathname)) ?? fetch(request);

/** Everything else: the published rules, the icon. */
export const other = (request, url) =>
  fetch(request).catch(async () => (await inCopy(url.pathname)) ?? Response.error());
