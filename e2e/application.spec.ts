import { expect, type Page, test } from '@playwright/test';
import { answer } from './answer';
import { tabAndPress, tabAndType } from './keyboard';
import { keepAnswers } from './storage';

const ADDRESS = '/verktyg/ansokan/';

const experience = (page: Page) => page.getByLabel('Din erfarenhet');
const motivation = (page: Page) => page.getByLabel('Varför du vill bli coach');
const ask = (page: Page) => page.getByRole('button', { name: 'Visa utkastet' });
const draft = (page: Page) =>
  page.locator('.result__part', { has: page.getByRole('heading', { name: 'Texten att klistra in' }) });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-20T10:00:00+01:00');
  await page.goto(ADDRESS);
});

test('the draft is written from the keyboard', async ({ page }) => {
  await tabAndType(page, experience(page), 'Jag har lyssnat på många.');
  await tabAndType(page, motivation(page), 'Jag vill ge det vidare.');
  await tabAndPress(page, ask(page), 'Enter');
  await expect(answer(page, 'Ditt utkast är klart att läsa igenom')).toBeFocused();
  await expect(draft(page)).toContainText('Jag har lyssnat på många.');
});

test('what was answered in the eligibility check is not asked again', async ({ page }) => {
  await page.goto('/verktyg/behorighet/');
  await page.getByLabel('Meditation').check();
  await page.getByLabel('Hur många coachningssamtal').fill('10');
  await page.getByLabel('Som klient').check();
  await keepAnswers(page);
  await page.goto(ADDRESS);
  await expect(draft(page)).toContainText('Jag har genomfört 10 samtal som klient.');
});

test('what is written here stands in the eligibility check too', async ({ page }) => {
  await experience(page).fill('Jag har lyssnat på många.');
  await keepAnswers(page);
  await page.goto('/verktyg/behorighet/');
  await page.getByText('Börja på din ansökningstext').click();
  await expect(experience(page)).toHaveValue('Jag har lyssnat på många.');
});

test('a line of the draft leads to where it is changed, also when that is folded away', async ({ page }) => {
  await experience(page).fill('Jag har lyssnat på många.');
  await page.getByRole('link', { name: 'Ändra samtal' }).click();
  await expect(page.getByLabel('Hur många coachningssamtal')).toBeFocused();
});

test('the length is told beside the advice', async ({ page }) => {
  await experience(page).fill('ord '.repeat(301));
  await expect(page.locator('.tool__form')).toContainText('301 ord tillsammans. Rådet är 50–300 ord.');
});

test.describe('a number that is none', () => {
  test.beforeEach(async ({ page }) => {
    await page.getByText('Verktyg och samtal').click();
    await page.getByLabel('Hur många coachningssamtal').fill('tio');
    await ask(page).click();
  });

  test('is told in the summary, which takes focus, and leads to the field', async ({ page }) => {
    await expect(page.locator('.error-summary')).toBeFocused();
    await page.locator('.error-summary').getByRole('link').click();
    await expect(page.getByLabel('Hur många coachningssamtal')).toBeFocused();
  });

  test('stays as it was typed', async ({ page }) => {
    await expect(page.getByLabel('Hur många coachningssamtal')).toHaveValue('tio');
  });
});

test('the draft alone is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await experience(page).fill('Jag har lyssnat.');
  await motivation(page).fill('Jag vill ge det vidare.');
  await page.getByRole('button', { name: 'Kopiera bara utkastet' }).click();
  await expect(page.getByText('Kopierat.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Jag har lyssnat.\n\nJag vill ge det vidare.',
  );
});

test('the texts are there again after they were kept', async ({ page }) => {
  await experience(page).fill('Jag har lyssnat.');
  await keepAnswers(page);
  await page.reload();
  await expect(experience(page)).toHaveValue('Jag har lyssnat.');
});

test('the draft is printed once, without its form', async ({ page }) => {
  await experience(page).fill('Jag har lyssnat.');
  await expect(draft(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Jag har lyssnat.').filter({ visible: true })).toHaveCount(1);
});

test('the English page writes in English', async ({ page }) => {
  await page.goto(`/en${ADDRESS}`);
  await page.getByLabel('Your experience').fill('I have listened.');
  await expect(answer(page, 'Your draft, so far')).toBeVisible();
});
