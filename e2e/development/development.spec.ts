import { expect, test } from '@playwright/test';

// The development server keeps Docusaurus' client; what a writer sees must still behave as the published site.

test('a tool answers on the development server', async ({ page }) => {
  await page.goto('/bli-coach/krav/');
  await page.getByLabel('Hur många coachningssamtal har du genomfört?').fill('0');
  await page.getByRole('button', { name: 'Visa svaret' }).click();
  await expect(
    page.getByRole('heading', { name: 'Något är kvar – svara på resten så ser du hela vägen' }),
  ).toBeFocused();
});

test('the colour button works once a press, also after a second page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/bli-coach/');
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Som coach' }).click();
  await expect(page).toHaveURL(/\/som-coach\/$/);
  await page.getByRole('button', { name: 'Mörkt läge' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('Escape closes the menu on the development server', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto('/bli-coach/');
  await page.getByText('Meny', { exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Meny' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('navigation', { name: 'Meny' })).toBeHidden();
});
