import { expect, type Page, test } from '@playwright/test';
import { answer } from './answer';
import { eventsIn, takeFile } from './downloads';
import { tabAndPress, tabTo } from './keyboard';
import { blockStorage, keepAnswers, throughBackup } from './storage';

const ADDRESS = '/verktyg/kvalitetsspegeln/';
const EXAMPLE = 'Jag väntade ut en tystnad, och då kom svaret.';

const point = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const choose = (page: Page, name: string, level: string) =>
  point(page, name).getByRole('radio', { name: level }).check();
const ask = (page: Page) => page.getByRole('button', { name: 'Visa min spegel' });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-20T10:00:00+01:00');
  await page.goto(ADDRESS);
});

test('an example counts when it is written', async ({ page }) => {
  await choose(page, 'Värderingar', 'Jag har ett exempel');
  await page.getByLabel('Ditt exempel').fill(EXAMPLE);
  await expect(answer(page, 'Du har exempel på 1 av 6 punkter')).toBeVisible();
  await expect(page.locator('.level-rows__row').first()).toContainText('ett exempel');
});

test('an example that is too short is told in the summary and beside the field, and stays', async ({
  page,
}) => {
  await choose(page, 'Kulturkompetens', 'Jag har ett exempel');
  await page.getByLabel('Ditt exempel').fill('Jag frågade vad han');
  await ask(page).click();
  const summary = page.locator('.error-summary');
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: 'Berätta lite mer: 20 tecken eller fler. Nu är det 19' }).click();
  await expect(page.getByLabel('Ditt exempel')).toBeFocused();
  await expect(page.getByLabel('Ditt exempel')).toHaveValue('Jag frågade vad han');
});

test('the mirror can be reached from the keyboard', async ({ page }) => {
  await tabTo(page, page.locator('#quality-values'));
  await page.keyboard.press('ArrowDown');
  await tabAndPress(page, ask(page), 'Enter');
  await expect(answer(page, 'Inga exempel än, men 1 av 6 punkter är på väg')).toBeFocused();
});

test('the next point is one press away', async ({ page }) => {
  await choose(page, 'Värderingar', 'På väg');
  await tabAndPress(page, page.getByRole('link', { name: 'Nästa punkt: Berätta om Inner Journey' }), 'Enter');
  await expect(page.locator('#quality-organisation')).toBeFocused();
});

test('the calendar file has the next meetings', async ({ page }) => {
  await page.getByText('När träffar du andra coacher?').click();
  const next = page.getByLabel('Nästa gång');
  await next.nth(0).fill('2026-12-01');
  await next.nth(2).fill('14 april 2027');
  const file = await takeFile(page, page.getByRole('button', { name: 'Hämta kalenderfil' }));
  expect({ name: file.name, events: eventsIn(file) }).toEqual({
    name: 'traffar-2026-11-20.ics',
    events: [
      { title: 'Handledningstrio (1 december 2026)', first: '2026-12-01' },
      { title: 'Fortbildningsdag (14 april 2027)', first: '2027-04-14' },
    ],
  });
});

test('a trio of three is given turns', async ({ page }) => {
  await page.getByText(/^Bilda en trio/).click();
  const alias = page.getByLabel('Initialer eller kod');
  for (const [nth, name] of ['AB', 'CD', 'EF'].entries()) {
    await alias.nth(nth).fill(name);
  }
  await expect(page.locator('.result')).toContainText('AB berättar, CD handleder och EF lyssnar.');
});

test('a review is compared with on a later day', async ({ page }) => {
  await choose(page, 'Värderingar', 'På väg');
  await page.getByRole('button', { name: 'Spara som genomgång' }).click();
  await keepAnswers(page);
  await page.clock.setFixedTime('2027-03-01T10:00:00+01:00');
  await page.reload();
  await choose(page, 'Värderingar', 'Inte ännu');
  await expect(page.getByRole('heading', { name: 'Sedan genomgången 20 november 2026' })).toBeVisible();
  await expect(page.locator('.result')).toContainText('Värderingar: från på väg till inte ännu.');
});

test('the answers are there again after they were kept', async ({ page }) => {
  await choose(page, 'Personlig mognad', 'Jag har ett exempel');
  await page.getByLabel('Ditt exempel').fill(EXAMPLE);
  await keepAnswers(page);
  await page.reload();
  await expect(page.getByLabel('Ditt exempel')).toHaveValue(EXAMPLE);
  await expect(answer(page, 'Du har exempel på 1 av 6 punkter')).toBeVisible();
});

test('the answers come back from a backup', async ({ page }) => {
  await choose(page, 'Värderingar', 'På väg');
  await page.getByRole('button', { name: 'Spara som genomgång' }).click();
  await keepAnswers(page);
  await throughBackup(page, /^Inläst: Kvalitetsspegeln/);
  await page.goto(ADDRESS);
  await expect(page.getByText('20 november 2026: exempel på 0 av 6 punkter')).toBeVisible();
});

test('without storage the mirror is shown, and the page says that nothing is kept', async ({ page }) => {
  await blockStorage(page);
  await choose(page, 'Värderingar', 'På väg');
  await expect(answer(page, 'Inga exempel än, men 1 av 6 punkter är på väg')).toBeVisible();
  await expect(page.getByText(/låter oss inte spara/)).toBeVisible();
});

test('the English page answers in English', async ({ page }) => {
  await page.goto(`/en${ADDRESS}`);
  await choose(page, 'Values', 'On the way');
  await expect(answer(page, 'No examples yet, but 1 of 6 points are on the way')).toBeVisible();
});

test('the background leads to the tool and back', async ({ page }) => {
  await page.getByRole('link', { name: 'Läs hur MiL Institute gör' }).click();
  await expect(page.getByText('Inspiration, inte krav')).toBeVisible();
  await page.locator('main').getByRole('link', { name: 'Kvalitetsspegeln', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${ADDRESS}$`));
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the points can be read, and the fields are closed', async ({ page }) => {
    await expect(page.getByText('Jag vet vad jag står för som coach')).toBeVisible();
    await expect(page.locator('#quality-values')).toBeDisabled();
  });
});
