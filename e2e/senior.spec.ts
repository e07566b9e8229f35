import { expect, type Page, test } from '@playwright/test';
import { answer } from './answer';
import { eventsIn, takeFile } from './downloads';
import { tabAndPress, tabAndType } from './keyboard';
import { blockStorage, keepAnswers, throughBackup } from './storage';

const ADDRESS = '/verktyg/senior-coach/';

const day = (page: Page) => page.getByLabel('Vilken dag blev du certifierad coach?');
const sessions = (page: Page) => page.getByLabel('Hur många samtal har du hållit som coach sedan dess?');
const ask = (page: Page) => page.getByRole('button', { name: 'Visa svaret' });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-20T10:00:00+01:00');
  await page.goto(ADDRESS);
});

test('one day before six months only that day is left', async ({ page }) => {
  await day(page).fill('21 maj 2026');
  await sessions(page).fill('20');
  await expect(answer(page, 'Samtalen räcker – 1 dag kvar')).toBeVisible();
  await expect(page.locator('.result')).toContainText(
    'Tidigaste dagen att ansöka är lördag 21 november 2026.',
  );
});

test('on the day itself one can apply', async ({ page }) => {
  await day(page).fill('2026-05-20');
  await sessions(page).fill('20');
  await expect(answer(page, 'Du kan ansöka om Senior Coach')).toBeVisible();
});

test('the way is drawn, with its words beside it', async ({ page }) => {
  await day(page).fill('2026-08-20');
  await sessions(page).fill('5');
  await expect(
    page.getByRole('img', { name: /^20 augusti 2026 till 20 november 2026: 5 samtal/ }),
  ).toBeVisible();
  await expect(page.getByText('En takt som räcker: 1,2 samtal i veckan till 20 februari 2027')).toBeVisible();
});

test('the answer can be reached from the keyboard', async ({ page }) => {
  await tabAndType(page, day(page), '2024-01-01');
  await tabAndType(page, sessions(page), '3');
  await page.keyboard.press('Enter');
  await expect(answer(page, 'Tiden räcker – 17 samtal kvar')).toBeFocused();
});

test('the next question is one press away', async ({ page }) => {
  await day(page).fill('2026-05-20');
  await tabAndPress(page, page.getByRole('link', { name: /^Nästa fråga: Hur många samtal/ }), 'Enter');
  await expect(sessions(page)).toBeFocused();
});

test.describe('a day that is to come', () => {
  const MESSAGE = 'Dagen får inte ligga framåt i tiden. 21 november 2026 är efter i dag, 20 november 2026';

  test.beforeEach(async ({ page }) => {
    await day(page).fill('2026-11-21');
    await ask(page).click();
  });

  test('is told in the summary, which takes focus, and leads to the field', async ({ page }) => {
    await expect(page.locator('.error-summary')).toBeFocused();
    await page.locator('.error-summary').getByRole('link', { name: MESSAGE }).click();
    await expect(day(page)).toBeFocused();
  });

  test('is told beside the field and stays as it was typed', async ({ page }) => {
    await expect(page.locator('#senior-certified-error')).toHaveText(MESSAGE);
    await expect(day(page)).toHaveValue('2026-11-21');
  });
});

test('the calendar file has the earliest day', async ({ page }) => {
  await day(page).fill('2026-08-31');
  await sessions(page).fill('12');
  const file = await takeFile(page, page.getByRole('button', { name: 'Hämta kalenderfil' }));
  expect({ name: file.name, events: eventsIn(file) }).toEqual({
    name: 'senior-coach-2026-11-20.ics',
    events: [{ title: 'Tidigast: ansök om Senior Coach (28 februari 2027)', first: '2027-02-28' }],
  });
});

test('the answers are there again after they were kept', async ({ page }) => {
  await day(page).fill('2026-05-21');
  await sessions(page).fill('12');
  await keepAnswers(page);
  await page.reload();
  await expect(day(page)).toHaveValue('2026-05-21');
  await expect(answer(page, 'Inte ännu – 1 dag och 8 samtal kvar')).toBeVisible();
});

test('the answers come back from a backup', async ({ page }) => {
  await day(page).fill('2026-05-21');
  await sessions(page).fill('12');
  await keepAnswers(page);
  await throughBackup(page, /^Inläst: Senior Coach-kollen/);
  await page.goto(ADDRESS);
  await expect(sessions(page)).toHaveValue('12');
});

test('without storage the answer is given, and the page says that nothing is kept', async ({ page }) => {
  await blockStorage(page);
  await sessions(page).fill('19');
  await expect(answer(page, 'Inte ännu – 1 samtal kvar')).toBeVisible();
  await expect(page.getByText(/låter oss inte spara/)).toBeVisible();
});

test('the English page answers in English', async ({ page }) => {
  await page.goto(`/en${ADDRESS}`);
  await page.getByLabel('Which day were you certified as a coach?').fill('20 May 2026');
  await page.getByLabel('How many sessions have you held as a coach since then?').fill('19');
  await expect(answer(page, 'The time is enough – 1 session left')).toBeVisible();
});

test('the tool stands where the question comes up', async ({ page }) => {
  await page.goto('/som-coach/senior-coach/');
  await sessions(page).fill('19');
  await expect(answer(page, 'Inte ännu – 1 samtal kvar')).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('worked examples and the rules can be read', async ({ page }) => {
    const table = page.getByRole('table', {
      name: 'Så faller svaret ut för den som blev certifierad 1 april 2025',
    });
    await expect(
      table.getByRole('row', { name: /2025-09-30 20 samtal Samtalen räcker – 1 dag kvar/ }),
    ).toBeVisible();
    await expect(page.getByRole('table', { name: 'Reglerna i korthet' })).toContainText('6 månader');
  });

  test('the page says what needs a script, and the fields are closed', async ({ page }) => {
    await expect(page.locator('.tool noscript p')).toContainText('behöver JavaScript');
    await expect(sessions(page)).toBeDisabled();
  });
});
