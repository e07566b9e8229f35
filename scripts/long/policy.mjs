// Every page of the built site, loaded and then left by four clicks, with headers, with the policy in the page alone,
// and from a slow server: nothing that a page does may be forbidden, and nothing may fail. Some twenty minutes.
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { clickOn, listen, visit } from '../serve/crawl.mjs';
import { servedFolder } from '../servedFolder.mjs';

const BUILD = process.env.BUILD ?? 'build';
const CLICKS = 4;
const AT_ONCE = 2;

if (!existsSync(`${BUILD}/_policy/policies.json`)) {
  console.error('There is no built site: run `npm run build` first.');
  process.exit(2);
}
const { pages } = JSON.parse(readFileSync(`${BUILD}/_policy/policies.json`, 'utf8'));
const paths = Object.keys(pages).map((file) => file.replace(/index\.html$/, ''));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
let failed = false;
for (const [what, ways] of [
  ['headers', 'headers'],
  ['the page’s own policy alone', ''],
  ['headers, a slow server', 'headers,slow'],
]) {
  const { origin, stop } = await servedFolder(BUILD, ways);
  const started = performance.now();
  const queue = [...paths.entries()];
  const heard = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const page = await browser.newPage();
      const found = await listen(page);
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [index, path] = next;
        await visit(page, `${origin}${path}`, ways === 'headers' ? 'long' : 'short');
        await clickOn(page, CLICKS, index);
      }
      heard.push(...found);
      await page.close();
    }),
  );
  stop();
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${what}: ${paths.length} pages, ${paths.length * CLICKS} clicks, ${heard.length} violations or errors (${seconds} s)`,
  );
  for (const each of heard) {
    console.log(`  ${each}`);
  }
  failed ||= heard.length > 0;
}
await browser.close();
process.exitCode = failed ? 1 : 0;
