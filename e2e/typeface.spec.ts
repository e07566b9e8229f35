import { expect, type Page, test } from '@playwright/test';

/** The typefaces that the page asks for. */
function asked(page: Page): string[] {
  const faces: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') {
      faces.push(new URL(request.url()).pathname);
    }
  });
  return faces;
}

const worn = (page: Page) => page.evaluate(() => getComputedStyle(document.body).fontFamily.split(',')[0]);

test('a page with a tool asks for no typeface before the reader begins', async ({ page }) => {
  const faces = asked(page);
  await page.goto('/verktyg/avgift/', { waitUntil: 'networkidle' });
  expect([faces.length, await worn(page)]).toEqual([0, '"Schibsted Fallback"']);
});

test('once fetched, the typeface is worn from the next page on, and letters never change under the reader', async ({
  page,
}) => {
  await page.goto('/verktyg/avgift/');
  const fetched = page.waitForResponse(/\.woff2$/);
  await page.getByLabel('Pris per samtal').fill('800');
  await page.keyboard.press('Tab');
  await fetched;
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('face'))).toBe('1');
  const before = await worn(page);
  await page.goto('/verktyg/framsteg/');
  expect([before, await worn(page)]).toEqual(['"Schibsted Fallback"', '"Schibsted Grotesk"']);
});

test('a page without a tool asks for the typeface at once', async ({ page }) => {
  const faces = asked(page);
  await page.goto('/bli-coach/tid-och-upplagg/', { waitUntil: 'networkidle' });
  expect([faces.length, await worn(page)]).toEqual([1, '"Schibsted Grotesk"']);
});
