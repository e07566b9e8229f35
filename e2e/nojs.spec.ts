import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { builtPage } from './builtPages';

// What a reader is given where no script runs. Read from the built files where nothing has to be drawn.

const TOOLS = readdirSync('build/verktyg', { withFileTypes: true })
  .filter(
    (entry) =>
      entry.isDirectory() &&
      /data-island/.test(readFileSync(`build/verktyg/${entry.name}/index.html`, 'utf8')),
  )
  .map(({ name }) => name);

/** Tools that are no questions of their own: what is kept, what is handed over, what is built from other tools. */
const ASK_NOTHING = ['badda-in', 'granskningsunderlag', 'kontrollera', 'min-mapp'];
/** Its blank form is older than the others, and worded for two who fill it in together. */
const OWN_SHEET = 'utvardering';
const ASKING = TOOLS.filter((name) => !ASK_NOTHING.includes(name));
const FOLDERS = { sv: 'build', en: 'build/en' };

const read = (folder: string, path: string) => builtPage(`${folder}/verktyg/${path}/index.html`);
const words = (elements: Iterable<Element>) =>
  [...elements].map((element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '');

/** What is asked more than once on paper, or in another part of the sheet, comes once. */
const asked = (labels: readonly string[]) => [...new Set(labels)];

test.describe('every tool that asks something', () => {
  test('is there to look at', () => {
    expect(ASKING.length).toBeGreaterThanOrEqual(15);
  });

  for (const [locale, folder] of Object.entries(FOLDERS)) {
    test(`has its questions on paper, in the same order (${locale})`, () => {
      const papers = read(folder, 'blanketter');
      const missing = ASKING.filter((name) => name !== OWN_SHEET).flatMap((name) => {
        const questions = asked(
          words(read(folder, name).querySelectorAll('[data-island] form .field__label')),
        );
        const sheet = asked(
          words(
            papers.querySelectorAll(`[id="${name}"] :is(.field__label, .blank__line, .blank__question > p)`),
          ),
        );
        const places = questions.map((question) => sheet.findIndex((one) => one.startsWith(question)));
        const inOrder = places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
        return inOrder
          ? []
          : [{ name, missing: questions.filter((_, index) => places[index] === -1), places }];
      });
      expect(missing).toEqual([]);
    });

    test(`leads to its sheet (${locale})`, () => {
      const base = locale === 'en' ? '/en/' : '/';
      const without = ASKING.filter((name) => {
        const html = readFileSync(`${folder}/verktyg/${name}/index.html`, 'utf8');
        const inPage = html.includes('class=blank');
        return !inPage && !html.includes(`${base}verktyg/blanketter/#${name}`);
      });
      expect(without).toEqual([]);
    });
  }

  test('shows its rules, worked examples or both', () => {
    // What these give is what was written in them: no rule decides it.
    const OWN_WORDS = ['infor-coachning', 'kvalitetsspegeln', 'utvardering'];
    const without = ASKING.filter((name) => {
      const page = read('build', name);
      return !OWN_WORDS.includes(name) && page.querySelector('main table, .goal-examples') === null;
    });
    expect(without).toEqual([]);
  });
});

test('no field is left on the sheets', () => {
  const html = readFileSync('build/verktyg/blanketter/index.html', 'utf8');
  expect(html.match(/<(?:input|textarea|select|form)\b/g)).toBe(null);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  const pressable = (page: Page) => page.locator('main button, header button').filter({ visible: true });

  for (const path of [
    '/verktyg/avgift/',
    '/verktyg/aterkopplingskort/',
    '/verktyg/min-mapp/',
    '/en/verktyg/smart-mal/',
  ]) {
    test(`nothing on ${path} can be pressed in vain`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(pressable(page)).toHaveCount(0);
    });
  }

  test('a tool leads to its questions on paper', async ({ page }) => {
    await page.goto('/verktyg/avgift/');
    await page.getByRole('link', { name: 'Skriv ut frågorna som en tom blankett' }).click();
    await expect(page).toHaveURL(/\/verktyg\/blanketter\/#avgift$/);
    await expect(
      page.getByRole('heading', { level: 2, name: 'Avgifts- och intäktskalkylator' }),
    ).toBeInViewport();
  });

  test('a sheet that was chosen is printed alone', async ({ page }) => {
    await page.goto('/verktyg/blanketter/#avgift');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('main h2').filter({ visible: true })).toHaveText([
      'Avgifts- och intäktskalkylator',
    ]);
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  });

  test('without a choice every sheet is printed', async ({ page }) => {
    await page.goto('/verktyg/blanketter/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.paper').filter({ visible: true })).toHaveCount(ASKING.length);
  });
});
