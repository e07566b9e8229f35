import { expect, test } from '@playwright/test';

test('the register leads from a rule to a sentence that quotes it', async ({ page }) => {
  await page.goto('/regler/#fee.platform');
  const entry = page.locator('.register__entry', { has: page.locator('[id="fee.platform"]') });
  await entry.getByText(/^Citeras på/).click();
  await entry.getByRole('link', { name: 'Hur räknas avgiften?' }).click();
  await expect(page).toHaveURL(/\/som-coach\/avgift\/#avgiften$/);
  await expect(page.locator('#avgiften')).toBeInViewport();
});

test('the register leads from a rule to the tool that uses it', async ({ page }) => {
  await page.goto('/regler/#fee.platform');
  const entry = page.locator('.register__entry', { has: page.locator('[id="fee.platform"]') });
  await entry.getByRole('link', { name: 'Avgiftskalkylator' }).click();
  await expect(page).toHaveURL(/\/verktyg\/avgift\/$/);
});

test('the register is searched by typing', async ({ page }) => {
  await page.goto('/regler/');
  await page.getByLabel('Sök bland reglerna').fill('plattformsavgift');
  await expect(page.getByRole('status')).toHaveText(/^Visar 1 av/);
  await expect(page.locator('.register__entry:visible')).toHaveCount(1);
});

test('the register has no field to search by where no script runs', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('http://localhost:4173/regler/');
  await expect(page.getByLabel('Sök bland reglerna')).toBeHidden();
  await expect(page.locator('[id="fee.platform"]')).toBeVisible();
  await context.close();
});

test('the printed register shows what quotes each rule, and no field', async ({ page }) => {
  await page.goto('/regler/');
  await page.emulateMedia({ media: 'print' });
  const entry = page.locator('.register__entry', { has: page.locator('[id="fee.platform"]') });
  await expect(entry.getByText('Hur räknas avgiften?')).toBeVisible();
  await expect(page.getByLabel('Sök bland reglerna')).toBeHidden();
});

test('the rules are there as data, for both languages at one address', async ({ page }) => {
  for (const path of ['/regler/', '/en/regler/']) {
    await page.goto(path);
    const link = page.getByRole('link', { name: 'regler.json' });
    await expect(link).toHaveAttribute('href', '/regler.json');
  }
  const rules = await page.request.get('/regler.json');
  const { $schema } = (await rules.json()) as { $schema: string };
  const schema = await page.request.get(new URL($schema, rules.url()).href);
  expect([rules.status(), schema.status()]).toEqual([200, 200]);
});
