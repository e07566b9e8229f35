import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { takeFile } from './downloads';
import { keepAnswers } from './storage';
import { keptIn, notedBeside } from './traces';

const CANARY = 'kanariefagel';
const FOLDER = '/verktyg/min-mapp/';
const READINESS = '/verktyg/redo-for-coachning/';
const LOG = '/verktyg/samtalslogg/';

const trust = (page: Page) => page.locator('#readiness-trust');
const client = (page: Page) => page.locator('#log-client');

async function openReadiness(page: Page) {
  await page.goto(READINESS);
  await expect(trust(page)).toBeEnabled();
  await page.locator('.tool details').evaluateAll((parts) => {
    for (const part of parts) {
      (part as HTMLDetailsElement).open = true;
    }
  });
}

/** Something in every place that holds what a reader has written: forms, sessions, changes, what was put aside. */
async function fillEveryPlace(context: BrowserContext): Promise<{ form: Page; log: Page; folder: Page }> {
  const [form, log, folder] = [await context.newPage(), await context.newPage(), await context.newPage()];
  await openReadiness(form);
  await trust(form).fill(CANARY);
  await keepAnswers(form);
  await log.goto(LOG);
  await client(log).fill(CANARY);
  await log.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await keepAnswers(log);
  await client(log).fill('EF');
  await form.evaluate(async (text) => {
    const opening = indexedDB.open('inner-journey-guide');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const writing = opening.result.transaction('quarantine', 'readwrite');
    writing.objectStore('quarantine').add({ at: '2026-11-20T10:00:00.000Z', key: 'fee', kept: text });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    opening.result.close();
    localStorage.setItem('inner-journey-guide/last-words/fee', JSON.stringify({ at: '', answers: text }));
  }, CANARY);
  // Another visit, so that the change holds what stood there before it.
  await openReadiness(form);
  await trust(form).fill(`${CANARY} igen`);
  await expect(form.getByText(/^Sparat i den här webbläsaren/)).toBeVisible();
  await folder.goto(FOLDER);
  await takeFile(folder, folder.getByRole('button', { name: 'Hämta säkerhetskopia', exact: true }));
  return { form, log, folder };
}

async function clearAll(page: Page) {
  await page.getByRole('button', { name: 'Ta bort allt' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ja, ta bort allt' }).click();
  await expect(page.getByText('Allt är borttaget ur den här webbläsaren.')).toBeVisible();
}

const EMPTY = {
  databases: {
    'inner-journey-guide/quarantine': '[]',
    'inner-journey-guide/records': '[]',
    'inner-journey-guide/steps': '[]',
  },
  local: {},
};

/** What is kept, and in which places beside it something was found. */
async function leftIn(page: Page) {
  const beside = (await notedBeside(page)).filter(([, text]) => text.includes(CANARY));
  return { ...(await keptIn(page)), beside };
}

test('everything that is deleted is gone from every place, and no open page writes it back', async ({
  context,
}) => {
  const { form, log, folder } = await fillEveryPlace(context);
  const before = await keptIn(folder);
  expect(Object.values(before.databases).filter((store) => store.includes(CANARY)).length).toBe(3);
  expect(Object.keys(before.local).sort()).toEqual([
    'inner-journey-guide/last-backup',
    'inner-journey-guide/last-words/fee',
  ]);

  await clearAll(folder);
  expect(await leftIn(folder)).toEqual({ ...EMPTY, beside: [] });

  // The other pages say so, and what is typed in them from now on is not kept.
  for (const page of [form, log]) {
    await expect(page.getByText(/^Borttaget ur den här webbläsaren/)).toBeVisible();
  }
  await trust(form).fill(`${CANARY} till`);
  await client(log).fill(CANARY);
  await log.waitForTimeout(600);
  // Neither when they are hidden, nor when they are left or closed.
  await form.bringToFront();
  await log.goto('/');
  await form.close({ runBeforeUnload: true });
  expect(await leftIn(folder)).toEqual({ ...EMPTY, beside: [] });
});

test('a page that was left before everything was deleted has nothing to write when it is shown again', async ({
  page,
}) => {
  await openReadiness(page);
  await trust(page).fill(CANARY);
  await keepAnswers(page);
  await page.goto(FOLDER);
  await clearAll(page);
  await page.goBack();
  await expect(page.getByText(/^(?:Borttaget ur den här webbläsaren|Inget sparas förrän)/)).toBeVisible();
  await page.goto('/');
  expect(await keptIn(page)).toEqual(EMPTY);
});

test('a single tool that is removed is gone from its record and from what can be undone', async ({
  page,
}) => {
  await openReadiness(page);
  await trust(page).fill(CANARY);
  await keepAnswers(page);
  await trust(page).fill(`${CANARY} igen`);
  await expect(page.getByText(/^Sparat i den här webbläsaren/)).toBeVisible();
  await page.getByRole('button', { name: 'Sluta spara och ta bort' }).click();
  await expect(page.getByText(/^Borttaget ur den här webbläsaren/)).toBeVisible();
  expect(await keptIn(page)).toEqual(EMPTY);
});

test('what is not typed stays: the look that was chosen', async ({ page }) => {
  await openReadiness(page);
  await page.locator('[data-colour-mode]').first().click();
  await trust(page).fill(CANARY);
  await keepAnswers(page);
  await page.goto(FOLDER);
  await clearAll(page);
  expect(Object.keys((await keptIn(page)).local)).toEqual(['theme-inner-journey']);
});
