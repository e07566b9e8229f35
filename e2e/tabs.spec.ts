import { expect, type Page, test } from '@playwright/test';
import { keepAnswers } from './storage';

test('what is removed in one tab is not written again by another', async ({ page, context }) => {
  await page.goto('/verktyg/avgift/');
  await page.getByLabel('Pris per samtal').fill('100');
  await keepAnswers(page);
  const other = await context.newPage();
  await other.goto('/verktyg/min-mapp/');
  await other.getByRole('button', { name: 'Ta bort allt' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Ja, ta bort allt' }).click();
  await expect(page.getByText(/^Borttaget ur den här webbläsaren/)).toBeVisible();
  await page.getByLabel('Pris per samtal').fill('200');
  await other.reload();
  await expect(other.getByText('Mappen är tom.')).toBeVisible();
});

test('fields stay closed while what was kept is being fetched, so that nothing typed is overwritten', async ({
  page,
}) => {
  await page.goto('/verktyg/avgift/');
  await page.getByLabel('Pris per samtal').fill('100');
  await keepAnswers(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/folder-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.reload();
  await expect(page.getByLabel('Pris per samtal')).toBeDisabled();
  release();
  await expect(page.getByLabel('Pris per samtal')).toHaveValue('100');
  await expect(page.getByLabel('Pris per samtal')).toBeEnabled();
});

test('a first visit does not fetch the store', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/verktyg/avgift/');
  await expect(page.getByLabel('Pris per samtal')).toBeEnabled();
  expect(fetched.filter((url) => url.includes('/folder-'))).toEqual([]);
});

test('two tabs show the same, and neither loses what it wrote', async ({ page, context }) => {
  await page.goto('/verktyg/senior-coach/');
  await page.getByLabel('Vilken dag blev du certifierad coach?').fill('2026-05-21');
  await keepAnswers(page);
  const other = await context.newPage();
  await other.goto('/verktyg/senior-coach/');
  await expect(other.getByLabel('Vilken dag blev du certifierad coach?')).toHaveValue('2026-05-21');
  await other.getByLabel('Hur många samtal har du hållit').fill('15');
  await expect(page.getByLabel('Hur många samtal har du hållit')).toHaveValue('15');
  await page.getByLabel('Vilken dag blev du certifierad coach?').fill('2026-05-20');
  await expect(other.getByLabel('Vilken dag blev du certifierad coach?')).toHaveValue('2026-05-20');
  await expect(other.getByLabel('Hur många samtal har du hållit')).toHaveValue('15');
});

test('two tabs that log thirty sessions in turn lose none', async ({ page, context }) => {
  const address = '/verktyg/samtalslogg/';
  const log = async (tab: Page, code: string) => {
    await tab.locator('#log-client').fill(code);
    await tab.locator('#log-client').press('Enter');
    await expect(tab.getByText(new RegExp(`^Tillagt: ${code},`))).toBeVisible();
  };
  const codes = Array.from({ length: 15 }, (_, nth) => [`A${nth}`, `B${nth}`]).flat();
  const missingIn = async (tab: Page) => {
    const shown = (await tab.getByRole('table', { name: /^Loggade samtal/ }).innerText()).split(/\s+/);
    return codes.filter((code) => !shown.includes(code));
  };
  await page.goto(address);
  await page.mouse.move(200, 200);
  await expect(page.locator('#log-minutes')).toHaveValue('60');
  await keepAnswers(page);
  const other = await context.newPage();
  await other.goto(address);
  await other.mouse.move(200, 200);
  await expect(other.getByText(/^Hämtat från din mapp/)).toBeVisible();
  // In turn, without a rest: what one tab writes is on its way while the other writes.
  for (let nth = 0; nth < 15; nth += 1) {
    await log(page, `A${nth}`);
    await log(other, `B${nth}`);
  }
  for (const tab of [page, other]) {
    await expect.poll(() => missingIn(tab)).toEqual([]);
  }
  await page.reload();
  await expect(page.getByRole('table', { name: /^Loggade samtal/ })).toBeVisible();
  await expect.poll(() => missingIn(page)).toEqual([]);
});

test('the line that one tab is writing is left alone by the other', async ({ page, context }) => {
  const address = '/verktyg/samtalslogg/';
  await page.goto(address);
  await page.locator('#log-client').fill('A1');
  await keepAnswers(page);
  const other = await context.newPage();
  await other.goto(address);
  await other.locator('#log-client').fill('B1');
  await page.bringToFront();
  await page.locator('#log-client').press('Enter');
  await expect(page.getByText(/^Tillagt: A1,/)).toBeVisible();
  await expect(other.getByRole('heading', { level: 2, name: /^1 samtal/ })).toBeVisible();
  await expect(other.locator('#log-client')).toHaveValue('B1');
});

test('two tabs that add thirty courses in turn lose none', async ({ page, context }) => {
  const address = '/verktyg/utbildningsbudget/';
  const name = (tab: Page) => tab.getByLabel('Vad kostar den?');
  await page.goto(address);
  await name(page).first().fill('1');
  await keepAnswers(page);
  const other = await context.newPage();
  await other.goto(address);
  await expect(name(other).first()).toHaveValue('1');
  for (let nth = 0; nth < 30; nth += 1) {
    const tab = nth % 2 === 0 ? page : other;
    const rows = await name(tab).count();
    await tab.getByRole('button', { name: 'Lägg till en kurs' }).click();
    // The other tab's may come in at the same time.
    await expect.poll(() => name(tab).count()).toBeGreaterThan(rows);
  }
  await expect(name(page)).toHaveCount(31);
  await expect(name(other)).toHaveCount(31);
  await page.reload();
  await expect(name(page)).toHaveCount(31);
});
