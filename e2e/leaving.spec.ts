import { expect, test } from '@playwright/test';
import { keepAnswers } from './storage';

test('the last words are kept when the reader leaves the page at once', async ({ page }) => {
  await page.goto('/verktyg/avgift/');
  await page.getByLabel('Pris per samtal').fill('100');
  await keepAnswers(page);
  await page.getByLabel('Pris per samtal').fill('200');
  await page
    .getByRole('navigation', { name: 'Huvudmeny' })
    .getByRole('link', { name: 'Medarbetare' })
    .click();
  await page.goto('/verktyg/avgift/');
  await expect(page.getByText(/^Hämtat från din mapp/)).toBeVisible();
  await expect(page.getByLabel('Pris per samtal')).toHaveValue('200');
});
