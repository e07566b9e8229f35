import { expect, type Page, test } from '@playwright/test';
import { clickOn, listen, visit } from '../scripts/serve/crawl.mjs';
import { servedFolder } from '../scripts/servedFolder.mjs';
import { everyPage } from './pages';

/** Pages of each kind, for what need not be looked at on every one. */
const SAMPLE = [
  '/',
  '/404.html',
  '/regler/',
  '/bli-coach/krav/',
  '/verktyg/framsteg/',
  '/verktyg/smart-mal/',
  '/verktyg/samtalslogg/',
  '/en/verktyg/avgift/',
];

let served: Awaited<ReturnType<typeof servedFolder>>;

test.beforeAll(async () => {
  served = await servedFolder('build', 'headers');
});

test.afterAll(() => served.stop());

for (const [language, isIn] of [
  ['Swedish', (path: string) => !path.startsWith('/en/')],
  ['English', (path: string) => path.startsWith('/en/')],
] as const) {
  // One walk, several judgements: loading every page costs more than what is looked at on it.
  test(`no ${language} page does what its policy forbids, fails, asks another server, sets a cookie or is too wide`, async ({
    page,
    context,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 320, height: 640 });
    const heard = await listen(page);
    const strangers: string[] = [];
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== served.origin && protocol.startsWith('http')) {
        strangers.push(request.url());
      }
    });
    const wide: string[] = [];
    const home = language === 'English' ? '/en/' : '/';
    for (const path of [...everyPage().filter(isIn), `${home}404.html`, `${home}finns/inte/`]) {
      await visit(page, `${served.origin}${path}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) {
        wide.push(`${path} ${width}`);
      }
    }
    expect({ heard, strangers, wide, cookies: await context.cookies() }).toEqual({
      heard: [],
      strangers: [],
      wide: [],
      cookies: [],
    });
  });
}

test('clicking from page to page does nothing that is forbidden', async ({ page }) => {
  const heard = await listen(page);
  await visit(page, `${served.origin}/`);
  await clickOn(page, 12, 3);
  expect(heard).toEqual([]);
});

for (const [what, ways] of [
  ['the policy in the page alone', ''],
  ['a slow server', 'headers,slow'],
] as const) {
  test(`with ${what} nothing is forbidden that a page does`, async ({ page }) => {
    const other = await servedFolder('build', ways);
    const heard = await listen(page);
    for (const path of SAMPLE) {
      await visit(page, `${other.origin}${path}`);
    }
    await clickOn(page, 2, 1);
    other.stop();
    expect(heard).toEqual([]);
  });
}

/** What a page answers to whoever has found a way to write in it. */
const planted = (page: Page) =>
  page.evaluate(() => {
    const tried: string[] = [];
    const attempt = (name: string, act: () => void) => {
      try {
        act();
        tried.push(`${name} ran`);
      } catch (error) {
        tried.push(`${name} ${(error as Error).name}`);
      }
    };
    attempt('markup', () => {
      document.body.innerHTML += '<img src=x onerror="window.ran = true">';
    });
    attempt('a script', () => {
      document.createElement('script').text = 'window.ran = true';
    });
    attempt('a handler', () => {
      document.body.setAttribute('onclick', 'window.ran = true');
    });
    attempt('a policy', () => {
      (
        window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
      ).trustedTypes.createPolicy('default', {});
    });
    return tried;
  });

for (const ways of ['', 'headers'] as const) {
  test(`what is planted in a page does not run, with ${ways === '' ? 'its own policy' : 'headers'}`, async ({
    page,
  }) => {
    const other = await servedFolder('build', ways);
    await page.goto(`${other.origin}/verktyg/avgift/`);
    expect(await planted(page)).toEqual([
      'markup TypeError',
      'a script TypeError',
      'a handler TypeError',
      'a policy TypeError',
    ]);
    other.stop();
  });
}

test('a script on the way to the reader that the build did not write does not run', async ({ page }) => {
  await page.route('**/verktyg/avgift/', async (route) => {
    const answered = await route.fetch();
    const html = await answered.text();
    await route.fulfill({
      response: answered,
      body: html.replace('<title>', '<script>document.documentElement.dataset.ran = ""</script><title>'),
    });
  });
  const heard = await listen(page);
  await page.goto(`${served.origin}/verktyg/avgift/`);
  await expect(page.locator('html')).not.toHaveAttribute('data-ran');
  expect(heard.some((what) => what.includes('script-src'))).toBe(true);
});

test('a link that is about to be followed is still fetched ahead', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  const ready = new Promise((resolve) => {
    session.on('Preload.prefetchStatusUpdated', ({ status }) => status === 'Ready' && resolve(status));
  });
  await session.send('Preload.enable');
  await page.goto(`${served.origin}/`);
  await page.locator('main').getByRole('link').first().hover();
  expect(await ready).toBe('Ready');
});

test('every answer carries the headers that keep others out', async ({ request }) => {
  for (const path of ['/', '/verktyg/avgift/', '/bli-coach/finns-inte/', '/en/regler/']) {
    const headers = (await request.get(`${served.origin}${path}`)).headers();
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000',
    });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*;frame-ancestors 'none'$/);
  }
});
