import { expect, type Page, test } from '@playwright/test';
import { answer } from './answer';
import { eventsIn, takeFile } from './downloads';
import { tabAndPress, tabAndType } from './keyboard';
import { blockStorage, keepAnswers } from './storage';

const ADDRESS = '/verktyg/framsteg/';

const exercise = (page: Page, row: number) =>
  page.getByRole('checkbox', { name: `Övning ${row}`, exact: true });
const session = (page: Page, row: number) =>
  page.getByRole('checkbox', { name: `Provsession ${row}`, exact: true });
const ask = (page: Page) => page.getByRole('button', { name: 'Visa var jag står' });

async function tick(page: Page, exercises: number, sessions: number) {
  for (let row = 1; row <= exercises; row += 1) {
    await exercise(page, row).check();
  }
  for (let row = 1; row <= sessions; row += 1) {
    await session(page, row).check();
  }
}

async function planFrom(page: Page, start: string, practice: string) {
  await page.getByLabel('Startdag').fill(start);
  await page.getByRole('radio', { name: practice }).check();
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2025-09-10T10:00:00+02:00');
  await page.goto(ADDRESS);
});

test('six of eight is one short of the limit', async ({ page }) => {
  await tick(page, 4, 2);
  await expect(answer(page, '6 av 8 (75 %) – 1 moment kvar till gränsen')).toBeVisible();
});

test('seven of eight reaches the limit', async ({ page }) => {
  await tick(page, 5, 2);
  await expect(answer(page, '7 av 8 (87,5 %) – gränsen är nådd')).toBeVisible();
});

test('two of three trial sessions reach the limit with a note on counting each part by itself', async ({
  page,
}) => {
  await tick(page, 5, 2);
  await expect(page.locator('.result')).toContainText(
    'Räknat var för sig fattas 1 provsession: då behövs 3 av 3 provsessioner.',
  );
});

test('untouched trial sessions are said to be able to decide, with a link to them', async ({ page }) => {
  await tick(page, 5, 0);
  await page.getByRole('link', { name: 'Nästa fråga: Vilka provsessioner har du hållit?' }).click();
  await expect(session(page, 1)).toBeFocused();
});

test('a first day gives the last day of each step and the last day to hear', async ({ page }) => {
  await planFrom(page, '2025-09-01', '2 veckor');
  const plan = page.locator('details', { has: page.getByText('Tidsplanen i tabell') });
  await plan.locator('summary').click();
  const rows = plan.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(rows.nth(0)).toContainText('2025-09-07');
  await expect(rows.nth(1)).toContainText('2025-09-21');
  await expect(rows.nth(2)).toContainText('2025-10-05');
  await expect(rows.nth(3)).toContainText('2025-10-12');
});

test.describe('an exercise dated tomorrow', () => {
  const MESSAGE = '11 september 2025 är efter i dag, 10 september 2025. Ange dagen då den blev gjord';
  const SUMMARY = `Övning 1: ${MESSAGE}`;
  const day = (page: Page) => page.getByLabel('Vilken dag blev du klar?').first();

  test.beforeEach(async ({ page }) => {
    await page.getByText('Namn, datum och journal').first().click();
    await day(page).fill('2025-09-11');
    await ask(page).click();
  });

  test('is told in the summary, which takes focus', async ({ page }) => {
    await expect(page.locator('.error-summary')).toBeFocused();
    await expect(page.locator('.error-summary').getByRole('link')).toHaveText(SUMMARY);
  });

  test('is told beside the field, as its description', async ({ page }) => {
    await expect(day(page)).toHaveAccessibleDescription(MESSAGE);
  });

  test('stays as it was typed', async ({ page }) => {
    await expect(day(page)).toHaveValue('2025-09-11');
  });

  test('is one press away from the summary, also when its row is folded away', async ({ page }) => {
    await day(page).evaluate((field) => field.closest('details')?.removeAttribute('open'));
    await page.locator('.error-summary').getByRole('link', { name: SUMMARY }).click();
    await expect(day(page)).toBeFocused();
  });
});

test('the whole training can be ticked off from the keyboard', async ({ page }) => {
  for (const row of [1, 2, 3, 4]) {
    await tabAndPress(page, exercise(page, row), 'Space');
  }
  for (const row of [1, 2, 3]) {
    await tabAndPress(page, session(page, row), 'Space');
  }
  await tabAndType(page, page.getByLabel('Startdag'), '1 september 2025');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await tabAndPress(page, ask(page), 'Enter');
  await expect(answer(page, '7 av 8 (87,5 %) – gränsen är nådd')).toBeFocused();
});

test('the ticks are there again after they were kept', async ({ page }) => {
  await tick(page, 3, 1);
  await keepAnswers(page);
  await page.reload();
  await expect(answer(page, '4 av 8 (50 %) – 3 moment kvar till gränsen')).toBeVisible();
});

test('what is ticked after keeping is kept as well', async ({ page, context }) => {
  await tick(page, 1, 0);
  await keepAnswers(page);
  await exercise(page, 2).check();
  const elsewhere = await context.newPage();
  await expect(async () => {
    await elsewhere.goto(ADDRESS);
    await expect(exercise(elsewhere, 2)).toBeChecked({ timeout: 2_000 });
  }).toPass();
});

test('without storage the ticks are counted, and the page says that nothing is kept', async ({ page }) => {
  await blockStorage(page);
  await tick(page, 5, 3);
  await expect(answer(page, '8 av 8 (100 %) – allt är gjort')).toBeVisible();
  await expect(page.getByText(/låter oss inte spara/)).toBeVisible();
});

test('the checklist is a sheet that Excel reads as UTF-8', async ({ page }) => {
  await tick(page, 1, 0);
  const file = await takeFile(page, page.getByRole('button', { name: 'Hämta checklista (CSV)' }));
  expect([file.name, file.bytes.subarray(0, 3).toString('hex')]).toEqual([
    'framsteg-2025-09-10.csv',
    'efbbbf',
  ]);
});

test('the calendar file has the last day of each step and the last day to hear', async ({ page }) => {
  await planFrom(page, '2025-09-01', '2 veckor');
  const file = await takeFile(page, page.getByRole('button', { name: 'Hämta kalenderfil' }));
  expect(eventsIn(file).map(({ first }) => first)).toEqual([
    '2025-09-07',
    '2025-09-21',
    '2025-10-05',
    '2025-10-12',
  ]);
});

test('the English page answers in English', async ({ page }) => {
  await page.goto(`/en${ADDRESS}`);
  for (const row of [1, 2, 3, 4, 5]) {
    await page.getByRole('checkbox', { name: `Exercise ${row}`, exact: true }).check();
  }
  await expect(answer(page, '5 of 8 (62.5%) – 2 parts left to the limit')).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('worked examples of the limit can be read', async ({ page }) => {
    await expect(page.getByRole('table', { name: 'Så räknas gränsen: exempel' })).toBeVisible();
  });

  test('the page says what needs a script, and the boxes are closed', async ({ page }) => {
    await expect(page.locator('.tool noscript p')).toBeVisible();
    await expect(page.locator('.tool noscript p')).toContainText('behöver JavaScript');
    await expect(exercise(page, 1)).toBeDisabled();
  });
});
