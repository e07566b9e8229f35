import { expect, type Page, test } from '@playwright/test';
import { answer } from './answer';
import { tabAndPress, tabAndType } from './keyboard';
import { keepAnswers, throughBackup } from './storage';

const ADDRESS = '/verktyg/infor-coachning/';

const sessions = (page: Page) => page.getByLabel('Hur många samtal planerar ni?');
const coach = (page: Page) => page.getByLabel('Vem är coach?');
const evaluator = (page: Page) => page.getByLabel('Vem håller i utvärderingen?');
const ask = (page: Page) => page.getByRole('button', { name: 'Visa skissen' });

async function fillIn(page: Page) {
  await page.getByLabel('Mål 1', { exact: true }).fill('Sova bättre');
  await sessions(page).fill('6');
  await page.getByLabel('Vad har ni kommit överens om?').fill('Inget lämnar rummet');
  await evaluator(page).fill('CD');
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-20T10:00:00+01:00');
  await page.goto(ADDRESS);
});

test('the sketch is finished when it is whole and everything has been talked about', async ({ page }) => {
  await fillIn(page);
  for (const box of await page.getByRole('checkbox').all()) {
    await box.check();
  }
  await expect(answer(page, 'Skissen är klar – läs den tillsammans')).toBeVisible();
});

test('the sketch says that it is no contract and no requirement', async ({ page }) => {
  await fillIn(page);
  await expect(page.locator('.result')).toContainText('inget avtal');
  await expect(page.locator('.result')).toContainText('inget krav i Inner Journey');
});

test('the sketch can be reached from the keyboard', async ({ page }) => {
  await tabAndPress(page, page.getByLabel('Varför klienten vill ha coachning just nu'), 'Space');
  await tabAndType(page, sessions(page), '6');
  await page.keyboard.press('Enter');
  await expect(answer(page, '1 av 4 delar i skissen är ifyllda')).toBeFocused();
});

test.describe('an evaluator who is the coach', () => {
  test.beforeEach(async ({ page }) => {
    await coach(page).fill('AB');
    await evaluator(page).fill('ab ');
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
    await expect(page.locator('#agreement-evaluator-error')).toContainText('samma person');
    await expect(evaluator(page)).toHaveValue('ab ');
  });
});

test('what was agreed is there again after it was kept', async ({ page }) => {
  await fillIn(page);
  await keepAnswers(page);
  await page.reload();
  await expect(sessions(page)).toHaveValue('6');
  await expect(answer(page, 'Skissen är ifylld – 15 saker kvar att prata om')).toBeVisible();
});

test('what was agreed comes back from a backup', async ({ page }) => {
  await fillIn(page);
  await keepAnswers(page);
  await throughBackup(page, /^Inläst: Inför första samtalet/);
  await page.goto(ADDRESS);
  await expect(sessions(page)).toHaveValue('6');
});

test('the evaluation after the sessions takes goals and sessions from what was kept', async ({ page }) => {
  await fillIn(page);
  await keepAnswers(page);
  await page.goto('/verktyg/utvardering/');
  await expect(
    page.getByText('I din mapp finns en skiss från före samtalen: ett mål och 6 samtal.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Fyll i det som är tomt från skissen' }).click();
  await expect(page.getByLabel('Hur många samtal blev det?')).toHaveValue('6');
  await expect(page.getByLabel('Mål 1: vad ville klienten nå?')).toHaveValue('Sova bättre');
});

test('the English page answers in English', async ({ page }) => {
  await page.goto(`/en${ADDRESS}`);
  await page.getByLabel('How many sessions do you plan?').fill('6');
  await expect(answer(page, '1 of 4 parts of the sketch are filled in')).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list can be read, and the page says what needs a script', async ({ page }) => {
    await expect(page.getByText('Vad som stannar mellan er', { exact: true })).toBeVisible();
    await expect(page.locator('.tool noscript p')).toContainText('behöver JavaScript');
    await expect(sessions(page)).toBeDisabled();
  });
});
