import type { Page } from '@playwright/test';

/** Waits until no colour is on its way to another: axe would judge one that nobody gets to see. */
export const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
