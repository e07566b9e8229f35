import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { everyPage } from './pages';

// The last one: landmarks, and headings that tell how the page is built to those who cannot see it.
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can differ from one colour scheme to the other. Colours do not depend on the language. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

for (const path of [...everyPage(), '/404.html', '/en/404.html']) {
  test(`${path} has no accessibility violation, light or dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    const found: string[] = [];
    for (const colorScheme of path.startsWith('/en/') ? (['light'] as const) : (['light', 'dark'] as const)) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      const axe = new AxeBuilder({ page }).setLegacyMode();
      const { violations } = await (colorScheme === 'dark'
        ? axe.withRules(OF_COLOURS)
        : axe.withTags(STANDARD).disableRules(path.startsWith('/en/') ? OF_COLOURS : [])
      ).analyze();
      found.push(...violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`));
    }
    expect(found).toEqual([]);
  });
}
