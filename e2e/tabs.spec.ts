import { expect, test } from '@playwright/test';
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
