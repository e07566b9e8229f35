import { expect, type Page, test } from '@playwright/test';
import { answer } from './answer';
import { tabTo } from './keyboard';
import { keepAnswers } from './storage';

const ADDRESS = '/verktyg/granskningsunderlag/';

/** Everything that there is room for: every part ticked and named, each tool with its example, all three days. */
async function fillProgress(page: Page) {
  await page.goto('/verktyg/framsteg/');
  for (const row of [1, 2, 3, 4, 5]) {
    await page.getByRole('checkbox', { name: `Övning ${row}`, exact: true }).check();
    await page
      .locator('.tick-row')
      .nth(row - 1)
      .locator('summary')
      .click();
    await page
      .getByLabel('Vilken övning var det?')
      .nth(row - 1)
      .fill('Strukturerad reflektion efter en andningsövning');
  }
  for (const row of [1, 2]) {
    await page.getByRole('checkbox', { name: `Provsession ${row}`, exact: true }).check();
  }
  for (const summary of await page.getByText('Ge ett exempel').all()) {
    await summary.click();
  }
  for (const text of await page.getByLabel('Hur har du använt det?').all()) {
    await text.fill('Jag skrev varje kväll och läste tillbaka efter en vecka. '.repeat(3).trim());
  }
  await page.getByLabel('Startdag').fill('2026-09-01');
  await page.getByLabel('Alla steg klara').fill('2026-10-12');
  await page.getByLabel('Rapporterat').fill('2026-10-13');
  await keepAnswers(page);
}

async function fillCards(page: Page) {
  await page.goto('/verktyg/aterkopplingskort/');
  for (const row of [0, 1, 2]) {
    const card = page.locator('.entry').nth(row);
    if (row > 0) await card.locator('summary').click();
    for (const level of await card.getByLabel('Ja, tydligt').all()) await level.check();
    for (const text of await card.getByLabel(/^Ett exempel på/).all()) {
      await text.fill('Hon väntade in mig och sammanfattade vad jag hade sagt innan hon frågade vidare.');
    }
  }
  await keepAnswers(page);
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-20T10:00:00+01:00');
});

test('with nothing kept the page says what to fill in where', async ({ page }) => {
  await page.goto(ADDRESS);
  await expect(answer(page, 'Här finns inget att sammanfatta än')).toBeVisible();
  await page.getByRole('link', { name: /i framstegskalkylatorn$/ }).click();
  await expect(page).toHaveURL(/\/verktyg\/framsteg\/$/);
});

test('the sheet follows what is kept in the other tools', async ({ page }) => {
  await fillProgress(page);
  await fillCards(page);
  await page.goto(ADDRESS);
  await expect(answer(page, '7 av 8 (87,5 %) – gränsen är nådd')).toBeVisible();
  await expect(page.locator('[data-tool=assessment]')).toContainText('Antecknad för 3 av 3 provsessioner.');
  await expect(page.locator('[data-tool=assessment]')).toContainText(
    'Provsession 2 – empati: Hon väntade in mig',
  );
});

test('a full sheet is one page of paper', async ({ page }) => {
  await fillProgress(page);
  await fillCards(page);
  await page.goto(ADDRESS);
  await expect(answer(page, '7 av 8 (87,5 %) – gränsen är nådd')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('the decision is left empty, with who makes it', async ({ page }) => {
  await fillCards(page);
  await page.goto(ADDRESS);
  await expect(page.getByText(/^Beslutet fattas av en erfaren, certifierad/)).toBeVisible();
  await expect(page.getByText(/^Beslut: _+$/)).toBeVisible();
});

test('the sheet is reached from the keyboard', async ({ page }) => {
  await fillCards(page);
  await page.goto(ADDRESS);
  await tabTo(page, page.getByRole('button', { name: 'Kopiera som text' }));
});

test('a change in another tab is on the sheet without a reload', async ({ page, context }) => {
  await fillCards(page);
  await page.goto(ADDRESS);
  await expect(answer(page, '0 av 8 (0 %) – 7 moment kvar till gränsen')).toBeVisible();
  const other = await context.newPage();
  await other.clock.setFixedTime('2026-11-20T10:00:00+01:00');
  await fillProgress(other);
  await expect(answer(page, '7 av 8 (87,5 %) – gränsen är nådd')).toBeVisible();
});

test('the English page is in English', async ({ page }) => {
  await page.goto(`/en${ADDRESS}`);
  await expect(answer(page, 'There is nothing to sum up yet')).toBeVisible();
});
