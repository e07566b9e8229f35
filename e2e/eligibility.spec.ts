import { expect, test } from '@playwright/test';
import { tabAndPress, tabAndType, tabTo } from './keyboard';
import { blockStorage, keepAnswers } from './storage';

const SESSIONS = 'Hur många coachningssamtal har du genomfört?';

test.beforeEach(async ({ page }) => {
  await page.goto('/bli-coach/krav/');
});

test('a prospective coach with all in place is ready to apply and takes the draft along', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByLabel('Meditation').check();
  await page.getByLabel(SESSIONS).fill('10');
  for (const name of [/empatisk/, /strukturerad/, /utan att döma/]) {
    await page.getByRole('group', { name }).getByLabel('Ja').check();
  }
  await page.getByRole('button', { name: 'Visa svaret' }).click();
  await expect(page.getByRole('heading', { name: 'Du är redo att ansöka' })).toBeFocused();
  await page.getByRole('button', { name: 'Kopiera som text' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll('\u00a0', ' ')).toContain('Jag har genomfört 10 samtal');
});

test('a mistake is named beside the field and in the summary, and what was typed stays', async ({ page }) => {
  await page.getByLabel(SESSIONS).fill('10,5');
  await page.getByRole('button', { name: 'Visa svaret' }).click();
  await expect(page.getByText('Ange ett heltal, till exempel 12')).toHaveCount(2);
  await expect(page.getByLabel(SESSIONS)).toHaveValue('10,5');
  await page.getByRole('link', { name: 'Ange ett heltal, till exempel 12' }).click();
  await expect(page.getByLabel(SESSIONS)).toBeFocused();
});

test('the whole check can be done from the keyboard', async ({ page }) => {
  await tabAndPress(page, page.getByLabel('Meditation'), 'Space');
  await tabAndType(page, page.getByLabel(SESSIONS), '7');
  for (const name of [/empatisk/, /strukturerad/, /utan att döma/]) {
    await tabAndPress(page, page.getByRole('group', { name }).getByLabel('Ja'), 'Space');
  }
  await tabTo(page, page.getByRole('button', { name: 'Visa svaret' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nästan – en sak kvar' })).toBeFocused();
});

test('a half-filled form says what a yes takes and leads to the next question', async ({ page }) => {
  await page.getByLabel('Meditation').check();
  await page.getByLabel(SESSIONS).fill('10');
  await page.getByRole('button', { name: 'Visa svaret' }).click();
  await expect(page.locator('.result')).toContainText('Det kan fortfarande bli ja.');
  await page.getByRole('link', { name: 'Nästa fråga: Jag är empatisk i mina samtal' }).click();
  await expect(page.getByRole('group', { name: /empatisk/ }).getByLabel('Ja')).toBeFocused();
});

test('the answers are there again tomorrow when they were kept', async ({ page }) => {
  await page.getByLabel(SESSIONS).fill('8');
  await keepAnswers(page);
  await page.reload();
  await expect(page.getByLabel(SESSIONS)).toHaveValue('8');
  await expect(page.getByText(/^Hämtat från din mapp/)).toBeVisible();
});

test('without storage the check answers and says that nothing is kept', async ({ page }) => {
  await blockStorage(page);
  await page.getByLabel(SESSIONS).fill('3');
  await page.getByRole('button', { name: 'Visa svaret' }).click();
  await expect(
    page.getByRole('heading', { name: 'Något är kvar – svara på resten så ser du hela vägen' }),
  ).toBeVisible();
  await expect(page.getByText(/låter oss inte spara/)).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page still answers with the rules and worked examples', async ({ page }) => {
    await expect(page.getByRole('table', { name: 'Så faller svaret ut' })).toBeVisible();
    await expect(page.locator('.tool noscript p')).toBeVisible();
    await expect(page.locator('.tool noscript p')).toContainText('behöver JavaScript');
    await expect(page.getByLabel(SESSIONS)).toBeDisabled();
  });
});
