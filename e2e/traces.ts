import { inflateSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';

/** Everything that leaves a page or is said aloud: requests with headers and bodies, sockets, the console. */
export function listenTo(context: BrowserContext, page: Page): () => readonly string[] {
  const heard: string[] = [];
  context.on('request', (request) => {
    heard.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers()));
  });
  page.on('websocket', (socket) => heard.push(socket.url()));
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.stack ?? error.message));
  page.on('framenavigated', (frame) => heard.push(frame.url()));
  return () => heard;
}

/** Everything that a browser notes beside a page, by the place it was found. */
export async function notedBeside(page: Page): Promise<readonly (readonly [place: string, text: string])[]> {
  const cookies = (await page.context().cookies()).map((cookie) => ['a cookie', JSON.stringify(cookie)]);
  const inPage = await page.evaluate(async () => {
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        cached.push(name, request.url, (await (await cache.match(request))?.text()) ?? '');
      }
    }
    const entries = (window as { navigation?: { entries(): { url: string; getState(): unknown }[] } })
      .navigation;
    return [
      ...cached.map((text) => ['a cache', text]),
      ['a cookie', document.cookie],
      ['the title', document.title],
      ['the address', location.href],
      ['the referrer', document.referrer],
      ['the history', JSON.stringify(history.state)],
      ...(entries?.entries() ?? []).map((each) => [
        'the history',
        `${each.url} ${JSON.stringify(each.getState())}`,
      ]),
      ['the name of the window', window.name],
      ['the session', JSON.stringify(Object.entries(sessionStorage))],
      ...performance.getEntries().map((entry) => ['the measurements', JSON.stringify(entry)]),
      ...(await navigator.serviceWorker.getRegistrations()).map((each) => ['a worker', each.scope]),
    ];
  });
  return [...cookies, ...inPage] as [string, string][];
}

/** All that is kept: the databases, store by store, and the keys of the page’s own storage. */
export async function keptIn(
  page: Page,
): Promise<{ databases: Record<string, string>; local: Record<string, string> }> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: Record<string, string> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        databases[`${name}/${store}`] = JSON.stringify(
          await asked(database.transaction(store).objectStore(store).getAll()),
        );
      }
      database.close();
    }
    return { databases, local: { ...localStorage } };
  });
}

/** What stands in the fragment of a link to a case. */
export const openedCase = (link: string): string =>
  inflateSync(Buffer.from(link.slice(link.lastIndexOf('.') + 1), 'base64url')).toString('utf8');
