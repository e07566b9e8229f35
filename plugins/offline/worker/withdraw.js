// Takes the place of the worker where a site no longer wants one: removes the copies, and then itself.
import { copyPrefix } from '../../../src/offline/copyName.ts';

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  const leave = async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith(copyPrefix(COPY.base)));
    await Promise.all(names.map((name) => caches.delete(name)));
    await registration.unregister();
  };
  event.waitUntil(leave());
});
