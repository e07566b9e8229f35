import type { Page } from '@playwright/test';

/**
 * Brings every colour that is on its way to where it is going: axe would judge one that nobody gets to see.
 * Finished rather than waited for, since a transition in a part that is not drawn never reports its end.
 */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
