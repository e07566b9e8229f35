import { expect, type Page } from '@playwright/test';

/** Makes the browser refuse the store, as some do in private windows, and loads the page anew. */
export async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.reload();
}

/** Asks the tool on the page to keep its answers, and waits until it says that they are kept. */
export async function keepAnswers(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Spara i den här webbläsaren' }).click();
  await expect(page.getByText(/^Sparat i den här webbläsaren/)).toBeVisible();
}

/**
 * Takes a copy of all that is kept, deletes it and reads the copy in again.
 * @param said what the folder then says was read in
 */
export async function throughBackup(page: Page, said: RegExp): Promise<void> {
  await page.goto('/verktyg/min-mapp/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hämta säkerhetskopia' }).click(),
  ]);
  await page.getByRole('button', { name: 'Ta bort allt' }).click();
  await page.getByRole('button', { name: 'Ja, ta bort allt' }).click();
  await expect(page.getByText('Mappen är tom.')).toBeVisible();
  await page.getByLabel('Läs in säkerhetskopia').setInputFiles(await download.path());
  await page.getByRole('button', { name: 'Läs in', exact: true }).click();
  await expect(page.getByText(said)).toBeVisible();
}
