import { expect, type Page, test } from '@playwright/test';

// A4 less the margins of the print styles, in CSS pixels: what a line has room for.
const PAPER = { width: 673, height: 985 };

const DOCUMENT = '/coaching-certifieringsprogram-2025/';

async function printProgress(page: Page) {
  await page.goto('/verktyg/framsteg/');
  for (const row of [1, 2, 3, 4, 5]) {
    await page.getByRole('checkbox', { name: `Övning ${row}`, exact: true }).check();
  }
  await page.getByText('Namn, datum och journal').first().click();
  await page.getByLabel('Vilken övning var det?').first().fill('Andning för fokus');
  await page.getByLabel('Startdag').fill('2025-09-01');
  await page.emulateMedia({ media: 'print' });
}

async function printApplication(page: Page) {
  await page.goto('/verktyg/behorighet/');
  await page.getByText('Börja på din ansökningstext').click();
  await page.getByLabel('Din erfarenhet').fill('Jag har lyssnat på många. '.repeat(30).trim());
  await page.getByRole('button', { name: 'Visa svaret' }).click();
  await page.emulateMedia({ media: 'print' });
}

async function printDocument(page: Page, address = DOCUMENT) {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
}

/** What is cut off: boxes that hide a part of what they hold, and what reaches outside the paper. */
const cutOff = (page: Page): Promise<string[]> =>
  page.locator('main').evaluate((main) => {
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.className}`;
    const shown = [...main.querySelectorAll<HTMLElement>('*')].filter(
      (element) => element.checkVisibility() && element.closest('svg, .visually-hidden') === null,
    );
    const hides = (overflow: string) => overflow !== 'visible';
    const boxes = shown.filter((element) => {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      return (
        display !== 'inline' &&
        ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
      );
    });
    const outside = shown.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > innerWidth + 1);
    });
    return [...boxes.map((box) => `hides: ${name(box)}`), ...outside.map((one) => `outside: ${name(one)}`)];
  });

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test.use({ viewport: PAPER });

for (const [what, print] of [
  ['a tool', printProgress],
  ['a document', (page: Page) => printDocument(page)],
  ['an English document', (page: Page) => printDocument(page, `/en${DOCUMENT}`)],
] as const) {
  test(`${what} is printed without what leads around the site`, async ({ page }) => {
    await print(page);
    await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
  });

  test(`nothing is cut off when ${what} is printed`, async ({ page }) => {
    await print(page);
    expect(await cutOff(page)).toEqual([]);
  });

  test(`${what} becomes pages of paper`, async ({ page }) => {
    await print(page);
    expect(pagesIn(await page.pdf({ format: 'A4' }))).toBeGreaterThan(0);
  });
}

test('the answer of a tool is printed', async ({ page }) => {
  await printProgress(page);
  await expect(
    page.getByRole('heading', { name: '5 av 8 (62,5 %) – 2 moment kvar till gränsen' }),
  ).toBeVisible();
});

test('what was filled in is printed', async ({ page }) => {
  await printProgress(page);
  await expect(page.getByLabel('Startdag')).toBeVisible();
  await expect(page.getByLabel('Vilken övning var det?').first()).toBeVisible();
});

test('what can only be pressed is not printed', async ({ page }) => {
  await printProgress(page);
  await expect(page.locator('main').getByRole('button').filter({ visible: true })).toHaveCount(0);
});

test('a long text is printed to its end', async ({ page }) => {
  await printApplication(page);
  const printed = page.locator('.field__print').filter({ hasText: 'Jag har lyssnat' });
  await expect(printed).toBeVisible();
  expect(await cutOff(page)).toEqual([]);
});

test('dark mode is printed dark on light', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await printDocument(page);
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('the front page is printed on white in dark mode', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.goto('/');
  await expect(page.locator('.front-hero')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('what is folded away is printed when something is written in it, and else it is not', async ({
  page,
}) => {
  await page.goto('/verktyg/avgift/');
  const [costs, tax] = [
    page.locator('details', { hasText: 'Medlemskap och andra kostnader' }),
    page.locator('details', { hasText: 'Lägg undan till skatt' }),
  ];
  await costs.locator('summary').click();
  await page.getByLabel('Ordinarie pris för premium').fill('299');
  await costs.locator('summary').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#fee-ordinary-membership')).toBeVisible();
  await expect(tax).toBeHidden();
});

test('no button is printed, wherever it stands', async ({ page }) => {
  await page.goto('/verktyg/utvardering/');
  await expect(page.getByRole('button', { name: 'Lägg till en utvärdering' })).toBeEnabled();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main button').filter({ visible: true })).toHaveCount(0);
});

test('a link says where it leads, and a rule does not', async ({ page }) => {
  await page.goto('/som-coach/avgift/');
  await page.emulateMedia({ media: 'print' });
  const after = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(await after('.markdown p a[href="/som-coach/senior-coach/"]')).toContain('senior-coach');
  expect(await after('.markdown a.rule')).toBe('none');
});

test('an error is printed in a colour for white paper in dark mode', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/verktyg/avgift/');
  await page.getByRole('button', { name: 'Visa svaret' }).click();
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await expect(page.locator('#fee-price-error')).toHaveCSS('color', 'rgb(138, 35, 35)');
});
