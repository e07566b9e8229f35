// A browser with a profile of its own that can be killed like a power cut: at once, all its processes.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const ARGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
];

/** @param {string} profile folder @param {string} path of the browser */
async function opened(profile, path) {
  // A group of its own, so that none of its processes outlives it.
  const child = spawn(path, [...ARGS, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (part) => {
      said += part;
      const found = /DevTools listening on (ws:\S+)/.exec(said);
      if (found) {
        resolve(found[1]);
      }
    });
    child.once('exit', () => reject(new Error(`The browser did not start: ${said.slice(-500)}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  const page = await context.newPage();
  const kill = async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-child.pid, 'SIGKILL');
    await gone;
    await browser.close().catch(() => undefined);
  };
  return { page, kill };
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const kept = (page) => page.getByText(/^Sparat i den här webbläsaren/);

/**
 * Writes in the fee calculator and logs a session, kills the browser after *Sparat*, starts it again on the same
 * profile and reads both back, again and again.
 * @param {{ origin: string, kills: number, path: string, after?: readonly number[] }} how `after`: how long after
 *   *Sparat* it is killed, in turn, in milliseconds
 * @returns {Promise<readonly string[]>} what was lost
 */
export async function killAndRead({ origin, kills, path, after = [0, 1_000, 3_000] }) {
  const profile = mkdtempSync(join(tmpdir(), 'killed-'));
  const lost = [];
  try {
    let browser = await opened(profile, path);
    for (let nth = 1; nth <= kills; nth += 1) {
      const isForm = nth % 2 === 1;
      const { page } = browser;
      if (isForm) {
        await page.goto(`${origin}/verktyg/avgift/`);
        const price = page.getByLabel('Pris per samtal');
        await page.locator('.tool fieldset:not(:disabled)').first().waitFor();
        await price.fill(String(100 + nth));
      } else {
        await page.goto(`${origin}/verktyg/samtalslogg/`);
        await page.mouse.move(200, 200);
        await page.locator('.tool fieldset:not(:disabled)').first().waitFor();
        await page.locator('#log-client').fill(`K${nth}`);
        await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
      }
      const keep = page.getByRole('button', { name: 'Spara i den här webbläsaren' });
      if (nth <= 2) {
        await keep.click();
      }
      await kept(page).waitFor();
      await wait(after[(nth - 1) % after.length]);
      await browser.kill();
      browser = await opened(profile, path);
      if (isForm) {
        await browser.page.goto(`${origin}/verktyg/avgift/`);
        await browser.page
          .getByText(/^Hämtat från din mapp/)
          .waitFor({ timeout: 10_000 })
          .catch(() => undefined);
        const value = await browser.page.getByLabel('Pris per samtal').inputValue();
        if (value !== String(100 + nth)) {
          lost.push(`kill ${nth}: the price is ${value}`);
        }
      } else {
        await browser.page.goto(`${origin}/verktyg/samtalslogg/`);
        await browser.page.mouse.move(200, 200);
        const row = browser.page
          .locator('.log-table')
          .getByRole('rowheader', { name: `K${nth}`, exact: true });
        await row.waitFor({ timeout: 10_000 }).catch(() => lost.push(`kill ${nth}: the session is gone`));
      }
    }
    await browser.kill();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return lost;
}
