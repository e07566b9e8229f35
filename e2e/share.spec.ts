import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { tabAndPress, tabAndType } from './keyboard';
import { keepAnswers } from './storage';

const ADDRESS = '/verktyg/senior-coach/';
const CANARY = 'Kanariefagel7';

const day = (page: Page) => page.getByLabel('Vilken dag blev du certifierad coach?');
const sessions = (page: Page) => page.getByLabel('Hur många samtal har du hållit som coach sedan dess?');
const share = (page: Page) => page.getByRole('button', { name: 'Dela som länk' });
const make = (page: Page) => page.getByRole('button', { name: 'Gör länken' });
const link = (page: Page) => page.getByLabel('Länken', { exact: true });
const use = (page: Page) => page.getByRole('button', { name: 'Använd som mina svar' });
const close = (page: Page) => page.locator('.case').getByRole('button', { name: 'Stäng' });
const title = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

/** A link with 12 sessions since 21 May, as the reader of this page makes it. */
async function makeLink(page: Page): Promise<string> {
  await page.goto(ADDRESS);
  await day(page).fill('2026-05-21');
  await sessions(page).fill('12');
  await share(page).click();
  await make(page).click();
  return link(page).inputValue();
}

/** Opens a link as somebody would who has another page open: in the same tab, with everything loaded anew. */
async function open(page: Page, address: string) {
  await page.goto('about:blank');
  await page.goto(address);
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-20T10:00:00+01:00');
});

test('a link is opened as somebody else’s case, with its answer', async ({ page }) => {
  await open(page, await makeLink(page));
  await expect(title(page, 'Du läser ett delat fall')).toBeFocused();
  await expect(page.locator('.case')).toContainText(
    'Gjort 20 november 2026 enligt reglerna från 1 april 2025.',
  );
  await expect(sessions(page)).toHaveValue('12');
  await expect(sessions(page)).toBeDisabled();
  await expect(title(page, 'Inte ännu – 1 dag och 8 samtal kvar')).toBeVisible();
  await expect(page).toHaveURL(ADDRESS);
});

test('a link that is put in the address of an open page leaves what is typed there', async ({ page }) => {
  const address = await makeLink(page);
  await page.goto(ADDRESS);
  await sessions(page).fill('3');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(address).hash);
  await expect(sessions(page)).toHaveValue('12');
  await close(page).click();
  await expect(sessions(page)).toHaveValue('3');
  await expect(sessions(page)).toBeEnabled();
});

test('a case is made, opened and taken over from the keyboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ADDRESS);
  await tabAndType(page, day(page), '2026-05-21');
  await tabAndType(page, sessions(page), '12');
  await tabAndPress(page, share(page), 'Enter');
  await tabAndPress(page, make(page), 'Enter');
  await expect(link(page)).toBeFocused();
  await tabAndPress(page, page.getByRole('button', { name: 'Kopiera länken' }), 'Enter');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Kopierat.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('Escape');
  await expect(share(page)).toBeFocused();
  await open(page, copied);
  await expect(title(page, 'Du läser ett delat fall')).toBeFocused();
  await tabAndPress(page, use(page), 'Space');
  await expect(day(page)).toBeFocused();
  await expect(sessions(page)).toBeEnabled();
});

test('what is kept is asked about before it is replaced, and comes back', async ({ page }) => {
  const address = await makeLink(page);
  await page.goto(ADDRESS);
  await sessions(page).fill('3');
  await keepAnswers(page);
  await open(page, address);
  await use(page).click();
  await expect(page.getByRole('dialog', { name: 'Ersätta dina svar?' })).toContainText(
    'sparade 20 november 2026',
  );
  await page.getByRole('button', { name: 'Ja, ersätt mina svar' }).click();
  await expect(sessions(page)).toHaveValue('12');
  await expect(page.getByText(/^Sparat i den här webbläsaren/)).toBeVisible();
  await page.getByRole('button', { name: 'Ångra', exact: true }).click();
  await expect(sessions(page)).toHaveValue('3');
});

test('a case that is closed has left the folder as it was', async ({ page }) => {
  const address = await makeLink(page);
  await page.goto(ADDRESS);
  await sessions(page).fill('3');
  await keepAnswers(page);
  await open(page, address);
  await expect(sessions(page)).toHaveValue('12');
  await close(page).click();
  await page.reload();
  await expect(sessions(page)).toHaveValue('3');
});

test('a case that was taken over and kept is there after a reload', async ({ page }) => {
  await open(page, await makeLink(page));
  await use(page).click();
  await keepAnswers(page);
  await page.reload();
  await expect(sessions(page)).toHaveValue('12');
});

test('a link that lost its end is refused, and the form is one’s own', async ({ page }) => {
  const address = await makeLink(page);
  await open(page, address.slice(0, -4));
  await expect(title(page, 'Länken gick inte att öppna')).toBeFocused();
  await expect(page.locator('.case')).toContainText('Kopiera den igen, eller be om en ny.');
  await expect(sessions(page)).toBeEnabled();
  await expect(page).toHaveURL(ADDRESS);
});

for (const hash of [
  '#case=v1.senior.<img src=x onerror=alert(1)>',
  '#case=v1.senior.',
  '#case=v9.senior.abc',
  '#case=v1.constructor.abc',
  `#case=v1.senior.${'A'.repeat(9_000)}`,
  '#case="]*',
]) {
  test(`a planted link does nothing: ${hash.slice(0, 40)}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('dialog', (dialog) => errors.push(dialog.message()));
    await page.goto(`${ADDRESS}${hash}`);
    await expect(title(page, 'Länken gick inte att öppna')).toBeVisible();
    await expect(sessions(page)).toBeEnabled();
    expect(errors).toEqual([]);
  });
}

test('a link on another tool’s page leads to its own', async ({ page }) => {
  const { hash } = new URL(await makeLink(page));
  await open(page, `/verktyg/avgift/${hash}`);
  await page.getByRole('link', { name: 'Öppna det i Senior Coach-kollen' }).click();
  await expect(page).toHaveURL(ADDRESS);
  await expect(sessions(page)).toHaveValue('12');
});

test('a goal’s figures go along, and its words only when they are ticked', async ({ page }) => {
  const valueAfter = async (tick: boolean) => {
    await page.goto('/verktyg/smart-mal/');
    await page.getByRole('radio', { name: 'Utvecklare', exact: true }).check();
    await page.getByRole('button', { name: 'Börja med ett tomt mål' }).click();
    await page.getByLabel('Det här ska jag göra').fill('Halvera svarstiden för sökningen');
    await page.getByLabel('Målvärde').fill('300');
    await share(page).click();
    if (tick) {
      await page.getByRole('dialog').getByLabel('Vad jag ska göra').check();
    }
    await make(page).click();
    await open(page, await link(page).inputValue());
    await expect(page.getByLabel('Målvärde')).toHaveValue('300');
    return page.getByLabel('Det här ska jag göra').inputValue();
  };
  expect([await valueAfter(false), await valueAfter(true)]).toEqual(['', 'Halvera svarstiden för sökningen']);
});

test('nothing of a case is in any request', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    sent.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers()));
  });
  await page.goto('/verktyg/behorighet/');
  await page.getByLabel('Annat').check();
  await page.getByLabel('Vilket verktyg?').fill(CANARY);
  await share(page).click();
  await page.getByLabel('Namnet på ett annat verktyg').check();
  await make(page).click();
  const address = await link(page).inputValue();
  await open(page, address);
  await expect(page.getByLabel('Vilket verktyg?')).toHaveValue(CANARY);
  await page.goto('/');
  const packed = new URL(address).hash.slice('#case='.length);
  expect(sent.filter((text) => [CANARY, packed, '#case'].some((secret) => text.includes(secret)))).toEqual(
    [],
  );
});

test('the English page opens a case in English', async ({ page }) => {
  await page.goto(`/en${ADDRESS}`);
  await page.getByLabel('How many sessions have you held as a coach since then?').fill('19');
  await page.getByRole('button', { name: 'Share as a link' }).click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  const address = await page.getByLabel('The link', { exact: true }).inputValue();
  expect(new URL(address).pathname).toBe(`/en${ADDRESS}`);
  await open(page, address);
  await expect(title(page, 'You are reading a shared case')).toBeFocused();
  await expect(page.locator('.case')).toContainText('Made on 20 November 2026');
});

for (const [state, reach] of [
  [
    'the question what a link carries',
    async (page: Page) => {
      await page.goto('/verktyg/behorighet/');
      await page.getByLabel('Annat').check();
      await page.getByLabel('Vilket verktyg?').fill('Snitt');
      await share(page).click();
      await make(page).click();
      await expect(link(page)).toBeVisible();
    },
  ],
  [
    'a shared case',
    async (page: Page) => {
      await open(page, await makeLink(page));
      await expect(title(page, 'Du läser ett delat fall')).toBeVisible();
      await expect(page.locator('.result')).toBeVisible();
    },
  ],
  [
    'a refused link',
    async (page: Page) => {
      await page.goto(`${ADDRESS}#case=x`);
      await expect(title(page, 'Länken gick inte att öppna')).toBeVisible();
    },
  ],
] as const) {
  test(`${state}, is accessible wide and narrow, light and dark, and fits a small phone`, async ({
    page,
  }) => {
    await reach(page);
    const found: string[] = [];
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 720 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        found.push(...violations.map(({ id, nodes }) => `${colorScheme} ${width} ${id}: ${nodes[0]?.html}`));
      }
    }
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
