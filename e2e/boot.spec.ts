import { readFileSync } from 'node:fs';
import { expect, type Page, type Route, test } from '@playwright/test';
import { takeFile } from './downloads';
import { keepAnswers } from './storage';

const FEE = '/verktyg/avgift/';
const DEAD = 'Verktyget svarar inte';
const STOPPED = 'Verktyget har stannat';
const MISSING = 'En del av verktyget gick inte att hämta.';

const price = (page: Page) => page.getByLabel('Pris per samtal');
const answer = (page: Page) => page.locator('.tool__result h2').first();
const cutOff = (page: Page) => page.route('**/assets/js/*.js', (route) => route.abort());

/** Ten seconds pass in the styles of the page; nobody waits for them. */
async function hurry(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 200 });
}

/** The page of a tool with something in it changed on its way. */
const changed = (change: (html: string) => string) => async (route: Route) => {
  const answered = await route.fetch();
  await route.fulfill({ response: answered, body: change(await answered.text()) });
};

/** A page's own policy would stop what these tests plant in it. */
const withoutPolicy = (html: string) => html.replace(/<meta http-equiv=content-security-policy[^>]*>/, '');

test.describe('a part that does not arrive', () => {
  test('is told in the tool, which goes on with what it has', async ({ page }) => {
    await cutOff(page);
    await page.goto(FEE);
    await price(page).fill('300');
    await expect(answer(page)).toHaveText(/270\skr av 300\skr/);
    await expect(page.getByText(MISSING)).toBeVisible();
  });

  test('is fetched when the reader tries again, and nothing typed is lost', async ({ page }) => {
    await cutOff(page);
    await page.goto(FEE);
    await price(page).fill('300');
    await expect(page.getByText(MISSING)).toBeVisible();
    await page.unroute('**/assets/js/*.js');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await expect(page.getByText(MISSING)).toBeHidden();
    await expect(price(page)).toHaveValue('300');
  });

  test('that stays away leaves a way to take the words along before the page is loaded anew', async ({
    page,
  }) => {
    await page.goto(FEE);
    const saver = page.waitForResponse(/rescue-/);
    await price(page).fill('300');
    await saver;
    await cutOff(page);
    await page.getByRole('button', { name: 'Spara i den här webbläsaren' }).click();
    await page.getByRole('button', { name: 'Försök igen' }).click();
    const notice = page.getByRole('alert').filter({ hasText: MISSING });
    const file = await takeFile(page, notice.getByRole('button', { name: 'Hämta det jag har skrivit' }));
    expect(file.bytes.toString()).toContain('Pris per samtal: 300');
  });

  test('of the register leaves its field out, says so, and can be asked for again', async ({ page }) => {
    await cutOff(page);
    await page.goto('/regler/');
    await expect(page.getByText('Sökfältet gick inte att hämta.')).toBeVisible();
    await page.unroute('**/assets/js/*.js');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await expect(page.getByLabel('Sök bland reglerna')).toBeVisible();
  });
});

test.describe('a tool that does not come alive', () => {
  for (const [what, change] of [
    [
      'its script throws',
      (html: string) => html.replace('<script type=module>', '$&throw new Error("planted");'),
    ],
    [
      'its script is cut off',
      (html: string) => html.replace(/<script type=module>[\s\S]{2000}/, '<script type=module>{'),
    ],
    ['the browser is too old for it', (html: string) => html.replaceAll('type=module', 'type=unknown')],
  ] as const) {
    test(`says so after a while when ${what}`, async ({ page }) => {
      await page.route(
        `**${FEE}`,
        changed((html) => change(withoutPolicy(html))),
      );
      await page.goto(FEE);
      await expect(page.getByText(DEAD)).toBeHidden();
      await hurry(page);
      await expect(page.getByText(DEAD)).toBeVisible();
      await expect(price(page)).toBeDisabled();
    });
  }

  test('says so when its script has been changed on the way, which the policy stops', async ({ page }) => {
    await page.route(
      `**${FEE}`,
      changed((html) => html.replace('<script type=module>', '$&/**/')),
    );
    await page.goto(FEE);
    await hurry(page);
    await expect(page.getByText(DEAD)).toBeVisible();
  });

  test('says so to readers who want no motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.route(
      `**${FEE}`,
      changed((html) => withoutPolicy(html).replaceAll('type=module', 'type=unknown')),
    );
    await page.goto(FEE);
    await hurry(page);
    await expect(page.getByText(DEAD)).toBeVisible();
  });

  test('and one that does leaves no trace of it', async ({ page }) => {
    await page.goto(FEE);
    await expect(price(page)).toBeEnabled();
    await expect(page.getByText(DEAD)).toHaveCount(0);
  });
});

test('a page without a tool can be read and left when its script fails', async ({ page }) => {
  await page.route(
    '**/finns-inte/',
    changed((html) => withoutPolicy(html).replace('<script type=module>', '$&throw new Error("planted");')),
  );
  await page.goto('/finns-inte/');
  await page.locator('main').getByRole('link', { name: 'Verktygen' }).click();
  await expect(page).toHaveURL(/\/verktyg\/$/);
});

test.describe('a tool that fails while it is drawn', () => {
  /** As an extension that has its own idea of the page would make it fail. */
  const plant = (page: Page) =>
    page.evaluate(() => {
      Node.prototype.insertBefore = () => {
        throw new DOMException('planted', 'NotFoundError');
      };
    });

  /** What it does then takes the field away that was pressed. */
  // Where a part that arrived meanwhile has been drawn, it has failed already and the field is gone.
  const redraw = (page: Page) =>
    page.getByLabel('Hur många samtal jag behöver').evaluateAll((fields) => {
      for (const field of fields) {
        field.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      }
    });

  test('says so, keeps the words on the page and hands them over', async ({ page }) => {
    await page.goto(FEE);
    await price(page).fill('300');
    await plant(page);
    await redraw(page);
    await expect(page.getByText(STOPPED)).toBeFocused();
    await expect(page.locator('.tool')).toHaveCount(0);
    await expect(page.locator('dd', { hasText: '300' })).toBeVisible();
    const file = await takeFile(page, page.getByRole('button', { name: 'Hämta det jag har skrivit' }));
    expect(file.bytes.toString()).toContain('Pris per samtal: 300');
  });

  test('hands over everything that is kept, and works again once the page is loaded anew', async ({
    page,
  }) => {
    await page.goto(FEE);
    await price(page).fill('300');
    await keepAnswers(page);
    await plant(page);
    await redraw(page);
    const file = await takeFile(page, page.getByRole('button', { name: 'Hämta allt jag har sparat' }));
    const { app, tools } = JSON.parse(file.bytes.toString());
    expect([app, tools.fee.price]).toEqual(['inner-journey-guide', '300']);
    await page.getByRole('button', { name: 'Ladda om sidan' }).click();
    await expect(price(page)).toHaveValue('300');
  });

  test('leaves what it had drawn to be read when nothing more can be fetched', async ({ page }) => {
    await cutOff(page);
    await page.goto(FEE);
    await price(page).fill('300');
    await plant(page);
    await redraw(page);
    await expect(page.getByText(DEAD)).toBeVisible();
    await expect(page.locator('.tool[inert] input[inputmode=decimal]').first()).toHaveValue('300');
  });
});

test.describe('others who change the page', () => {
  test('a translator leaves no old figure beside a new answer', async ({ page }) => {
    await page.goto(FEE);
    await price(page).fill('300');
    await expect(answer(page)).toHaveText(/270\skr av 300\skr/);
    await page.locator('.tool').evaluate((tool) => {
      const walker = document.createTreeWalker(tool, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) {
        texts.push(walker.currentNode as Text);
      }
      for (const text of texts.filter(({ data }) => data.trim() !== '')) {
        const font = document.createElement('font');
        font.append(`[${text.data}]`);
        text.replaceWith(font);
      }
    });
    await price(page).or(page.getByLabel('[Pris per samtal')).fill('500');
    await expect(answer(page)).toHaveText(/450\skr av 500\skr/);
  });

  test('an extension that puts in and takes out elements stops nothing', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(FEE);
    await price(page).fill('300');
    await page.locator('.tool').evaluate((tool) => {
      for (const part of tool.querySelectorAll('.tool__result > *, .field, p')) {
        part.before(document.createElement('x-extension'));
      }
      tool.querySelector('.tool__result > :last-child')?.remove();
      tool.querySelector('.keep__hint')?.remove();
    });
    await page.getByLabel('Hur många samtal jag behöver').check();
    await page.getByLabel('Vad jag får för mitt pris').check();
    await price(page).fill('500');
    await expect(price(page)).toHaveValue('500');
    expect(errors).toEqual([]);
  });
});

test('no field of any tool is open before something listens to it', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const open: string[] = [];
  const tools = readFileSync('build/sitemap.xml', 'utf8').matchAll(/\/verktyg\/[\w-]+\//g);
  for (const [path] of tools) {
    await page.goto(path);
    const found = await page
      .locator('[data-island] :is(input, textarea, select, form button):enabled')
      .evaluateAll((fields) => fields.map(({ outerHTML }) => outerHTML.slice(0, 120)));
    open.push(...found.map((field) => `${path} ${field}`));
  }
  await context.close();
  expect(open).toEqual([]);
});
