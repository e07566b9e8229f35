import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { freePort, servedFolder } from '../scripts/servedFolder.mjs';
import { arrange, ask, nginx, serveArranged } from './nginx';
import { nextRelease, publish } from './releases';

// A page is open while the site is renewed under it.
test.describe.configure({ mode: 'default' });

let place: string;
let origin: string;
let stop: () => Promise<void>;
const live = () => join(place, 'live');

test.beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'releases-'));
  chmodSync(place, 0o755);
  nextRelease('build', join(place, 'second'));
  cpSync(join(place, 'second'), join(place, 'second-with-first'), { recursive: true });
  const kept = spawnSync(process.execPath, [
    'deploy/keep-previous.mjs',
    'build',
    join(place, 'second-with-first'),
  ]);
  expect(kept.status).toBe(0);
  publish(join(process.cwd(), 'build'), live());
  ({ origin, stop } = await servedFolder(live()));
});
test.afterAll(async () => {
  await stop?.();
  rmSync(place, { recursive: true, force: true });
});
test.beforeEach(() => publish(join(process.cwd(), 'build'), live()));

const sessions = (page: Page) => page.getByLabel('Hur många coachningssamtal har du genomfört?');
const answer = (page: Page) => page.getByRole('button', { name: 'Visa svaret' }).click();
const missing = (page: Page) => page.getByRole('alert').filter({ hasText: 'gick inte att hämta' });

async function keepSeven(page: Page) {
  await page.goto(`${origin}/verktyg/behorighet/`);
  await sessions(page).fill('7');
  await page.getByRole('button', { name: 'Spara i den här webbläsaren' }).click();
  await expect(page.getByText(/^Sparat i den här webbläsaren/)).toBeVisible();
}

test('whoever had a page open is told what is missing, keeps what they wrote and gets it after a reload', async ({
  page,
}) => {
  await keepSeven(page);
  publish(join(place, 'second'), live());
  await answer(page);
  await expect(missing(page)).toBeVisible();
  await expect(sessions(page)).toHaveValue('7');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await page.getByRole('button', { name: 'Ladda om sidan' }).click();
  await expect(sessions(page)).toHaveValue('7');
  await answer(page);
  await expect(page.locator('.step-list a').first()).toBeVisible();
  await expect(missing(page)).toHaveCount(0);
});

test('what was written and not kept can be taken along before the reload', async ({ page }) => {
  await page.goto(`${origin}/verktyg/behorighet/`);
  // What saves the words is fetched with the first of them.
  const rescue = page.waitForResponse(/\/rescue-/);
  await sessions(page).fill('7');
  await (await rescue).finished();
  publish(join(place, 'second'), live());
  await answer(page);
  await page.getByRole('button', { name: 'Försök igen' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hämta det jag har skrivit' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.txt$/);
});

test('the parts of the release before answer a page that is still open, and nobody notices', async ({
  page,
}) => {
  const lost: string[] = [];
  page.on('response', (response) => response.status() === 404 && lost.push(response.url()));
  await page.goto(`${origin}/verktyg/behorighet/`);
  await sessions(page).fill('7');
  publish(join(place, 'second-with-first'), live());
  await answer(page);
  await expect(page.locator('.step-list a').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(lost).toEqual([]);
  await page.reload();
  await sessions(page).fill('7');
  await answer(page);
  await expect(page.locator('.step-list a').first()).toBeVisible();
  expect(lost).toEqual([]);
});

test('nginx changes release in one step: every page comes with the policy that was made for it', async () => {
  test.skip(nginx === undefined, 'nginx is not installed');
  const port = await freePort();
  const releases = [arrange('build', port), arrange(join(place, 'second'), port)] as const;
  const current = join(place, 'current');
  publish(releases[0], current);
  const served = await serveArranged(current, port);
  const stray: string[] = [];
  const pages = new Set<string>();
  const look = async () => {
    const { headers, body } = await ask(port, '/verktyg/behorighet/');
    const own = /<meta http-equiv="?content-security-policy"? content="([^"]+)"/i.exec(body.toString())?.[1];
    pages.add(`${own}`);
    if (headers['content-security-policy'] !== `${own};frame-ancestors 'none'`) {
      stray.push(`${own}`);
    }
  };
  try {
    for (let count = 0; count < 50; count++) {
      await look();
    }
    publish(releases[1], current);
    for (let count = 0; count < 50; count++) {
      await look();
    }
    served.reload();
    await expect(async () => {
      await look();
      expect(pages.size).toBe(2);
    }).toPass({ intervals: [5], timeout: 10_000 });
    expect(stray).toEqual([]);
  } finally {
    await served.stop();
    for (const release of releases) {
      rmSync(release, { recursive: true, force: true });
    }
  }
});
