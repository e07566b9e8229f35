import { newestCopy } from './copy';

const MARK = /<html[^>]*? data-mark=([\w-]+)/;

/**
 * Whether this page has been renewed since it was opened: a copy has been taken after that, and what it holds under the
 * page’s address is something else. A page newer than the copy, fetched while a release was under way, has not been.
 */
export async function isRenewed(): Promise<boolean> {
  const own = document.documentElement.dataset.mark;
  const copy = await newestCopy();
  if (own === undefined || copy === null || Date.parse(copy.at) < performance.timeOrigin) {
    return false;
  }
  const answer = await caches.match(location.pathname, { cacheName: copy.name });
  const now = MARK.exec((await answer?.text()) ?? '')?.[1];
  return now !== undefined && now !== own;
}
