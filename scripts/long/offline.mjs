// The whole site without a network: taken home on a slow network once, then every page in both languages opened with the
// server gone, and in each tool something written. Some four minutes.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { ROUND_TRIP, SLOW_4G } from '../../bench/network.mjs';
import { TYPES } from '../../plugins/offline/taken.mjs';
import { listen } from '../serve/crawl.mjs';
import { servedFolder } from '../servedFolder.mjs';

const BUILD = process.env.BUILD ?? 'build';
const PRIVACY = 'regler/integritet/';
const AT_MOST = 180_000;

if (!existsSync(`${BUILD}/sw.js`)) {
  console.error('There is no built site: run `npm run build` first.');
  process.exit(2);
}
const { pages } = JSON.parse(readFileSync(`${BUILD}/_policy/policies.json`, 'utf8'));
const paths = Object.keys(pages)
  .filter((file) => !/\/404\.html$/.test(file))
  .map((file) => file.replace(/index\.html$/, ''));
const [base] = [...paths].sort((one, other) => one.length - other.length);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const { origin, stop } = await servedFolder(BUILD, 'headers');

/** Visits the site and waits until it says that it has been taken home. */
async function takeHome(context, from) {
  const page = await context.newPage();
  await page.goto(`${from}${base}${PRIVACY}`);
  const started = performance.now();
  await page.mouse.move(100, 100);
  await page.mouse.move(120, 140);
  await page
    .locator('[data-copy] [role=status]')
    .filter({ hasText: /^Guiden finns/ })
    .waitFor({ timeout: AT_MOST });
  const seconds = (performance.now() - started) / 1000;
  const there = await page.evaluate(async () => {
    const [name] = await caches.keys();
    const { usage = 0 } = await navigator.storage.estimate();
    return { files: (await (await caches.open(name)).keys()).length - 1, usage };
  });
  await page.close();
  return { seconds, ...there };
}

// The browser's own throttling does not reach a worker, so the server is the slow one.
const compressed = new Map();
const slow = createServer(async (request, response) => {
  const path = join(
    BUILD,
    new URL(request.url, origin).pathname.slice(base.length - 1).replace(/\/$/, '/index.html'),
  );
  if (!existsSync(path)) {
    response.writeHead(404).end();
    return;
  }
  if (!compressed.has(path)) {
    compressed.set(path, brotliCompressSync(readFileSync(path)));
  }
  const bytes = compressed.get(path);
  await wait(ROUND_TRIP);
  response.writeHead(200, { 'content-encoding': 'br', 'content-type': TYPES[extname(path)] });
  for (let at = 0; at < bytes.length; at += SLOW_4G.downloadThroughput / 10) {
    response.write(bytes.subarray(at, at + SLOW_4G.downloadThroughput / 10));
    await wait(100);
  }
  response.end();
});
await new Promise((resolve) => slow.listen(0, resolve));
const pack = /offline\/copy-[\w-]+\.json/.exec(readFileSync(join(BUILD, 'sw.js'), 'utf8'))?.[0] ?? '';
const packed = brotliCompressSync(readFileSync(join(BUILD, pack)));
compressed.set(join(BUILD, pack), packed);
const far = await browser.newContext({ locale: 'sv-SE' });
const { seconds: slowly } = await takeHome(far, `http://localhost:${slow.address().port}`);
await far.close();
slow.close();
slow.closeAllConnections();
console.log(
  `over the wire: ${(statSync(join(BUILD, pack)).size / 1e6).toFixed(2)} MB, ${(packed.length / 1000).toFixed(0)} kB in Brotli; ${slowly.toFixed(1)} s on slow 4G`,
);

const context = await browser.newContext({ locale: 'sv-SE' });
const { seconds, files, usage } = await takeHome(context, origin);
console.log(
  `${files} files, ${(usage / 1e6).toFixed(1)} MB of the browser’s storage, ${seconds.toFixed(1)} s here`,
);
stop();
await context.setOffline(true);
const page = await context.newPage();
const heard = await listen(page);
const wrong = [];
let tools = 0;
for (const path of paths) {
  try {
    const answer = await page.goto(`${origin}${path}`, { waitUntil: 'load' });
    if (answer?.status() !== 200 || (await page.locator('h1').count()) === 0) {
      wrong.push(`${path} ${answer?.status()}`);
    }
    if ((await page.locator('[data-island]').count()) > 0) {
      tools += 1;
      await page.mouse.move(200, 200);
      const field = page.locator('.tool :is(input[type=text], textarea):enabled:visible').first();
      await page.locator('.tool').first().waitFor();
      if (await field.isVisible().catch(() => false)) {
        await field.fill('7');
      }
      // Until nothing more is asked for; a part that did not come is told of.
      await page.waitForTimeout(150);
      if ((await page.getByRole('alert').filter({ visible: true }).count()) > 0) {
        wrong.push(`${path} says that something is missing`);
      }
    }
  } catch (failure) {
    wrong.push(`${path} ${failure}`);
  }
}
await browser.close();
console.log(
  `${paths.length - wrong.length} of ${paths.length} pages open without a network, ${tools} with a tool`,
);
for (const each of [...wrong, ...heard]) {
  console.log(`  ${each}`);
}
process.exitCode = wrong.length + heard.length > 0 ? 1 : 0;
