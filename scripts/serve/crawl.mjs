// Goes through pages and listens for what their policies forbid, and for errors.

/** How long a page is given to do what it does by itself: the day is read two seconds after a tool has come alive. */
const REST_MS = { short: 60, long: 2_300 };

/**
 * @param {import('@playwright/test').Page} page
 * @returns {string[]} grows with everything that is forbidden or fails
 */
export async function listen(page) {
  const heard = [];
  await page.exposeBinding('tellForbidden', ({ page: at }, what) => heard.push(`${at.url()} ${what}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      window.tellForbidden(
        `${event.violatedDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
  page.on('console', (message) => {
    // A page that does not exist is one of those that are looked at.
    if (message.type() === 'error' && !message.text().includes('404 (Not Found)')) {
      heard.push(`${page.url()} ${message.text()}`);
    }
  });
  page.on('pageerror', ({ message }) => {
    // The fade between two pages, which a browser gives up when the next page is there too soon.
    if (!/^Transition was (?:aborted|skipped)/.test(message)) {
      heard.push(`${page.url()} ${message}`);
    }
  });
  return heard;
}

/** Touches what a reader touches first: that is when most later parts are fetched. */
async function begin(page) {
  await page.mouse.move(100, 200);
  await page.mouse.move(120, 240);
}

/**
 * Loads a page and lets it do what it does by itself.
 * @param {import('@playwright/test').Page} page
 */
export async function visit(page, address, rest = 'short') {
  await page.goto(address, { waitUntil: 'load' });
  await begin(page);
  await page.waitForTimeout(REST_MS[rest]);
}

/**
 * Goes on by clicking links, each time the next one of those that lead to another page of the site.
 * @param {import('@playwright/test').Page} page
 * @param {number} steps
 * @param {number} start which link to begin with
 */
export async function clickOn(page, steps, start) {
  for (let step = 0; step < steps; step += 1) {
    const from = page.url();
    const links = await page
      .locator('a[href]:visible')
      .evaluateAll((all) =>
        all.flatMap((link, index) =>
          link.origin === location.origin &&
          link.pathname.endsWith('/') &&
          link.pathname !== location.pathname
            ? [index]
            : [],
        ),
      );
    const next = links[(start + step * 7) % links.length];
    await page.locator('a[href]:visible').nth(next).click();
    await page.waitForURL((url) => url.href !== from, { waitUntil: 'load' });
    await begin(page);
  }
}
