// One visit to one page by a browser on a slow phone and a slow network, and what it cost.
import { ask, painted, settled, watch } from './inPage.mjs';
import { SLOW_4G } from './network.mjs';

/** A processor a quarter as fast as this one. */
const SLOWER = 4;
const QUIET = 600;
/** A task blocks by what it lasts beyond this. */
const FREE = 50;

const KINDS = { Document: 'html', Script: 'js', Stylesheet: 'css', Font: 'font', Image: 'image' };

/** Counts what goes over the wire; apart from it what is fetched ahead for a later page, and never an icon of the tab. */
async function countBytes(session) {
  const kinds = new Map();
  const count = { bytes: 0, requests: 0, ahead: 0, html: 0, js: 0, css: 0, font: 0, image: 0, other: 0 };
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    const ahead = 'Sec-Purpose' in request.headers;
    // Whether the browser asks for the icon before a visit ends is chance.
    if (!/\/favicon\.\w+$/.test(request.url)) {
      kinds.set(requestId, ahead ? 'ahead' : (KINDS[type] ?? 'other'));
    }
  });
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (kinds.get(requestId) === 'other') {
      kinds.set(requestId, KINDS[type] ?? 'other');
    }
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    // From the browser's own cache nothing travels.
    if (kind !== undefined && encodedDataLength > 0) {
      count[kind] += encodedDataLength;
      count.bytes += kind === 'ahead' ? 0 : encodedDataLength;
      count.requests += kind === 'ahead' ? 0 : 1;
    }
  });
  await session.send('Network.enable');
  return count;
}

async function openPage(context, { slow }) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const count = await countBytes(session);
  if (slow) {
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  }
  await page.addInitScript(watch);
  return { page, count };
}

async function inContext(browser, action) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 915 },
    locale: 'sv-SE',
    // A copy that the browser holds would answer for the network that is measured.
    serviceWorkers: 'block',
  });
  try {
    return await action(context);
  } finally {
    await context.close();
  }
}

/** Reads a page: what it weighs, when it stands there, how long it holds the thread, whether it moves. */
export const readPage = (browser, url) =>
  inContext(browser, async (context) => {
    const { page, count } = await openPage(context, { slow: true });
    await page.goto(url);
    await page.evaluate(settled, QUIET);
    const seen = await page.evaluate(() => window.benchSeen);
    const blocking = seen.tasks
      .filter(({ start, duration }) => start + duration > seen.firstPaint)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - FREE), 0);
    return { ...count, paint: seen.largestPaint, blocking, shift: seen.shift };
  });

/**
 * Uses a page's tool: milliseconds until it answers, and the slowest of a few keys after that.
 * @param {{ steps: string[][], answer: string, field: string, keys: string[] }} tool
 */
export const tryTool = (browser, url, { steps, answer, field, keys }) =>
  inContext(browser, async (context) => {
    const { page } = await openPage(context, { slow: true });
    await page.addInitScript(ask, { steps, answer });
    await page.goto(url);
    await page.waitForFunction(() => window.benchAsked.at > 0, undefined, { polling: 100, timeout: 60_000 });
    const usable = await page.evaluate(() => window.benchAsked.at);
    await page.evaluate(settled, QUIET);
    await page.locator(field).first().focus();
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.evaluate(painted);
    }
    const interactions = await page.evaluate(() => window.benchSeen.interactions);
    return { usable, interaction: Math.max(0, ...interactions) };
  });

/** Bytes of several pages in a row, the browser keeping what it may. */
export const readInARow = (browser, urls) =>
  inContext(browser, async (context) => {
    const { page, count } = await openPage(context, { slow: false });
    const sums = [];
    for (const url of urls) {
      await page.goto(url);
      await page.evaluate(settled, QUIET);
      sums.push(count.bytes);
    }
    return sums;
  });
