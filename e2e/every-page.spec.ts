import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { everyPage } from './pages';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
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
      const axe = new AxeBuilder({ page });
      const { violations } = await (colorScheme === 'light'
        ? axe.withTags(STANDARD)
        : axe.withRules(OF_COLOURS)
      ).analyze();
      found.push(...violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`));
    }
    expect(found).toEqual([]);
  });
}

test('every page asks only its own server, sets no cookie and logs no error', async ({ page, context }) => {
  test.setTimeout(180_000);
  const strangers: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== 'http://localhost:4173' && protocol.startsWith('http')) {
      strangers.push(request.url());
    }
  });
  page.on(
    'console',
    (message) => message.type() === 'error' && errors.push(`${page.url()} ${message.text()}`),
  );
  page.on('pageerror', (error) => errors.push(`${page.url()} ${error.message}`));
  for (const path of everyPage()) {
    await page.goto(path, { waitUntil: 'load' });
  }
  expect({ strangers, errors, cookies: await context.cookies() }).toEqual({
    strangers: [],
    errors: [],
    cookies: [],
  });
});

test('no page is wider than a small phone', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const wide: string[] = [];
  for (const path of everyPage()) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) {
      wide.push(`${path} ${width}`);
    }
  }
  expect(wide).toEqual([]);
});
