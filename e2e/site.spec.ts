import { expect, test } from '@playwright/test';

test('the front page answers each question in one click', async ({ page }) => {
  for (const [question, address] of [
    ['Får jag söka?', /\/bli-coach\/krav\/$/],
    ['Hur långt har jag kommit?', /\/under-utbildningen\/framsteg\/$/],
    ['Vem bedömer, och när får jag besked?', /\/under-utbildningen\/bedomning-och-besked\/$/],
    ['Vad tjänar jag på ett samtal?', /\/som-coach\/avgift\/$/],
    ['Är mitt mål SMART?', /\/medarbetare\/mal\/$/],
    ['Vad har jag kvar av min budget?', /\/verktyg\/utbildningsbudget\/$/],
  ] as const) {
    await page.goto('/');
    await page.locator('main').getByRole('link', { name: question, exact: true }).click();
    await expect(page).toHaveURL(address);
  }
});

test('a value in the prose leads to its place in the register', async ({ page }) => {
  await page.goto('/bli-coach/krav/');
  await page.locator('a.rule', { hasText: 'minst 10' }).first().click();
  await expect(page).toHaveURL(/\/regler\/?#prerequisite\.sessions$/);
  await expect(page.locator('[id="prerequisite.sessions"]')).toBeInViewport();
});

test('the register leads back to the paragraph of the source', async ({ page }) => {
  await page.goto('/regler/#evaluation.decision');
  const entry = page.locator('section', { has: page.locator('[id="evaluation.decision"]') }).last();
  await entry.getByRole('link', { name: 'Certifieringsprogrammet' }).click();
  await expect(page).toHaveURL(/\/coaching-certifieringsprogram-2025\/#besked$/);
});

test('both documents stand under their slugs in both languages', async ({ page }) => {
  for (const path of ['coaching-certifieringsprogram-2025', 'medarbetarutvecklingsplan-2025']) {
    for (const language of ['/', '/en/']) {
      const response = await page.goto(`${language}${path}/`);
      expect(response?.status()).toBe(200);
    }
  }
});

test('the language link keeps the page', async ({ page }) => {
  await page.goto('/bli-coach/krav/');
  const english = await page.locator('link[rel=alternate][hreflang="en"]').getAttribute('href');
  expect(new URL(english ?? '').pathname).toBe('/en/bli-coach/krav/');
});

test('an unknown address gets a page that helps', async ({ page }) => {
  const response = await page.goto('/finns-inte/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the site works below a sub-path, and its tools link within it', async ({ page }) => {
  await page.goto('http://localhost:4174/guide/bli-coach/krav/');
  await page.getByLabel('Hur många coachningssamtal har du genomfört?').fill('7');
  await page.getByRole('button', { name: 'Visa svaret' }).click();
  await page.locator('.step-list a').first().click();
  await expect(page).toHaveURL(/^http:\/\/localhost:4174\/guide\/regler\/#/);
});
