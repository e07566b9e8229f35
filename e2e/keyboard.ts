import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab, as a reader without a mouse does, until the control has focus. Fails when Tab never gets there. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  // Tab passes by what is still closed.
  await expect(control).toBeEnabled();
  const hasFocus = () => control.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 150 && !(await hasFocus()); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}

export async function tabAndPress(page: Page, control: Locator, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

export async function tabAndType(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}
