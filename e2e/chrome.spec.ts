import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { tabAndPress, tabTo } from './keyboard';

const LONG = '/coaching-certifieringsprogram-2025/';
const PHONE = { width: 375, height: 740 };

test.describe('the menu on a phone', () => {
  test.use({ viewport: PHONE });

  const opener = (page: Page) => page.locator('summary', { hasText: 'Meny' });
  const panel = (page: Page) => page.getByRole('navigation', { name: 'Meny' });

  test.beforeEach(async ({ page }) => {
    await page.goto('/bli-coach/krav/');
    await tabAndPress(page, opener(page), 'Enter');
  });

  test('opens with Enter', async ({ page }) => {
    await expect(panel(page)).toBeVisible();
  });

  test('closes with Escape from within, and gives focus back to its opener', async ({ page }) => {
    await tabTo(page, panel(page).getByRole('link', { name: 'Som coach' }));
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(opener(page)).toBeFocused();
  });

  test('leads to a section with Enter', async ({ page }) => {
    await tabAndPress(page, panel(page).getByRole('link', { name: 'Som coach' }), 'Enter');
    await expect(page).toHaveURL(/\/som-coach\/$/);
  });

  test('holds the other language', async ({ page }) => {
    await tabAndPress(page, panel(page).getByRole('link', { name: 'English' }), 'Enter');
    await expect(page).toHaveURL(/\/en\/bli-coach\/krav\/$/);
  });
});

test.describe('the colour mode', () => {
  const button = (page: Page) => page.getByRole('button', { name: 'Mörkt läge' });
  const theme = (page: Page) => page.locator('html');

  test('follows the system until it is chosen', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/');
    await expect(theme(page)).toHaveAttribute('data-theme', 'dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect(theme(page)).toHaveAttribute('data-theme', 'light');
  });

  test('that is chosen lasts on the next page and says so', async ({ page }) => {
    await page.goto('/');
    await button(page).click();
    await page.goto(LONG);
    await expect(theme(page)).toHaveAttribute('data-theme', 'dark');
    await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
  });

  test('is there before anything is drawn', async ({ page }) => {
    await page.goto('/');
    await button(page).click();
    await page.addInitScript(() => {
      const seen: (string | null)[] = [];
      Object.assign(window, { seen });
      // Every change from the moment there is something to draw.
      new MutationObserver(() => {
        if (document.querySelector('.bar')) {
          seen.push(document.documentElement.getAttribute('data-theme'));
        }
      }).observe(document, { attributes: true, childList: true, subtree: true });
    });
    await page.goto(LONG);
    const seen = await page.evaluate(() => (window as unknown as { seen: (string | null)[] }).seen);
    expect([...new Set(seen)]).toEqual(['dark']);
  });

  test('can be changed where the browser keeps nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto('/');
    await button(page).click();
    await expect(theme(page)).toHaveAttribute('data-theme', 'dark');
  });
});

test('the language link leads to the same page and back', async ({ page }) => {
  await page.goto('/som-coach/senior-coach/');
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/som-coach\/senior-coach\/$/);
  await page.getByRole('banner').getByRole('link', { name: 'Svenska' }).click();
  await expect(page).toHaveURL(/4173\/som-coach\/senior-coach\/$/);
});

test.describe('the table of contents', () => {
  const contents = (page: Page) => page.locator('.theme-doc-toc-desktop');
  const here = (page: Page) => contents(page).locator('[aria-current="true"]');

  test.use({ viewport: { width: 1280, height: 720 } });

  test('marks the part that was gone to', async ({ page }) => {
    await page.goto(LONG);
    const link = contents(page).getByRole('link').nth(2);
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'true');
    await expect(here(page)).toHaveCount(1);
  });

  test('follows when the reader scrolls on by hand', async ({ page }) => {
    await page.goto(LONG);
    const links = contents(page).getByRole('link');
    await page.mouse.move(600, 400);
    await expect(async () => {
      await page.mouse.wheel(0, 300);
      await expect(links.nth(3)).toHaveAttribute('aria-current', 'true', { timeout: 250 });
    }).toPass();
  });

  test('marks the part that an address from elsewhere leads to', async ({ page }) => {
    await page.goto(`${LONG}#besked`);
    await expect(contents(page).locator('a[href$="#besked"]')).toHaveAttribute('aria-current', 'true');
  });
});

test('the first Tab offers a way past the bar, to the text', async ({ page }) => {
  await page.goto(LONG);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Hoppa till innehållet' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('banner').locator(':focus')).toHaveCount(0);
});

for (const [device, viewport] of [
  ['a desk', { width: 1280, height: 720 }],
  ['a phone', PHONE],
] as const) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport });

    for (const path of [LONG, '/verktyg/framsteg/']) {
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        test(`focus is never under the bar on ${path} with ${key}`, async ({ page }) => {
          await page.goto(path);
          await expect(page.locator('fieldset:disabled')).toHaveCount(0);
          expect(await hiddenStops(page, key)).toEqual([]);
        });
      }
    }
  });
}

/** Goes through the page with a key and names the controls whose focus the reader could not see. */
async function hiddenStops(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const hidden: string[] = [];
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) {
        return null;
      }
      const { top, bottom } = focused.getBoundingClientRect();
      const bar = document.querySelector('.bar');
      // The bar does not cover itself, nor the skip link, which lies above it.
      const above = bar?.contains(focused) || getComputedStyle(focused).position === 'fixed';
      const under = above ? 0 : (bar?.getBoundingClientRect().bottom ?? 0);
      return {
        name: `${focused.tagName} ${focused.textContent?.trim().slice(0, 40)} ${focused.id}`,
        seen: bottom > under && top < innerHeight && (top >= under - 1 || bottom - top > innerHeight - under),
      };
    });
    if (stop === null) {
      return hidden;
    }
    if (!stop.seen) {
      hidden.push(stop.name);
    }
  }
  throw new Error('Tab never left the page');
}

test('what is said about a lost network has no accessibility violation, and is not printed', async ({
  page,
  context,
}) => {
  await page.goto('/regler/ord/');
  await page.mouse.move(200, 200);
  const line = page.getByRole('complementary').filter({ hasText: 'Du är utan nät.' });
  await expect(async () => {
    await context.setOffline(false);
    await context.setOffline(true);
    await expect(line).toBeVisible({ timeout: 500 });
  }).toPass();
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('.foot-line').analyze();
    found.push(...violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`));
  }
  expect(found).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(line).toBeHidden();
});
