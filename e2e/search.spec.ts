import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { localEngine } from '../src/search/localEngine';
import { everyPage } from './pages';
import { QUESTIONS } from './searchQuestions';

const PHONE = { width: 375, height: 740 };
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const FETCHED = /\/assets\/js\/(?:dialog|localEngine|search-rows)/;

const button = (page: Page) => page.getByRole('button', { name: 'Sök', exact: true });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Sök i guiden' });
const field = (page: Page) => page.getByLabel('Sök i guiden', { exact: true }).and(page.locator('input'));
const hits = (page: Page) => dialog(page).getByRole('list', { name: 'Träffar' }).getByRole('link');

async function ask(page: Page, question: string): Promise<void> {
  await button(page).click();
  await field(page).fill(question);
  await expect(hits(page).first()).toBeVisible();
}

/** Everything that the pages of a language can be asked for, as it is sent. */
function answering(locale: 'sv' | 'en') {
  const folder = join(locale === 'sv' ? 'build' : 'build/en', 'assets/js');
  const file = readdirSync(folder).find((name) => name.startsWith('search-rows')) ?? '';
  const [, text = ''] = /JSON\.parse\(([\s\S]*)\)/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
  return localEngine(locale, JSON.parse(runInNewContext(text)));
}

for (const locale of ['sv', 'en'] as const) {
  test(`every question in ${locale} leads to its answer first`, async () => {
    const engine = await answering(locale);
    const wrong = QUESTIONS[locale].flatMap(([question, expected]) => {
      const first = engine.find(question, 1).found[0]?.entry.path;
      return first === expected ? [] : [`${question}: ${first}, not ${expected}`];
    });
    expect(wrong).toEqual([]);
  });
}

test('nothing of the search is fetched before it is asked for, and nothing that was typed is sent or kept', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/som-coach/');
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 400);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => FETCHED.test(url))).toEqual([]);
  await ask(page, 'momsbefrielse');
  expect(asked.filter((url) => FETCHED.test(url))).toHaveLength(3);
  expect(asked.filter((url) => url.includes('momsbefrielse'))).toEqual([]);
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
  ).not.toContain('momsbefrielse');
});

test('the keyboard opens it, goes through the results, opens one and closes it', async ({ page }) => {
  await page.goto('/bli-coach/');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('plattformsavgift');
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('fee.platform');
  await expect(hits(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/regler\/#fee\.platform$/);
});

test('focus comes back to the button, which Space opens too', async ({ page }) => {
  await page.goto('/bli-coach/');
  await button(page).focus();
  await page.keyboard.press('Space');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page)).toBeFocused();
  await page.keyboard.press('Space');
  await dialog(page).getByRole('button', { name: 'Stäng' }).click();
  await expect(button(page)).toBeFocused();
});

test('a place on the page being read is gone to, and the dialog closes', async ({ page }) => {
  await page.goto('/regler/');
  await ask(page, 'fee.platform');
  await hits(page).first().click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator('[id="fee.platform"]')).toBeInViewport();
});

test('each result says what it is, where it stands, and shows the word that was found', async ({ page }) => {
  await page.goto('/');
  await ask(page, 'avgiften');
  await expect(hits(page).filter({ hasText: 'Verktyg' }).first()).toHaveText(/Avgiftskalkylator/);
  await expect(hits(page).filter({ hasText: 'Regel' }).first()).toHaveText(/Plattformsavgift/);
  await expect(dialog(page).locator('mark').first()).toHaveText(/avgift/i);
  await expect(dialog(page).getByRole('status')).toHaveText(/träffar/);
});

test('what is typed as markup is shown as text', async ({ page }) => {
  await page.goto('/');
  await button(page).click();
  await field(page).fill('<b>xyzzyqwv</b>');
  await expect(dialog(page).getByRole('status')).toHaveText('Inget matchar ”<b>xyzzyqwv</b>”.');
  await expect(dialog(page).locator('b')).toHaveCount(0);
});

test('where nothing is found there are ways on', async ({ page }) => {
  await page.goto('/');
  await button(page).click();
  await field(page).fill('xyzzyqwv');
  await expect(dialog(page).getByRole('status')).toHaveText('Inget matchar ”xyzzyqwv”.');
  await dialog(page).getByRole('link', { name: 'Alla verktyg' }).click();
  await expect(page).toHaveURL(/\/verktyg\/$/);
});

test('an example can be pressed and is answered', async ({ page }) => {
  await page.goto('/');
  await button(page).click();
  await dialog(page).getByRole('button', { name: 'räkna avgift' }).click();
  await expect(field(page)).toHaveValue('räkna avgift');
  await expect(hits(page).first()).toHaveText(/Avgiftskalkylator/);
});

test('an index that does not arrive is told of, and can be asked for again', async ({ page }) => {
  await page.route('**/search-rows*', (route) => route.abort());
  await page.goto('/');
  await button(page).click();
  await expect(dialog(page).getByRole('link', { name: 'Alla sidor' })).toBeVisible();
  const again = dialog(page).getByRole('button', { name: 'Försök igen' });
  await expect(again).toBeVisible();
  await page.unroute('**/search-rows*');
  await field(page).fill('moms');
  await again.click();
  await expect(hits(page).first()).toBeVisible();
});

test('a search that does not arrive at all gives the list of all pages', async ({ page }) => {
  await page.route('**/assets/js/dialog-*', (route) => route.abort());
  await page.goto('/');
  await button(page).click();
  await expect(page).toHaveURL(/\/regler\/hitta\/$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the way to search leads to a list of every page', async ({ page }) => {
    await page.goto('/som-coach/');
    await page.getByRole('link', { name: 'Sök', exact: true }).click();
    await expect(page).toHaveURL(/\/regler\/hitta\/$/);
    const listed = await page
      .locator('.pages a')
      .evaluateAll((links) => links.map((each) => each.getAttribute('href')));
    const there = everyPage().filter((path) => path !== '/' && !path.startsWith('/en/'));
    expect(there.filter((path) => !listed.includes(path))).toEqual([]);
  });
});

test('under a base path it is fetched from there and leads there', async ({ page }) => {
  await page.goto('http://localhost:4174/guide/');
  await ask(page, 'fee.platform');
  await hits(page).first().click();
  await expect(page).toHaveURL('http://localhost:4174/guide/regler/#fee.platform');
});

test('in English it answers in English', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByLabel('Search the guide').and(page.locator('input')).fill('calculate fees');
  await page.getByRole('link', { name: 'Tool Fee calculator' }).click();
  await expect(page).toHaveURL(/\/en\/verktyg\/avgift\/$/);
});

test('on a phone it takes the whole screen', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/');
  await ask(page, 'senior coach');
  expect(await dialog(page).boundingBox()).toEqual({ x: 0, y: 0, ...PHONE });
});

test('no state of it has an accessibility violation, light or dark', async ({ page }) => {
  await page.goto('/');
  await button(page).click();
  const found: string[] = [];
  for (const question of ['', 'avgift', 'xyzzyqwv']) {
    await field(page).fill(question);
    await expect(dialog(page).locator('.search__list, .search__ways').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('.search').withTags(STANDARD).analyze();
    found.push(...violations.map(({ id, nodes }) => `${question} ${id}: ${nodes[0]?.html}`));
  }
  await field(page).fill('avgift');
  await expect(hits(page).first()).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const { violations } = await new AxeBuilder({ page }).include('.search').withRules(OF_COLOURS).analyze();
  found.push(...violations.map(({ id, nodes }) => `dark ${id}: ${nodes[0]?.html}`));
  expect(found).toEqual([]);
});
