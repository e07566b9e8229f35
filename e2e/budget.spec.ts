import { expect, type Page, test } from '@playwright/test';
import { answer } from './answer';
import { takeFile } from './downloads';
import { tabAndPress, tabAndType, tabTo } from './keyboard';
import { blockStorage, keepAnswers, throughBackup } from './storage';

const ADDRESS = '/verktyg/utbildningsbudget/';

const day = (page: Page, row = 0) => page.getByLabel('Vilken dag?').nth(row);
const amount = (page: Page, row = 0) => page.getByLabel('Vad kostar den?').nth(row);
const status = (page: Page, name: string, row = 0) => page.getByLabel(name, { exact: true }).nth(row);
const ask = (page: Page) => page.getByRole('button', { name: 'Visa svaret' });
const spent = (page: Page, kronor: string) =>
  day(page)
    .fill('2026-03-14')
    .then(() => amount(page).fill(kronor))
    .then(() => status(page, 'Genomförd').check());

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-20T10:00:00+01:00');
  await page.goto(ADDRESS);
});

test('nothing filled in leaves the whole budget', async ({ page }) => {
  await ask(page).click();
  await expect(answer(page, 'Hela budgeten för 2026 är kvar: 5 000 kr')).toBeFocused();
});

test('an öre beyond the budget needs approval', async ({ page }) => {
  await spent(page, '5 000,01');
  await expect(answer(page, '0,01 kr utöver budgeten för 2026 behöver godkännas')).toBeVisible();
});

test('an addition raises the limit, and the picture shows what is left', async ({ page }) => {
  await spent(page, '5 600');
  await page.getByText('Godkända tillägg').click();
  await page.getByRole('button', { name: 'Lägg till ett tillägg' }).click();
  await page.getByLabel('Hur mycket godkändes?').fill('1 000');
  await page.getByLabel('Vilken dag godkändes det?').fill('2026-03-01');
  await expect(answer(page, 'Du har 400 kr kvar av budgeten för 2026')).toBeVisible();
  await expect(page.getByRole('figure').getByText('400,00 kr')).toBeVisible();
});

test('a course of another year waits for its own', async ({ page }) => {
  await spent(page, '1 200');
  await page.getByLabel('Vilket år gäller det?').fill('2027');
  await expect(answer(page, 'Hela budgeten för 2027 är kvar: 5 000 kr')).toBeVisible();
  await expect(page.locator('.result')).toContainText('En kurs ligger i ett annat år än 2027');
});

test.describe('an amount of nothing', () => {
  test.beforeEach(async ({ page }) => {
    await spent(page, '0');
    await ask(page).click();
  });

  test('is told in the summary, which takes focus', async ({ page }) => {
    await expect(page.locator('.error-summary')).toBeFocused();
    await expect(page.locator('.error-summary').getByRole('link')).toHaveText(
      'Beloppet ska vara minst 0,01 kr',
    );
  });

  test('is told beside the field, as its description', async ({ page }) => {
    await expect(amount(page)).toHaveAttribute('aria-describedby', /budget-course-first-amount-error/);
  });

  test('is one press away from the summary, also in a row that is folded', async ({ page }) => {
    await page.locator('.entry__summary').click();
    await page.locator('.error-summary').getByRole('link').click();
    await expect(amount(page)).toBeFocused();
  });

  test('is counted as soon as it is mended, and the reader stays in the field', async ({ page }) => {
    await amount(page).fill('900');
    await expect(answer(page, 'Du har 4 100 kr kvar av budgeten för 2026')).toBeVisible();
    await expect(amount(page)).toBeFocused();
  });
});

test('two courses can be filled in, and one taken away and put back, from the keyboard', async ({ page }) => {
  await tabAndType(page, day(page), '2026-03-14');
  await tabAndType(page, amount(page), '3 000');
  await tabAndPress(page, status(page, 'Önskad'), 'Space');
  await page.keyboard.press('ArrowDown');
  await tabAndPress(page, page.getByRole('button', { name: 'Lägg till en kurs' }), 'Enter');
  await expect(page.getByLabel('Vad är det för kurs?').nth(1)).toBeFocused();
  await page.keyboard.type('Retorik');
  await tabAndType(page, day(page, 1), '14 april 2026');
  await tabAndType(page, amount(page, 1), '2 000');
  await tabAndPress(page, status(page, 'Önskad', 1), 'Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(answer(page, 'Budgeten för 2026 är använd, på öret')).toBeFocused();
  const remove = page.getByRole('button', { name: 'Ta bort Retorik' });
  for (
    let presses = 0;
    presses < 40 && !(await remove.evaluate((one) => one === document.activeElement));
    presses += 1
  ) {
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByText('Retorik är borttagen.')).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Ångra' }).first());
  await page.keyboard.press('Enter');
  await expect(answer(page, 'Budgeten för 2026 är använd, på öret')).toBeVisible();
});

test('what is missing leads to its field', async ({ page }) => {
  await day(page).fill('2026-03-14');
  await status(page, 'Önskad').check();
  await page.getByRole('link', { name: 'Kurs 1 räknas inte än: skriv beloppet.' }).click();
  await expect(amount(page)).toBeFocused();
});

test('the courses are there again after they were kept, and after a backup was read in', async ({ page }) => {
  await spent(page, '1 200');
  await keepAnswers(page);
  await page.reload();
  await expect(answer(page, 'Du har 3 800 kr kvar av budgeten för 2026')).toBeVisible();
  await throughBackup(page, /^Inläst: /);
  await page.goto(ADDRESS);
  await expect(answer(page, 'Du har 3 800 kr kvar av budgeten för 2026')).toBeVisible();
});

test('without storage the budget is counted, and the page says that nothing is kept', async ({ page }) => {
  await blockStorage(page);
  await spent(page, '1 200');
  await expect(answer(page, 'Du har 3 800 kr kvar av budgeten för 2026')).toBeVisible();
  await expect(page.getByText(/låter oss inte spara/)).toBeVisible();
});

test('the sheet begins as Excel wants it and has the amount without spaces or unit', async ({ page }) => {
  await spent(page, '1 234,50');
  const file = await takeFile(page, page.getByRole('button', { name: 'Hämta CSV' }));
  const [heading = '', row = ''] = file.bytes.subarray(3).toString('utf8').split('\r\n');
  expect({
    name: file.name,
    mark: file.bytes.subarray(0, 3).toString('hex'),
    heading: heading.split(';')[5],
    amount: row.split(';')[5],
  }).toEqual({
    name: 'utbildningsbudget-2026-11-20.csv',
    mark: 'efbbbf',
    heading: 'Belopp (kr)',
    amount: '1234,50',
  });
});

test('the English page answers in English', async ({ page }) => {
  await page.goto(`/en${ADDRESS}`);
  await page.getByLabel('Which day?').fill('14 March 2026');
  await page.getByLabel('What does it cost?').fill('5600');
  await page.getByLabel('Done', { exact: true }).check();
  await expect(answer(page, 'SEK 600 beyond the budget for 2026 needs approval')).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('worked examples and the rule can be read', async ({ page }) => {
    const examples = page.getByRole('table', { name: 'Så räknas budgeten i några lägen' });
    await expect(
      examples.getByRole('row', { name: /5 600,00 kr 1 000,00 kr 400,00 kr 0,00 kr/ }),
    ).toBeVisible();
    await expect(
      page.getByRole('table').filter({ hasText: 'Utbildningsbudget per medarbetare och år' }),
    ).toBeVisible();
  });

  test('the page says what needs a script, and the fields are closed', async ({ page }) => {
    await expect(page.locator('.tool noscript p')).toContainText('behöver JavaScript');
    await expect(day(page)).toBeDisabled();
  });
});
