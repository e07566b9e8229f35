import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { freePort, servedFolder } from '../scripts/servedFolder.mjs';
import { takeFile } from './downloads';
import { nextRelease, publish } from './releases';

// A server of its own that can be renewed and stopped, and one copy of the site for a chain of visits.
test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'serial' });

const NEW_SENTENCE = 'Reglerna har förnyats sedan dess.';
/** Taking the whole site home is the work of a second, and of many on a machine with much to do. */
const PATIENT = { timeout: 30_000 };
const FEE = '/verktyg/avgift/';
const ELIGIBILITY = '/verktyg/behorighet/';

let place: string;
let port: number;
let origin: string;
let stop: (() => Promise<void>) | undefined;
const first = () => join(process.cwd(), 'build');
const second = () => join(place, 'second');
const live = () => join(place, 'live');

async function goOnline(): Promise<void> {
  ({ origin, stop } = await servedFolder(live(), '', port));
}

/** Nobody answers any more, whatever the browser thinks of its network. */
async function goOffline(context?: BrowserContext): Promise<void> {
  await stop?.();
  stop = undefined;
  await context?.setOffline(true);
}

/** The last step of the build once more, on a folder that has been changed since. */
function writeCopy(folder: string, how: Record<string, string> = {}): void {
  const task = JSON.stringify({ outDir: folder, base: '/', locale: 'sv', otherLocales: [] });
  const { status, stderr } = spawnSync(process.execPath, ['plugins/offline/build.mjs', task], {
    encoding: 'utf8',
    env: { ...process.env, ...how },
  });
  expect(status, stderr).toBe(0);
}

/** A site of few pages, with all that the copy is made of: whole ones take seconds to make. */
function smallSite(name: string): string {
  const folder = join(place, name);
  for (const part of [
    `.${ELIGIBILITY}`,
    'regler/integritet',
    'assets',
    'offline',
    'sw.js',
    '_policy',
    '_headers',
  ]) {
    cpSync(join(first(), part), join(folder, part), { recursive: true });
  }
  return folder;
}

test.beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'offline-'));
  nextRelease(smallSite('small'), second());
  const page = join(second(), ELIGIBILITY, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('</h1>', `</h1><p>${NEW_SENTENCE}</p>`));
  writeCopy(second());
  port = await freePort();
});
test.beforeEach(async () => {
  publish(first(), live());
  if (stop === undefined) {
    await goOnline();
  }
});
test.afterAll(async () => {
  await stop?.();
  rmSync(place, { recursive: true, force: true });
});

const status = (page: Page) => page.locator('[data-copy] [role=status]');
const isHere = /^Guiden finns i den här webbläsaren/;
const price = (page: Page) => page.getByLabel('Pris per samtal');
const sessions = (page: Page) => page.getByLabel('Hur många coachningssamtal har du genomfört?');

/** Moves, as every reader does before long: that is when the copy is taken, or asked after. */
async function begin(page: Page): Promise<void> {
  await page.mouse.move(100, 100);
  await page.mouse.move(120, 140);
}

/** Opens the site as a reader does, and waits until it says that it is in the browser. */
async function visit(page: Page, base = '/', at = origin): Promise<void> {
  await page.goto(`${at}${base}regler/integritet/`);
  await begin(page);
  await expect(status(page)).toHaveText(isHere, PATIENT);
}

const inCaches = (page: Page) => page.evaluate(() => caches.keys());
const workers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));

test('after one visit pages, tools and exports in both languages open without a network', async ({
  page,
  context,
}) => {
  const failed: string[] = [];
  page.on('pageerror', ({ message }) => failed.push(message));
  await visit(page);
  await goOffline(context);

  await page.goto(`${origin}/bli-coach/krav/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.goto(`${origin}${FEE}?fran=1#raknare`);
  await price(page).fill('200');
  await expect(page.getByRole('heading', { name: 'Du får 180 kr av 200 kr' })).toBeVisible();
  const file = await takeFile(
    page,
    page
      .locator('.tool')
      .getByRole('button', { name: /^Hämta / })
      .first(),
  );
  expect(file.bytes.length).toBeGreaterThan(0);

  await page.goto(`${origin}/en/verktyg/behorighet/`);
  await page.locator('.tool input[type=text]').first().fill('7');
  await page.locator('.tool button[type=submit]').click();
  await expect(page.locator('.step-list a').first()).toBeVisible();

  // As a server would have it: a folder by its slash, and what is not there told in the language asked for.
  const slash = await page.goto(`${origin}/verktyg?fran=1`);
  expect([slash?.status(), new URL(page.url()).pathname]).toEqual([200, '/verktyg/']);
  for (const [path, language] of [
    ['/finns-inte/', 'sv-SE'],
    ['/en/finns-inte', 'en-GB'],
  ]) {
    expect((await page.goto(`${origin}${path}`))?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', language ?? '');
  }
  expect(failed).toEqual([]);
});

test('the network’s going is said while it is gone', async ({ page, context }) => {
  await visit(page);
  await context.setOffline(true);
  await expect(page.getByText('Guiden finns i webbläsaren och fungerar ändå.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Guiden finns i webbläsaren och fungerar ändå.')).toHaveCount(0);
});

test('a release under a half-filled form is announced, changes nothing, and comes with the words when it is asked for', async ({
  page,
}) => {
  await visit(page);
  await page.goto(`${origin}${ELIGIBILITY}`);
  await sessions(page).pressSequentially('7');
  publish(second(), live());
  // A page that is opened now is the new one at once, whatever the copy says.
  const other = await page.context().newPage();
  await other.goto(`${origin}${ELIGIBILITY}`);
  await expect(other.getByText(NEW_SENTENCE)).toBeVisible();
  await begin(other);

  await expect(
    page.getByText('Det finns en ny version av sidan. Det du har skrivit följer med.'),
  ).toBeVisible(PATIENT);
  await expect(sessions(page)).toHaveValue('7');
  await expect(page.getByText(NEW_SENTENCE)).toHaveCount(0);
  // The page that was opened after the release has nothing to be told.
  await expect(other.getByText('Det finns en ny version')).toHaveCount(0);

  // The server has only the parts of the new release; those of the old one are still in the browser.
  await page.getByRole('button', { name: 'Visa svaret' }).click();
  await expect(page.locator('.step-list a').first()).toBeVisible();

  await page.getByRole('button', { name: 'Läs in den nya' }).click();
  await expect(page.getByText(NEW_SENTENCE)).toBeVisible();
  await expect(sessions(page)).toHaveValue('7');
});

test('a server that is slow or broken is not waited for', async ({ page }) => {
  await visit(page);
  await goOffline();
  // Whoever asks is never answered.
  const { createServer } = await import('node:net');
  const silent = createServer(() => undefined).listen(port);
  try {
    await page.goto(`${origin}/som-coach/avgift/`, { waitUntil: 'commit', timeout: 10_000 });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  } finally {
    silent.close();
  }
});

test('a copy that does not arrive whole is no copy, and says so', async ({ page }) => {
  const broken = smallSite('broken');
  for (const name of readdirSync(join(broken, 'offline'))) {
    writeFileSync(join(broken, 'offline', name), '{"files":[]}');
  }
  publish(broken, live());
  await page.goto(`${origin}/regler/integritet/`);
  await begin(page);
  await expect(status(page)).toHaveText(/^Guiden fick inte plats/, PATIENT);
  expect(await inCaches(page)).toEqual([]);
});

test('a browser without room for all of it takes nothing, and says so', async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  await page.goto(`${origin}/regler/integritet/`);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 5_000_000 });
  await begin(page);
  await expect(status(page)).toHaveText(/^Guiden fick inte plats/, PATIENT);
  expect(await inCaches(page)).toEqual([]);
});

test('“Ta bort allt” leaves no copy and no worker, and the tab takes no other', async ({ page }) => {
  await visit(page);
  await page.goto(`${origin}${FEE}`);
  await price(page).fill('100');
  await page.getByRole('button', { name: 'Spara i den här webbläsaren' }).click();
  await expect(page.getByText(/^Sparat i den här webbläsaren/)).toBeVisible();
  expect((await inCaches(page)).length).toBe(1);
  const kept = await page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        texts.push(request.url);
      }
    }
    return texts;
  });
  expect(kept.filter((url) => url.includes('?') || url.includes('#'))).toEqual([]);

  await page.goto(`${origin}/verktyg/min-mapp/`);
  await page.getByRole('button', { name: 'Ta bort allt' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ja, ta bort allt' }).click();
  await expect(page.getByText('Allt är borttaget ur den här webbläsaren.')).toBeVisible();
  expect([await inCaches(page), await workers(page)]).toEqual([[], []]);
  await page.goto(`${origin}/regler/integritet/`);
  await begin(page);
  await expect(status(page)).toHaveText(/^Guiden är inte hämtad/);
  expect([await inCaches(page), await workers(page)]).toEqual([[], []]);
});

test('the worker that withdraws the others removes the copies and itself', async ({ page }) => {
  await visit(page);
  const without = smallSite('without');
  writeCopy(without, { SITE_OFFLINE: 'off' });
  publish(without, live());
  await page.reload();
  await begin(page);
  await expect.poll(() => inCaches(page), PATIENT).toEqual([]);
  await expect.poll(() => workers(page), PATIENT).toEqual([]);
});

test('below a path the copy is that path’s alone', async ({ page, context }) => {
  test.skip(!existsSync('build-below/guide/sw.js'), 'there is no build below a path');
  publish(join(process.cwd(), 'build-below'), live());
  await visit(page, '/guide/');
  expect(await workers(page)).toEqual([`${origin}/guide/`]);
  await goOffline(context);
  await page.goto(`${origin}/guide${FEE}`);
  await expect(price(page)).toBeEnabled();
  expect((await page.goto(`${origin}/guide/finns-inte`))?.status()).toBe(404);
});
