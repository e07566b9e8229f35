import { expect, type Page, test } from '@playwright/test';
import { answer } from './answer';
import { tabAndPress } from './keyboard';
import { keepAnswers, throughBackup } from './storage';

const ADDRESS = '/verktyg/aterkopplingskort/';

const card = (page: Page, row: number) => page.locator('.entry').nth(row - 1);
const openCard = async (page: Page, row: number) => {
  if ((await card(page, row).locator('details').getAttribute('open')) === null) {
    await card(page, row).locator('summary').click();
  }
};
const fill = async (page: Page, row: number) => {
  await openCard(page, row);
  for (const level of await card(page, row).getByLabel('Ja, tydligt').all()) {
    await level.check();
  }
};
const example = (page: Page, row: number) => card(page, row).getByLabel(/^Ett exempel på empati/);

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-20T10:00:00+01:00');
  await page.goto(ADDRESS);
});

test('a card after each trial session is counted', async ({ page }) => {
  for (const row of [1, 2, 3]) await fill(page, row);
  await expect(answer(page, 'Alla 3 provsessioner har ett ifyllt kort')).toBeVisible();
});

test('a card is filled in from the keyboard', async ({ page }) => {
  for (const level of await card(page, 1).getByLabel('Ja, tydligt').all()) {
    await tabAndPress(page, level, 'Space');
  }
  await tabAndPress(page, page.getByRole('button', { name: 'Visa sammanställningen' }), 'Enter');
  await expect(answer(page, '1 av 3 provsessioner har ett ifyllt kort')).toBeFocused();
});

test('a day that is to come is told in the summary, which opens its card', async ({ page }) => {
  await openCard(page, 2);
  await card(page, 2).getByLabel('Vilken dag var det?').fill('2026-11-21');
  await card(page, 2).locator('summary').click();
  await page.getByRole('button', { name: 'Visa sammanställningen' }).click();
  await expect(page.locator('.error-summary')).toBeFocused();
  await page.locator('.error-summary').getByRole('link').click();
  await expect(card(page, 2).getByLabel('Vilken dag var det?')).toBeFocused();
});

test('one card is copied as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await fill(page, 1);
  await example(page, 1).fill('Hon väntade in mig.');
  await page.getByRole('button', { name: 'Kopiera kortet' }).click();
  await expect(page.getByText('Kopierat.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'Empati: Ja, tydligt\nExempel: Hon väntade in mig.',
  );
});

test('what is kept is there after a reload, and the levels reach the progress calculator', async ({
  page,
}) => {
  await fill(page, 1);
  await example(page, 1).fill('Hon väntade in mig.');
  await keepAnswers(page);
  await page.reload();
  await expect(example(page, 1)).toHaveValue('Hon väntade in mig.');
  await page.goto('/verktyg/framsteg/');
  await page.getByText('Datum och återkoppling').first().click();
  await expect(page.getByRole('radio', { name: 'Ja, tydligt' }).first()).toBeChecked();
});

test('the cards come back from a backup', async ({ page }) => {
  await example(page, 1).fill('Hon väntade in mig.');
  await keepAnswers(page);
  await throughBackup(page, /^Inläst: Återkopplingskorten/);
  await page.goto(ADDRESS);
  await expect(example(page, 1)).toHaveValue('Hon väntade in mig.');
});

test('with nothing filled in, the blank card is what is printed, on one page', async ({ page }) => {
  await expect(page.getByRole('button', { name: 'Skriv ut kortet' })).toBeEnabled();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.blank-card__paper')).toBeVisible();
  await expect(page.locator('.tool__form')).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('the English page is in English', async ({ page }) => {
  await page.goto(`/en${ADDRESS}`);
  for (const level of await card(page, 1).getByLabel('Yes, clearly').all()) {
    await level.check();
  }
  await expect(answer(page, '1 of 3 trial sessions have a card filled in')).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the blank card can be read', async ({ page }) => {
    await expect(page.locator('.blank-card__paper')).toContainText('Kände du dig lyssnad på och förstådd?');
  });
});
