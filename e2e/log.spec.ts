import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import Papa from 'papaparse';
import { takeFile } from './downloads';
import { tabAndPress, tabAndType, tabTo } from './keyboard';
import { blockStorage, keepAnswers, throughBackup } from './storage';

const ADDRESS = '/verktyg/samtalslogg/';

const client = (page: Page) => page.locator('#log-client');
const length = (page: Page) => page.locator('#log-minutes');
const add = (page: Page) => page.getByRole('button', { name: 'Lägg till', exact: true });
const answer = (page: Page) => page.locator('#log-answer');
const list = (page: Page) => page.getByRole('table', { name: 'Loggade samtal, det senaste först' });
const rows = (page: Page) => list(page).locator('tbody tr');

async function log(page: Page, code: string, minutes = '60') {
  await client(page).fill(code);
  await length(page).fill(minutes);
  await add(page).click();
}

test.beforeEach(async ({ page, javaScriptEnabled }) => {
  await page.clock.setFixedTime('2026-11-20T10:00:00+01:00');
  await page.goto(ADDRESS);
  await page.mouse.move(200, 200);
  if (javaScriptEnabled !== false) {
    await expect(length(page)).toHaveValue('60');
  }
});

test('a session is logged from the keyboard alone, and the next one is waited for', async ({ page }) => {
  await tabAndType(page, client(page), 'AB');
  await page.keyboard.press('Enter');
  await expect(answer(page)).toHaveText('1 samtal, 1,00 h som coach');
  await expect(client(page)).toBeFocused();
  await page.keyboard.type('CD');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(2);
});

test('what must be mended is told, and nothing that was typed is lost', async ({ page }) => {
  await log(page, '19850101-1234', '4');
  await expect(page.locator('.error-summary')).toBeFocused();
  await expect(client(page)).toHaveValue('19850101-1234');
  await page
    .locator('.error-summary')
    .getByRole('link', { name: /^Ange längden/ })
    .click();
  await expect(length(page)).toBeFocused();
  await client(page).fill('AB');
  await length(page).fill('45');
  await add(page).click();
  await expect(answer(page)).toHaveText('1 samtal, 0,75 h som coach');
});

test('a session like another one is told of, and added when it is pressed once more', async ({ page }) => {
  await log(page, 'AB');
  await log(page, 'AB');
  await expect(page.locator('.notice--attention')).toContainText('Du har redan loggat AB');
  await add(page).click();
  await expect(answer(page)).toHaveText('2 samtal, 2,00 h som coach');
});

test('a session is changed, taken away and put back from the keyboard', async ({ page }) => {
  await log(page, 'AB');
  await tabAndPress(page, page.getByRole('button', { name: /^Ändra AB/ }), 'Enter');
  await expect(client(page)).toBeFocused();
  await tabTo(page, length(page));
  await page.keyboard.type('90');
  await page.keyboard.press('Enter');
  await expect(answer(page)).toHaveText('1 samtal, 1,50 h som coach');
  await tabAndPress(page, page.getByRole('button', { name: /^Ta bort AB/ }), 'Enter');
  await expect(page.locator('#log-removed')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(answer(page)).toHaveText('1 samtal, 1,50 h som coach');
});

test('the sessions and the line that is half written are there again after they were kept', async ({
  page,
}) => {
  await log(page, 'AB');
  await keepAnswers(page);
  await log(page, 'CD', '30');
  await client(page).fill('EF');
  await expect(page.getByText(/^Sparat i den här webbläsaren/)).toBeVisible();
  await page.reload();
  await expect(answer(page)).toHaveText('2 samtal, 1,50 h som coach');
  await expect(client(page)).toHaveValue('EF');
});

test('the log comes back from a backup', async ({ page }) => {
  await log(page, 'AB');
  await log(page, 'CD');
  await keepAnswers(page);
  await throughBackup(page, /^Inläst: /);
  await page.goto(ADDRESS);
  await page.mouse.move(200, 200);
  await expect(answer(page)).toHaveText('2 samtal, 2,00 h som coach');
});

test.describe('sessions from a file', () => {
  const file = (text: string) => ({ name: 'samtal.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  const choose = async (page: Page, text: string) => {
    await page.getByText('Läs in samtal du redan har antecknat').click();
    await page.getByLabel('Välj en CSV-fil').setInputFiles(file(text));
  };

  test('are shown first, with line and reason for what cannot be read, and added at a yes', async ({
    page,
  }) => {
    await choose(page, 'Längd;Datum;Klient\r\n60;1/4 2025;AB\r\n60;2025-02-29;CD\r\n45;1 april 2025;EF');
    await expect(page.locator('.log-preview')).toContainText('Rad 3: 2025 har inget 29 februari');
    await expect(answer(page)).toHaveText('Lägg till ditt första samtal');
    await page.getByRole('button', { name: /^Lägg till 2/ }).click();
    await expect(answer(page)).toHaveText('2 samtal, 1,75 h som coach');
    await expect(rows(page)).toHaveCount(2);
  });

  test('come back from our own file', async ({ page }) => {
    await log(page, 'AB');
    await log(page, 'CD', '45');
    const taken = await takeFile(page, page.getByRole('button', { name: 'Hämta CSV', exact: true }));
    expect(taken.name).toBe('samtalslogg-2026-11-20.csv');
    await page.reload();
    await expect(length(page)).toHaveValue('60');
    await choose(page, taken.bytes.toString('utf8'));
    await page.getByRole('button', { name: /^Lägg till 2/ }).click();
    await expect(answer(page)).toHaveText('2 samtal, 1,75 h som coach');
  });

  test('may be many, and the list shows some at a time', async ({ page }) => {
    const many = Array.from({ length: 5_000 }, (_, index) => `2025-04-28;K${index};60`);
    await choose(page, ['Datum;Klient;Längd', ...many].join('\n'));
    await page.getByRole('button', { name: /^Lägg till 5/ }).click();
    await expect(answer(page)).toHaveText('5 000 samtal, 5 000,00 h som coach');
    await expect(rows(page)).toHaveCount(50);
    await page.getByRole('button', { name: /^Visa 50/ }).click();
    await expect(rows(page)).toHaveCount(100);
  });
});

test('the file for ICF has a row for each client', async ({ page }) => {
  await log(page, 'AB');
  await log(page, 'AB', '45');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hämta ICF-CSV' }).click(),
  ]);
  const text = (await readFile(await download.path(), 'utf8')).replace('\ufeff', '');
  expect(Papa.parse<string[]>(text, { delimiter: ';' }).data[1]).toEqual([
    ...['AB', '', 'Individual', '', '2026-11-20', '2026-11-20', '1,75', '0,00'],
  ]);
});

test('without storage the log works, and the page says that nothing is kept', async ({ page }) => {
  await blockStorage(page);
  await log(page, 'AB');
  await expect(answer(page)).toHaveText('1 samtal, 1,00 h som coach');
  await expect(page.getByText(/låter oss inte spara/)).toBeVisible();
});

test('the English page counts in English', async ({ page }) => {
  await page.goto(`/en${ADDRESS}`);
  await page.mouse.move(200, 200);
  await client(page).fill('AB');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(answer(page)).toHaveText('1 session, 1.00 h as a coach');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what needs a script, and the fields are closed', async ({ page }) => {
    await expect(page.locator('.tool noscript p')).toContainText('behöver JavaScript');
    await expect(client(page)).toBeDisabled();
  });
});
