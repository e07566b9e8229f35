import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { takeFile } from './downloads';
import { tabAndPress, tabAndType } from './keyboard';
import { keepAnswers } from './storage';

const CHECK = '/verktyg/kontrollera/';
const CODE = 'IJ1.eligibility.20261120.20250401.WzEsNywieWVzIiwieWVzIiwidW5zdXJlIl0.5115aa8c.370e0462';
const UNCHANGED = 'Kvittot är oförändrat, och reglerna ger samma svar i dag';

const field = (page: Page) => page.getByLabel('Kvitto eller kopierat resultat');
const press = (page: Page) => page.getByRole('button', { name: 'Kontrollera', exact: true }).click();
const answer = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-20T10:00:00+01:00');
});

for (const [tool, path, fill] of [
  [
    'eligibility check',
    '/verktyg/behorighet/',
    async (page: Page) => {
      await page.getByLabel('Hur många coachningssamtal har du genomfört?').fill('7');
      await page.getByRole('button', { name: 'Visa svaret' }).click();
    },
  ],
  [
    'progress calculator',
    '/verktyg/framsteg/',
    async (page: Page) => {
      await page.getByRole('checkbox', { name: 'Övning 1', exact: true }).check();
      await page.getByLabel('Startdag').fill('2026-11-02');
    },
  ],
  [
    'fee calculator',
    '/verktyg/avgift/',
    async (page: Page) => page.getByLabel('Pris per samtal').fill('800'),
  ],
  [
    'goal builder',
    '/verktyg/smart-mal/',
    async (page: Page) => {
      await page.getByRole('radio', { name: 'Utvecklare', exact: true }).check();
      await page.getByRole('button', { name: 'Börja med ett tomt mål' }).click();
      await page.getByLabel('Det här ska jag göra').fill('Sänka svarstiden i appen');
      await page.locator('.tool button[type=submit]').click();
    },
  ],
] as const) {
  test(`the receipt of the ${tool} is found unchanged`, async ({ page }) => {
    await page.goto(path);
    await fill(page);
    const receipt = await page.locator('.result__receipt').innerText();
    await page.getByRole('link', { name: 'Kontrollera ett resultat' }).last().click();
    await field(page).fill(receipt);
    await press(page);
    await expect(answer(page, UNCHANGED)).toBeVisible();
  });
}

test('a wrong character is pointed out beside the field, and nothing is said to be unchanged', async ({
  page,
}) => {
  await page.goto(CHECK);
  await field(page).fill(CODE.replace('20261120', '20261121'));
  await press(page);
  await expect(page.locator('.error-summary')).toBeFocused();
  await expect(page.locator('#receipt-text-error')).toContainText('Tecknet på plats 24 kan vara fel');
  await expect(answer(page, UNCHANGED)).toBeHidden();
});

test('a receipt can be checked from the keyboard', async ({ page }) => {
  await page.goto(CHECK);
  await tabAndType(page, field(page), CODE);
  await tabAndPress(page, page.getByRole('button', { name: 'Kontrollera', exact: true }), 'Enter');
  await expect(answer(page, UNCHANGED)).toBeFocused();
});

test('a backup is checked, and the folder is left as it was', async ({ page }) => {
  await page.goto('/verktyg/avgift/');
  await page.getByLabel('Pris per samtal').fill('800');
  const receipt = await page.locator('.result__receipt').innerText();
  await keepAnswers(page);
  await page.goto('/verktyg/min-mapp/');
  const backup = await takeFile(
    page,
    page.getByRole('button', { name: 'Hämta säkerhetskopia', exact: true }),
  );
  await page.goto('/verktyg/avgift/');
  await expect(page.getByLabel('Pris per samtal')).toHaveValue('800');
  await page.getByLabel('Pris per samtal').fill('900');
  await expect(page.getByText(/^Sparat i den här webbläsaren/)).toBeVisible();
  await page.goto(CHECK);
  await field(page).fill(receipt);
  await page
    .getByLabel(/^Säkerhetskopia från Min mapp/)
    .setInputFiles({ name: backup.name, mimeType: 'application/json', buffer: backup.bytes });
  await expect(
    answer(page, 'Filen och kvittot hör ihop: svaren från Avgiftskalkylatorn ger samma kvitto.'),
  ).toBeVisible();
  await page.goto('/verktyg/avgift/');
  await expect(page.getByLabel('Pris per samtal')).toHaveValue('900');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the answer has no accessibility fault in ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(CHECK);
    await field(page).fill(CODE);
    await press(page);
    await expect(answer(page, UNCHANGED)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test('the receipt wraps on a narrow screen and on paper', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/verktyg/avgift/');
  await page.getByLabel('Pris per samtal').fill('800');
  await expect(page.locator('.result__receipt')).toBeVisible();
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    const [inside, outside] = await page
      .locator('.result__receipt')
      .evaluate((line) => [line.scrollWidth, line.clientWidth]);
    expect(inside).toBeLessThanOrEqual(outside ?? 0);
  }
});

test('the English page is in English', async ({ page }) => {
  await page.goto(`/en${CHECK}`);
  await page.getByLabel('Receipt or copied result').fill(CODE);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(
    answer(page, 'The receipt is unchanged, and the rules give the same answer today'),
  ).toBeVisible();
});
