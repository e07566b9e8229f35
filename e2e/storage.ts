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
