import { expect, type Page, test } from '@playwright/test';
import { answer } from './answer';
import { eventsIn, takeFile } from './downloads';
import { tabAndPress, tabAndType, tabTo } from './keyboard';
import { blockStorage, keepAnswers, throughBackup } from './storage';

const ADDRESS = '/verktyg/kvartalsplanerare/';

const year = (page: Page) => page.getByLabel('Vilket år?');
const date = (page: Page) => page.getByLabel('Vilken dag ses ni?');
const time = (page: Page) => page.getByLabel('Hur dags?');
const length = (page: Page) => page.getByLabel('Hur länge?');
const place = (page: Page) => page.getByLabel('Var ses ni?');
const ask = (page: Page) => page.getByRole('button', { name: 'Visa planen' });
const decide = async (page: Page, text: string) => {
  await page.getByRole('button', { name: 'Lägg till ett beslut' }).click();
  await page.getByLabel('Vad ska göras?').last().fill(text);
};

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-20T10:00:00+01:00');
  await page.goto(ADDRESS);
  await page.mouse.move(200, 200);
});

test('what happens next is told before anything is typed', async ({ page }) => {
  await expect(answer(page, 'Nästa: skriv reflektionen 18–31 december 2026')).toBeVisible();
  await expect(page.getByText('I dag är dag 51 av 92, vecka 47.')).toBeVisible();
});

test('the first working day of another quarter is suggested', async ({ page }) => {
  await year(page).selectOption('2026');
  await page.getByLabel('Q1', { exact: true }).check();
  await year(page).selectOption('2027');
  await expect(answer(page, 'Nästa: 1:1 måndag 4 januari 2027 kl. 9.00')).toBeVisible();
});

test('at half past midnight in Stockholm on New Year’s Day the new quarter has begun (K-43)', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-12-31T23:30:00Z');
  await page.reload();
  await expect(page.getByText(/^Q1.2027 är 1 januari 2027 till och med 31 mars 2027/)).toBeVisible();
});

test('the plan can be made from the keyboard', async ({ page }) => {
  await tabAndType(page, date(page), '2026-12-03');
  await tabAndType(page, time(page), '13.15');
  await tabAndPress(page, page.getByRole('button', { name: 'Lägg till ett beslut' }), 'Enter');
  await expect(page.getByLabel('Vad ska göras?')).toBeFocused();
  await page.keyboard.type('Boka handledning');
  await tabAndType(page, page.getByLabel('Till när?'), '2026-12-01');
  await tabTo(page, ask(page));
  await page.keyboard.press('Enter');
  await expect(answer(page, 'Nästa: ”Boka handledning”, senast tisdag 1 december 2026')).toBeFocused();
});

test.describe('a time that the clocks pass by', () => {
  const MESSAGE =
    '2.30 finns inte på klockan 29 mars 2026: den natten ställs klockan fram. Välj en annan tid';

  test.beforeEach(async ({ page }) => {
    await page.getByLabel('Q1', { exact: true }).check();
    await date(page).fill('2026-03-29');
    await time(page).fill('2.30');
    await ask(page).click();
  });

  test('is told in the summary, which takes focus, and leads to the field', async ({ page }) => {
    await expect(page.locator('.error-summary')).toBeFocused();
    await page.locator('.error-summary').getByRole('link', { name: MESSAGE }).click();
    await expect(time(page)).toBeFocused();
  });

  test('is told beside the field and stays as it was typed', async ({ page }) => {
    await expect(page.locator('#quarter-time-error')).toHaveText(MESSAGE);
    await expect(time(page)).toHaveValue('2.30');
  });
});

test('the agenda follows the length, and the picture has its words', async ({ page }) => {
  await length(page).fill('60');
  await expect(page.getByText('9.10 Framsteg mot målen (20 minuter)')).toBeVisible();
  const picture = page.getByRole('figure', { name: /^Vad som händer när i Q4/ });
  await expect(picture.getByText('1:1: torsdag 1 oktober 2026')).toBeVisible();
});

test('a goal that is kept in the goal builder stands in the plan', async ({ page }) => {
  await page.goto('/verktyg/smart-mal/');
  await page.getByRole('radio', { name: 'Annan', exact: true }).check();
  await page.getByRole('button', { name: 'Börja med ett tomt mål' }).click();
  await page.getByLabel('Det här ska jag göra').fill('Sänka svarstiden i loggen');
  await page.getByLabel('Slutdatum', { exact: true }).fill('2026-12-11');
  await keepAnswers(page);
  await page.goto(ADDRESS);
  await page.mouse.move(200, 200);
  await expect(
    answer(page, 'Nästa: slutdatum fredag 11 december 2026 för ”Sänka svarstiden i loggen”'),
  ).toBeVisible();
});

test('what is open goes along to the next quarter with one press, and can be read in both', async ({
  page,
}) => {
  await decide(page, 'Boka handledning');
  await page.getByRole('button', { name: /^Ta med 1.beslut till Q1.2027$/ }).click();
  await expect(page.getByText(/^1.beslut från Q4.2026 finns nu i Q1.2027\./)).toBeFocused();
  await expect(year(page)).toHaveValue('2027');
  await page.getByRole('button', { name: /^Q4.2026$/ }).click();
  await expect(page.locator('.result')).toContainText('Boka handledning · öppet');
});

test('the calendar file has the 1:1 and the reflection', async ({ page }) => {
  const file = await takeFile(page, page.getByRole('button', { name: 'Hämta kalenderfil' }));
  const events = eventsIn(file).map(({ title, first }) => ({
    title: title.replaceAll('\u00a0', ' '),
    first,
  }));
  expect({ name: file.name, events }).toEqual({
    name: 'kvartalsplan-q4-2026-2026-11-20.ics',
    events: [
      { title: '1:1 för Q4 2026', first: '2026-10-01T07:00:00Z' },
      { title: 'Skriv reflektionen för Q4 2026 (senast 31 december 2026)', first: '2026-12-18' },
    ],
  });
});

test('the minutes are a Markdown file', async ({ page }) => {
  await decide(page, 'Boka handledning');
  const file = await takeFile(page, page.getByRole('button', { name: 'Hämta protokoll (Markdown)' }));
  const text = file.bytes.toString('utf8').replaceAll('\u00a0', ' ');
  expect([
    file.name,
    text.startsWith('# Protokoll från 1:1, Q4 2026'),
    text.includes('- Boka handledning'),
  ]).toEqual(['protokoll-q4-2026-2026-11-20.md', true, true]);
});

test('the plan is there again after it was kept, and after a backup was read in', async ({ page }) => {
  await place(page).fill('Kontoret');
  await decide(page, 'Boka handledning');
  await keepAnswers(page);
  await page.reload();
  await expect(place(page)).toHaveValue('Kontoret');
  await expect(page.locator('.result')).toContainText('Boka handledning · öppet');
  await throughBackup(page, /^Inläst: /);
  await page.goto(ADDRESS);
  await page.mouse.move(200, 200);
  await expect(place(page)).toHaveValue('Kontoret');
});

test('without storage the plan is made, and the page says that nothing is kept', async ({ page }) => {
  await blockStorage(page);
  await date(page).fill('2026-12-03');
  await expect(answer(page, 'Nästa: 1:1 torsdag 3 december 2026 kl. 9.00')).toBeVisible();
  await expect(page.getByText(/låter oss inte spara/)).toBeVisible();
});

test('the English page answers in English', async ({ page }) => {
  await page.goto(`/en${ADDRESS}`);
  await page.mouse.move(200, 200);
  await page.getByLabel('Which day do you meet?').fill('3 December 2026');
  await expect(answer(page, 'Next: 1:1 Thursday 3 December 2026 at 09:00')).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the fixed points of a year and the rules can be read', async ({ page }) => {
    const table = page.getByRole('table', { name: 'Kvartalets fasta punkter 2025' });
    await expect(table.getByRole('row', { name: /tisdag 1 april 2025 14 17–30 juni 2025/ })).toBeVisible();
    await expect(page.getByRole('table', { name: 'Reglerna i korthet' })).toContainText('cirka');
  });

  test('the page says what needs a script, and the fields are closed', async ({ page }) => {
    await expect(page.locator('.tool noscript p')).toContainText('behöver JavaScript');
    await expect(date(page)).toBeDisabled();
  });
});
