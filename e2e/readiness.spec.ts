import { expect, type Page, test } from '@playwright/test';
import { answer } from './answer';
import { tabAndPress, tabTo } from './keyboard';
import { blockStorage, keepAnswers, throughBackup } from './storage';

const ADDRESS = '/verktyg/redo-for-coachning/';
const STATEMENTS = [
  'wish-named',
  'wish-own',
  'open-now',
  'open-ahead',
  'room-for-change',
  'welcomes-change',
] as const;

const option = (page: Page, nth: number, value: string) =>
  page.locator(`input[name="readiness-${STATEMENTS[nth]}"][value="${value}"]`);
const ask = (page: Page) => page.getByRole('button', { name: 'Visa svaret' });
const choose = async (page: Page, values: readonly string[]) => {
  for (const [nth, value] of values.entries()) {
    await option(page, nth, value).check();
  }
};

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-20T10:00:00+01:00');
  await page.goto(ADDRESS);
});

test('six fours are ready', async ({ page }) => {
  await choose(page, ['4', '4', '4', '4', '4', '4']);
  await expect(answer(page, 'Du verkar redo')).toBeVisible();
});

test('one part that is not yet there gives a way to begin, and nobody is told no', async ({ page }) => {
  await choose(page, ['2', '3', '5', '5', '5', '5']);
  await expect(answer(page, 'Kanske inte just nu – så kan du börja')).toBeVisible();
  await expect(page.locator('.result')).toContainText('Din egen vilja: skriv ner en enda sak');
});

test('where the answers lie is drawn, with the words beside', async ({ page }) => {
  await choose(page, ['4', '5', 'unknown']);
  const rows = page.locator('.level-rows__row');
  await expect(rows.nth(0)).toContainText('på plats');
  await expect(rows.nth(1)).toContainText('oklart');
});

test('the answer can be reached from the keyboard', async ({ page }) => {
  for (const statement of STATEMENTS) {
    // A group of choices is one stop; the first is reached, and the arrow goes on to the next.
    await tabTo(page, page.locator(`#readiness-${statement}`));
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
  }
  await tabAndPress(page, ask(page), 'Enter');
  await expect(answer(page, 'Du verkar redo')).toBeFocused();
});

test('the next statement is one press away', async ({ page }) => {
  await choose(page, ['4']);
  await tabAndPress(page, page.getByRole('link', { name: /^Nästa påstående/ }), 'Enter');
  await expect(page.locator('#readiness-wish-own')).toBeFocused();
});

test('a thought that is too long is told in the summary and beside the field, and stays', async ({
  page,
}) => {
  await page.getByText('Att fundera på').click();
  const thought = page.getByLabel('Vad behöver du för att känna dig trygg med en coach?');
  await thought.fill('a'.repeat(1_001));
  await ask(page).click();
  const summary = page.locator('.error-summary');
  await expect(summary).toBeFocused();
  await summary.getByRole('link').click();
  await expect(thought).toBeFocused();
  await expect(page.locator('#readiness-trust-error')).toContainText('Nu är det 1 001');
  await expect(thought).toHaveValue('a'.repeat(1_001));
});

test('there is no file and no link to pass on', async ({ page }) => {
  await choose(page, ['4']);
  await expect(page.locator('.result').getByRole('button')).toHaveText([
    'Kopiera som text',
    'Kopiera som Markdown',
    'Skriv ut',
  ]);
});

test('the answers are there again after they were kept', async ({ page }) => {
  await choose(page, ['4', '4', '4', '4', '4', '3']);
  await keepAnswers(page);
  await page.reload();
  await expect(answer(page, 'På väg – mycket finns redan att bygga på')).toBeVisible();
  await expect(option(page, 5, '3')).toBeChecked();
});

test('the answers come back from a backup', async ({ page }) => {
  await choose(page, ['unknown']);
  await keepAnswers(page);
  await throughBackup(page, /^Inläst: Redo-kollen/);
  await page.goto(ADDRESS);
  await expect(option(page, 0, 'unknown')).toBeChecked();
});

test('without storage the answer is given, and the page says that nothing is kept', async ({ page }) => {
  await blockStorage(page);
  await choose(page, ['1', '1']);
  await expect(answer(page, 'Kanske inte just nu – så kan du börja')).toBeVisible();
  await expect(page.getByText(/låter oss inte spara/)).toBeVisible();
});

test('the English page answers in English', async ({ page }) => {
  await page.goto(`/en${ADDRESS}`);
  await choose(page, ['4', '4', '4', '4', '4', '4']);
  await expect(answer(page, 'You seem ready')).toBeVisible();
});

test('the background leads to the tool and back', async ({ page }) => {
  await page.getByRole('link', { name: 'Läs om artikeln' }).click();
  await expect(page.getByText('Inspiration, inte krav')).toBeVisible();
  await page.locator('main').getByRole('link', { name: 'Är jag redo för coachning?' }).click();
  await expect(page).toHaveURL(new RegExp(`${ADDRESS}$`));
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the statements, the limits and where to turn can be read', async ({ page }) => {
    await expect(page.getByText('Jag kan säga vad jag vill utveckla hos mig själv.')).toBeVisible();
    const table = page.getByRole('table', { name: 'Så blir svaret för en del med två påståenden' });
    await expect(table.getByRole('row', { name: '2 och 3 inte ännu' })).toBeVisible();
    await expect(page.getByText(/vårdcentral eller ring 1177/)).toBeVisible();
  });
});
