import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { servedFolder } from '../scripts/servedFolder.mjs';

// A website of somebody else's: another port than the guide's, and so another origin. It serves the page that each
// test sets. By its number the machine is another site too, to which a browser gives no storage in these tests.
let host: Server;
const pages = new Map<string, string>();
let origin = '';
let elsewhere = '';

test.beforeAll(async () => {
  host = createServer(({ url = '' }, response) => {
    const body = pages.get(url);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body);
  });
  await new Promise<void>((resolve) => host.listen(0, resolve));
  const { port } = host.address() as AddressInfo;
  origin = `http://localhost:${port}`;
  elsewhere = `http://127.0.0.1:${port}`;
});
test.afterAll(() => void host.close());

/** Opens a page of the other website with this in it. */
async function openHost(page: Page, path: string, body: string, at = origin): Promise<void> {
  pages.set(
    path,
    `<!doctype html><html lang="sv"><title>Plattformen</title><main><h1>Plattformen</h1>${body}</main>`,
  );
  await page.goto(`${at}${path}`);
}

const frame = (address: string, id = 'tool') =>
  `<iframe id="${id}" src="${address}" title="Avgiftskalkylatorn" width="600" height="300" style="border: 0"></iframe>`;
const script = (site: string) => `<script src="${site}/embed/host.js" async></script>`;

const heightOf = (page: Page, id = 'tool') =>
  page.locator(`#${id}`).evaluate((element) => Math.round(element.getBoundingClientRect().height));
/** How high the frame is, and how high what stands in it. */
const heights = async (page: Page, id = 'tool') => [
  await heightOf(page, id),
  await page
    .frameLocator(`#${id}`)
    .locator('.embed')
    .evaluate((whole) => Math.ceil(whole.getBoundingClientRect().height)),
];
const fits = (page: Page, id?: string) =>
  expect
    .poll(async () => {
      const [outer = 0, inner = 1] = await heights(page, id);
      return outer - inner;
    })
    .toBe(0);

test('the code from the guide shows a tool on another website, as high as it is at any time', async ({
  page,
  baseURL,
}) => {
  await page.goto('/verktyg/badda-in/');
  await page.getByLabel('Alltid ljust').check();
  const code = (await page.locator('.snippet').textContent()) ?? '';
  expect(code).toContain('/embed/avgift/?tema=ljust"');
  await openHost(page, '/kod', code.replaceAll(/https?:\/\/[^/]+/g, baseURL ?? ''));

  const tool = page.frameLocator('iframe');
  await expect(tool.getByRole('heading', { level: 1 })).toHaveText('Avgiftskalkylatorn');
  await page.locator('iframe').evaluate((element) => {
    element.id = 'tool';
  });
  await fits(page);
  const before = await heightOf(page);
  await tool.getByLabel('Pris per samtal').fill('200');
  await expect(tool.getByRole('heading', { level: 2, name: 'Du får 180 kr av 200 kr' })).toBeVisible();
  await fits(page);
  expect(await heightOf(page)).toBeGreaterThan(before);
  await tool.getByRole('button', { name: 'Börja om' }).click();
  await expect(tool.getByRole('heading', { level: 2 })).toHaveCount(0);
  await fits(page);
});

test('a frame without our script keeps the height that its page gives it, and scrolls', async ({
  page,
  baseURL,
}) => {
  await openHost(page, '/fast', frame(`${baseURL}/embed/avgift/`));
  const tool = page.frameLocator('#tool');
  await tool.getByLabel('Pris per samtal').fill('200');
  await expect(tool.locator('.result')).toBeVisible();
  expect(await heightOf(page)).toBe(300);
  const scrolls = await tool.locator('html').evaluate((html) => html.scrollHeight > html.clientHeight);
  expect(scrolls).toBe(true);
});

test('links lead out of the frame, and the page around it stays', async ({ page, baseURL, context }) => {
  await openHost(page, '/lankar', frame(`${baseURL}/embed/avgift/`) + script(baseURL ?? ''));
  const tool = page.frameLocator('#tool');
  await tool.getByLabel('Pris per samtal').fill('200');
  await expect(tool.locator('.result')).toBeVisible();
  for (const [name, path] of [
    ['Delar du dator med någon?', '/regler/integritet/'],
    ['Öppna i guiden (ny flik)', '/verktyg/avgift/'],
  ] as const) {
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      tool.getByRole('link', { name }).press('Enter'),
    ]);
    await opened.waitForURL(`**${path}*`);
    expect(await opened.evaluate(() => window.opener)).toBe(null);
    await opened.close();
  }
  await expect(tool.getByLabel('Pris per samtal')).toHaveValue('200');
  expect(page.url()).toBe(`${origin}/lankar`);
});

test('a place in the tool is reached inside the frame', async ({ page, baseURL, context }) => {
  await openHost(page, '/fel', frame(`${baseURL}/embed/avgift/`) + script(baseURL ?? ''));
  const tool = page.frameLocator('#tool');
  await tool.getByLabel('Pris per samtal').fill('abc');
  await tool.getByRole('button', { name: 'Visa svaret' }).click();
  await tool.locator('.error-summary a').first().click();
  await expect(tool.getByLabel('Pris per samtal')).toBeFocused();
  expect(context.pages()).toHaveLength(1);
});

test('a dialogue in a tall frame opens where it was asked for', async ({ page, baseURL }) => {
  await openHost(page, '/dialog', frame(`${baseURL}/embed/avgift/`) + script(baseURL ?? ''));
  const tool = page.frameLocator('#tool');
  await tool.getByLabel('Pris per samtal').fill('200');
  await expect(tool.locator('.result')).toBeVisible();
  await fits(page);
  const share = tool.getByRole('button', { name: 'Dela som länk' });
  await share.click();
  await expect(tool.getByRole('dialog')).toBeInViewport({ ratio: 1 });
  const { y = 0, height = 0 } = (await tool.getByRole('dialog').boundingBox()) ?? {};
  expect([y > 0, y + height < (page.viewportSize()?.height ?? 0)]).toEqual([true, true]);
});

test('the height is taken from the tool’s own frame alone, and only when it is one', async ({
  page,
  baseURL,
}) => {
  pages.set('/frammande', '<!doctype html><title>Främmande</title>');
  await openHost(
    page,
    '/hojd',
    `${frame(`${baseURL}/embed/avgift/`)}${frame('/frammande', 'stranger')}${script(baseURL ?? '')}`,
  );
  await expect(page.frameLocator('#tool').getByLabel('Pris per samtal')).toBeEnabled();
  await fits(page);
  const right = await heightOf(page);
  // Heard after our script has had its turn with each message.
  await page.evaluate(() => {
    addEventListener('message', ({ data }) => {
      document.body.dataset.last = String(data.mark ?? '');
    });
  });
  const heard = (mark: string) => expect(page.locator('body')).toHaveAttribute('data-last', mark);
  const frames = page.frames();
  const stranger = frames.find((each) => each.url().endsWith('/frammande'));
  const own = frames.find((each) => each.url().includes('/embed/avgift/'));
  for (const [mark, from, height] of [
    ['another site', stranger, 5000],
    ['the page itself', page.mainFrame(), 5000],
    ['a text', own, '5000'],
    ['half a pixel', own, 500.5],
    ['nothing', own, 0],
    ['far too much', own, 20_001],
    ['no end', own, Number.POSITIVE_INFINITY],
  ] as const) {
    await from?.evaluate(
      (message) => {
        parent.postMessage({ type: 'inner-journey:height', refused: [], ...message }, '*');
      },
      { mark, height },
    );
    await heard(mark);
    expect([mark, await heightOf(page), await heightOf(page, 'stranger')]).toEqual([mark, right, 300]);
  }
});

test('the look follows the address, nothing else does, and what is refused is told to the page around', async ({
  page,
  baseURL,
}) => {
  const warned: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warned.push(message.text()));
  await page.emulateMedia({ colorScheme: 'light' });
  await openHost(
    page,
    '/utseende',
    `${frame(`${baseURL}/embed/avgift/?tema=morkt&accent=c8a2ff#case=v1.fee.x`)}${frame(
      `${baseURL}/embed/avgift/?tema=rosa&accent=ff0000`,
      'refused',
    )}${script(baseURL ?? '')}`,
  );
  const look = async (id: string) => {
    const tool = page.frameLocator(`#${id}`);
    await expect(tool.getByLabel('Pris per samtal')).toBeEnabled();
    const button = tool.getByRole('button', { name: 'Visa svaret' });
    return [
      await tool.locator('html').getAttribute('data-theme'),
      await button.evaluate((element) => getComputedStyle(element).backgroundColor),
    ];
  };
  expect(await look('tool')).toEqual(['dark', 'rgb(200, 162, 255)']);
  expect(
    await page
      .frameLocator('#tool')
      .locator('html')
      .evaluate(() => location.hash),
  ).toBe('');
  expect(await look('refused')).toEqual(['light', 'rgb(29, 77, 67)']);
  await expect.poll(() => warned.filter((text) => text.includes('tema, accent')).length).toBe(1);
});

const keep = 'Spara i den här webbläsaren';
const apart = 'inne i en annan webbplats';

test('what is saved in a frame on the same domain is in the guide’s own folder', async ({
  page,
  baseURL,
}) => {
  await page.goto('/embed/avgift/');
  await expect(page.getByText(apart)).toBeHidden();
  await openHost(page, '/nara', frame(`${baseURL}/embed/avgift/`));
  const tool = page.frameLocator('#tool');
  await expect(tool.getByText(apart)).toBeVisible();
  await tool.getByLabel('Pris per samtal').fill('345');
  await tool.getByRole('button', { name: keep }).click();
  await expect(tool.getByText('Sparat i den här webbläsaren')).toBeVisible();
  await page.goto('/verktyg/avgift/');
  await expect(page.getByLabel('Pris per samtal')).toHaveValue('345');
});

test('where a frame may not save, the tool answers and says that it could not', async ({ page, baseURL }) => {
  await openHost(page, '/langt', frame(`${baseURL}/embed/avgift/`) + script(baseURL ?? ''), elsewhere);
  const tool = page.frameLocator('#tool');
  await tool.getByLabel('Pris per samtal').fill('200');
  await expect(tool.getByRole('heading', { level: 2, name: 'Du får 180 kr av 200 kr' })).toBeVisible();
  await fits(page);
  await tool.getByRole('button', { name: keep }).click();
  await expect(tool.getByText('Det gick inte att spara här.')).toBeVisible();
});

test('a frame has no accessibility violation, light or dark, with its answer and what it refuses', async ({
  page,
  baseURL,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openHost(
    page,
    '/tillganglig',
    `${frame(`${baseURL}/embed/avgift/?tema=ljust&accent=5b2a86`)}${frame(
      `${baseURL}/en/embed/avgift/?tema=morkt&accent=c8a2ff`,
      'dark',
    )}${script(baseURL ?? '')}`,
  );
  await page.frameLocator('#tool').getByLabel('Pris per samtal').fill('200');
  await expect(page.frameLocator('#tool').locator('.result')).toBeVisible();
  const dark = page.frameLocator('#dark');
  await dark.getByLabel('Price of a session').fill('abc');
  await dark.getByRole('button', { name: 'Show the answer' }).click();
  await expect(dark.locator('.error-summary')).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test.describe('with the headers that hosts send', () => {
  let served: Awaited<ReturnType<typeof servedFolder>>;
  test.beforeAll(async () => {
    served = await servedFolder('build', 'headers');
  });
  test.afterAll(() => served.stop());

  test('only what is made for frames may be framed, by whoever was named at the build', async ({
    request,
  }) => {
    const sent = async (path: string) => {
      const headers = (await request.get(`${served.origin}${path}`)).headers();
      return [
        /frame-ancestors [^;]*$/.exec(headers['content-security-policy'] ?? '')?.[0],
        headers['cross-origin-resource-policy'],
      ];
    };
    for (const path of ['/embed/avgift/', '/en/embed/smart-mal/', '/embed/host.js']) {
      expect([path, ...(await sent(path))]).toEqual([path, "frame-ancestors 'self'", 'cross-origin']);
    }
    for (const path of ['/', '/verktyg/avgift/', '/verktyg/badda-in/', '/en/verktyg/avgift/']) {
      expect([path, ...(await sent(path))]).toEqual([path, "frame-ancestors 'none'", 'same-origin']);
    }
  });

  test('a page of the site itself may show a tool, and another website may not', async ({ page }) => {
    const address = `${served.origin}/embed/avgift/`;
    await page.route('**/inom', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html>${frame(address)}` }),
    );
    await page.goto(`${served.origin}/inom`);
    await expect(page.frameLocator('#tool').getByLabel('Pris per samtal')).toBeEnabled();
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await openHost(page, '/utom', frame(address));
    await refused;
    expect(page.frames().filter((each) => each.url() === address)).toEqual([]);
  });

  test('an address for frames is in no list and points to the tool’s own page', async ({ request }) => {
    const html = await (await request.get(`${served.origin}/en/embed/avgift/`)).text();
    expect(html).toMatch(/<meta (?:content="?noindex"? name="?robots"?|name="?robots"? content="?noindex"?)/);
    expect(/<link [^>]*rel="?canonical"?[^>]*>/.exec(html)?.[0]).toContain('/en/verktyg/avgift/');
    for (const list of ['/sitemap.xml', '/en/sitemap.xml']) {
      expect(await (await request.get(`${served.origin}${list}`)).text()).not.toContain('/embed/');
    }
  });
});
