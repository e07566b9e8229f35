import { expect, type Page, test } from '@playwright/test';
import { answer } from './answer';
import { takeFile } from './downloads';
import { tabAndPress, tabAndType } from './keyboard';
import { blockStorage, keepAnswers, throughBackup } from './storage';

const ADDRESS = '/verktyg/utvardering/';

const coach = (page: Page) => page.getByLabel('Vem var coach?');
const evaluator = (page: Page) => page.getByLabel('Vem håller i utvärderingen?');
const before = (page: Page) => page.getByLabel('Före', { exact: true });
const after = (page: Page) => page.getByLabel('Efter', { exact: true });
const ask = (page: Page) => page.getByRole('button', { name: 'Visa utvärderingen' });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-20T10:00:00+01:00');
  await page.goto(ADDRESS);
});

test('the change of a goal is shown with its sign', async ({ page }) => {
  await before(page).fill('7');
  await after(page).fill('5');
  await expect(answer(page, 'Från 7 till 5 mot målet (−2)')).toBeVisible();
  await expect(page.locator('.change-chart')).toContainText('från 7 till 5 (−2)');
});

test('the answer can be reached from the keyboard', async ({ page }) => {
  await tabAndType(page, before(page), '3');
  await tabAndType(page, after(page), '7');
  await page.keyboard.press('Enter');
  await expect(answer(page, 'Från 3 till 7 mot målet (+4)')).toBeFocused();
});

test('a grade can be given from the keyboard', async ({ page }) => {
  const trust = page.getByRole('group', { name: /^Hur starkt var förtroendet/ });
  await tabAndPress(page, trust.getByLabel('1', { exact: true }), 'Space');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Förtroende: 2 av 5')).toBeVisible();
});

test.describe('a coach who leads their own evaluation', () => {
  test.beforeEach(async ({ page }) => {
    await coach(page).fill('AB');
    await evaluator(page).fill(' ab');
    await ask(page).click();
  });

  test('is told in the summary, which takes focus, and leads to the field', async ({ page }) => {
    await expect(page.locator('.error-summary')).toBeFocused();
    await page
      .locator('.error-summary')
      .getByRole('link', { name: /samma person/ })
      .click();
    await expect(evaluator(page)).toBeFocused();
  });

  test('is told beside the field, which stays as it was typed', async ({ page }) => {
    await expect(page.locator('#evaluation-first-evaluator-error')).toContainText('samma person');
    await expect(evaluator(page)).toHaveValue(' ab');
  });
});

test('averages come with the third evaluation of the same coach', async ({ page }) => {
  for (const [index, grade] of ['4', '5', '5'].entries()) {
    if (index > 0) {
      await page.getByRole('button', { name: 'Lägg till en utvärdering' }).click();
    }
    const row = page.locator('.entry').nth(index);
    await expect(page.getByText(/^Nytta: 4,7/)).toHaveCount(0);
    await row.getByLabel('Vem var coach?').fill('AB');
    await row
      .getByRole('group', { name: /^Hur stor nytta/ })
      .getByLabel(grade, { exact: true })
      .check();
  }
  await expect(page.getByText('Nytta: 4,7 av 5 (3 svar)')).toBeVisible();
});

test('the text for the coach holds only what the coach may read', async ({ page }) => {
  await coach(page).fill('AB');
  await page.getByLabel('Vad hjälpte?').fill('Tystnaden');
  await page
    .getByRole('group', { name: /^Får coachen läsa/ })
    .getByLabel('Ja')
    .check();
  await page.getByRole('button', { name: 'Lägg till en utvärdering' }).click();
  const second = page.locator('.entry').nth(1);
  await second.getByLabel('Vem var coach?').fill('AB');
  await second.getByLabel('Vad hjälpte?').fill('Hemligt');
  const file = await takeFile(page, page.getByRole('button', { name: 'Hämta text till AB' }));
  const text = file.bytes.toString('utf8');
  expect([file.name, text.includes('Tystnaden'), text.includes('Hemligt')]).toEqual([
    'utvardering-till-ab-2026-11-20.txt',
    true,
    false,
  ]);
});

test('the CSV has one row per evaluation', async ({ page }) => {
  await coach(page).fill('AB');
  await before(page).fill('3');
  await after(page).fill('7');
  const file = await takeFile(page, page.getByRole('button', { name: 'Hämta CSV' }));
  const lines = file.bytes.toString('utf8').trimEnd().split('\r\n');
  expect([file.name, lines.length, lines[1]?.startsWith('AB;;;;;;;3;7;4;')]).toEqual([
    'utvardering-2026-11-20.csv',
    2,
    true,
  ]);
});

test('the evaluation is there again after it was kept', async ({ page }) => {
  await before(page).fill('3');
  await after(page).fill('7');
  await keepAnswers(page);
  await page.reload();
  await expect(before(page)).toHaveValue('3');
  await expect(answer(page, 'Från 3 till 7 mot målet (+4)')).toBeVisible();
});

test('the evaluation comes back from a backup', async ({ page }) => {
  await coach(page).fill('AB');
  await keepAnswers(page);
  await throughBackup(page, /^Inläst: Utvärderingen efter samtalsserie/);
  await page.goto(ADDRESS);
  await expect(coach(page)).toHaveValue('AB');
});

test('without storage the evaluation works, and the page says that nothing is kept', async ({ page }) => {
  await blockStorage(page);
  await before(page).fill('3');
  await after(page).fill('7');
  await expect(answer(page, 'Från 3 till 7 mot målet (+4)')).toBeVisible();
  await expect(page.getByText(/låter oss inte spara/)).toBeVisible();
});

test('the blank form is printed by itself', async ({ page }) => {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Skriv ut en tom blankett' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.blank__paper')).toBeVisible();
  await expect(page.locator('.tool')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.blank')).toBeHidden();
});

test('the English page answers in English', async ({ page }) => {
  await page.goto(`/en${ADDRESS}`);
  await page.getByLabel('Before', { exact: true }).fill('3');
  await page.getByLabel('After', { exact: true }).fill('7');
  await expect(answer(page, 'From 3 to 7 towards the goal (+4)')).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions can be read on the blank form', async ({ page }) => {
    await page.getByText('Tom blankett på papper').click();
    await expect(page.locator('.blank__paper')).toContainText('Hur starkt var förtroendet');
  });

  test('the page says what needs a script, and the fields are closed', async ({ page }) => {
    await expect(page.locator('.tool noscript p')).toContainText('behöver JavaScript');
    await expect(before(page)).toBeDisabled();
  });
});
