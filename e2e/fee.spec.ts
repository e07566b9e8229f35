import { expect, type Page, test } from '@playwright/test';
import { answer } from './answer';
import { takeFile } from './downloads';
import { tabAndPress, tabAndType } from './keyboard';
import { blockStorage, keepAnswers } from './storage';

const ADDRESS = '/verktyg/avgift/';

const price = (page: Page) => page.getByLabel('Pris per samtal');
const ask = (page: Page) => page.getByRole('button', { name: 'Visa svaret' });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-20T10:00:00+01:00');
  await page.goto(ADDRESS);
});

test('the programme’s own example leaves 180 of 200', async ({ page }) => {
  await price(page).fill('200');
  await expect(answer(page, 'Du får 180 kr av 200 kr')).toBeVisible();
});

test('half an öre is rounded up, where binary fractions would round it down', async ({ page }) => {
  await price(page).fill('160,45');
  await expect(page.locator('.result')).toContainText('160,45 kr − 10 % (16,05 kr) = 144,40 kr till dig');
});

test('a wanted payout gives the lowest price that is enough', async ({ page }) => {
  await page.getByLabel('Vilket pris jag behöver ta').check();
  await page.getByLabel('Vad vill du få per samtal?').fill('500');
  await expect(answer(page, 'Ta minst 555,56 kr, så får du 500 kr')).toBeVisible();
});

test('eight sessions a month are counted to a year', async ({ page }) => {
  await price(page).fill('200');
  await page.getByLabel('Hur många samtal håller du?').fill('8');
  await expect(page.locator('.result__lead')).toHaveText(
    'Med 8 samtal i månaden får du 1 440 kr i månaden. På ett år blir det 17 280 kr.',
  );
});

test('a membership of half of 399 is covered by two sessions', async ({ page }) => {
  await price(page).fill('200');
  await page.getByText('Medlemskap och andra kostnader').click();
  await page.getByLabel('Ordinarie pris för premium').fill('399');
  await expect(page.locator('.result')).toContainText(
    'Medlemskapet kostar dig 199,50 kr i månaden. Det täcker du med 2 samtal.',
  );
});

test.describe('a price that can be read in two ways', () => {
  const MESSAGE = 'Skriv tusental med mellanslag och högst två decimaler, till exempel 12 500 eller 12,50';

  test.beforeEach(async ({ page }) => {
    await price(page).fill('5,000');
    await ask(page).click();
  });

  test('is told in the summary, which takes focus', async ({ page }) => {
    await expect(page.locator('.error-summary')).toBeFocused();
    await expect(page.locator('.error-summary').getByRole('link')).toHaveText(MESSAGE);
  });

  test('is told beside the field, as its description', async ({ page }) => {
    await expect(page.locator('#fee-price-error')).toHaveText(MESSAGE);
    await expect(price(page)).toHaveAttribute('aria-describedby', /fee-price-error/);
  });

  test('stays as it was typed', async ({ page }) => {
    await expect(price(page)).toHaveValue('5,000');
  });

  test('is one press away from the summary', async ({ page }) => {
    await page.locator('.error-summary').getByRole('link', { name: MESSAGE }).click();
    await expect(price(page)).toBeFocused();
  });

  test('is answered as soon as it is mended, and the reader stays in the field', async ({ page }) => {
    await price(page).fill('5 000');
    await expect(answer(page, 'Du får 4 500 kr av 5 000 kr')).toBeVisible();
    await expect(price(page)).toBeFocused();
  });
});

test('a price can be worked out from the keyboard', async ({ page }) => {
  await tabAndPress(page, page.getByLabel('Vad jag får för mitt pris'), 'Space');
  await page.keyboard.press('ArrowDown');
  await tabAndType(page, page.getByLabel('Vad vill du få per samtal?'), '500');
  await page.keyboard.press('Enter');
  await expect(answer(page, 'Ta minst 555,56 kr, så får du 500 kr')).toBeFocused();
});

test('the price is there again after it was kept', async ({ page }) => {
  await price(page).fill('1 250 kr');
  await keepAnswers(page);
  await page.reload();
  await expect(price(page)).toHaveValue('1 250 kr');
});

test('without storage the price is counted, and the page says that nothing is kept', async ({ page }) => {
  await blockStorage(page);
  await price(page).fill('200');
  await expect(answer(page, 'Du får 180 kr av 200 kr')).toBeVisible();
  await expect(page.getByText(/låter oss inte spara/)).toBeVisible();
});

test('the sheet begins as Excel wants it and has the price without spaces or unit', async ({ page }) => {
  await price(page).fill('1 234,50');
  const file = await takeFile(page, page.getByRole('button', { name: 'Hämta CSV' }));
  const [heading = '', row = ''] = file.bytes.subarray(3).toString('utf8').split('\r\n');
  expect({
    name: file.name,
    mark: file.bytes.subarray(0, 3).toString('hex'),
    heading: heading.split(';')[0],
    price: row.split(';')[0],
  }).toEqual({ name: 'avgift-2026-11-20.csv', mark: 'efbbbf', heading: 'Pris (kr)', price: '1234,50' });
});

test('the English page answers in English', async ({ page }) => {
  await page.goto(`/en${ADDRESS}`);
  await page.getByLabel('Price of a session').fill('1250.50');
  await expect(answer(page, 'You get SEK 1,125.45 of SEK 1,250.50')).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('worked examples can be read', async ({ page }) => {
    const table = page.getByRole('table', { name: 'Så mycket blir kvar vid några priser' });
    await expect(table.getByRole('row', { name: /200,00 kr 20,00 kr 180,00 kr/ })).toBeVisible();
  });

  test('the page says what needs a script, and the fields are closed', async ({ page }) => {
    await expect(page.locator('.tool noscript p')).toBeVisible();
    await expect(page.locator('.tool noscript p')).toContainText('behöver JavaScript');
    await expect(price(page)).toBeDisabled();
  });
});
