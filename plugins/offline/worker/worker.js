import { other, page, part } from './answers.js';
import { isPart, takeHome, tidy } from './copies.js';

// A new version waits for nobody: it changes no page that is open, and has the parts of the versions before.
addEventListener('install', (event) => event.waitUntil(takeHome().then(() => skipWaiting())));

addEventListener('activate', (event) => {
  const begin = async () => {
    await registration.navigationPreload?.enable();
    await clients.claim();
    await tidy();
  };
  event.waitUntil(begin());
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (
    request.method !== 'GET' ||
    url.origin !== location.origin ||
    !url.pathname.startsWith(COPY.base) ||
    request.headers.has('range')
  ) {
    return;
  }
  event.respondWith(
    request.mode === 'navigate'
      ? page(event, url)
      : isPart(url.pathname)
        ? part(request, url)
        : other(request, url),
  );
});
