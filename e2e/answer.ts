import type { Locator, Page } from '@playwright/test';

/** The heading that a tool answers with. */
export const answer = (page: Page, text: string): Locator =>
  page.getByRole('heading', { level: 2, name: text, exact: true });
