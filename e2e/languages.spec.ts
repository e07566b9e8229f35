import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { builtPage } from './builtPages';
import { keepAnswers } from './storage';

type Locale = 'sv' | 'en';
const FOLDERS: Readonly<Record<Locale, string>> = { sv: 'build', en: 'build/en' };

const pagesOf = (locale: Locale): string[] =>
  readdirSync(FOLDERS[locale], { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !(locale === 'sv' && file.startsWith('en/')))
    .sort();
const read = (locale: Locale, file: string) => builtPage(`${FOLDERS[locale]}/${file}`);

/** Words that are common in one language and none in the other. */
const COMMON: Readonly<Record<Locale, ReadonlySet<string>>> = {
  sv: new Set(
    'och att det som är av inte du din ditt dina ett på till från hur vad när eller har kan sidan öppna stäng visa nästa föregående'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and with this that from your you are was have not more page skip edit next previous close open search toggle only when which what how it or an'.split(
      ' ',
    ),
  ),
};
const ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder', 'aria-roledescription'];

/** What a page says, each text with the language that it is said to be in. */
function saidOn(page: Document): { readonly locale: string; readonly text: string }[] {
  const locale = (element: Element) => (element.closest('[lang]')?.getAttribute('lang') ?? '').slice(0, 2);
  const said = [...page.querySelectorAll('*')].flatMap((element) => {
    if (element.matches('script, style')) return [];
    const own = [...element.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .map((node) => node.textContent ?? '');
    const named = ATTRIBUTES.map((name) => element.getAttribute(name) ?? '');
    const about = element.matches(
      'meta:is([name="description"], [property="og:title"], [property="og:description"])',
    )
      ? [element.getAttribute('content') ?? '']
      : [];
    return [...own, ...named, ...about].map((text) => ({ locale: locale(element), text: text.trim() }));
  });
  return said.filter(({ text }) => text !== '');
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** A text is in the other language when it has that language’s common words and none of its own. */
const strangers = (locale: Locale): string[] => {
  const other = locale === 'sv' ? 'en' : 'sv';
  return pagesOf(locale).flatMap((file) =>
    saidOn(read(locale, file))
      .filter((said) => said.locale === locale)
      .filter(({ text }) => wordsIn(text).some((word) => COMMON[other].has(word)))
      .filter(({ text }) => !wordsIn(text).some((word) => COMMON[locale].has(word)))
      .map(({ text }) => `${file}: ${text}`),
  );
};

test.describe('the built pages', () => {
  test('say nothing in English on a Swedish page', () => {
    expect(strangers('sv')).toEqual([]);
  });

  test('say nothing in Swedish on an English page', () => {
    expect(strangers('en')).toEqual([]);
  });

  test('are the same in both languages', () => {
    expect(pagesOf('en')).toEqual(pagesOf('sv'));
  });

  test('have the same rules, tools, tables and anchors in both', () => {
    const shape = (locale: Locale, file: string) => {
      const page = read(locale, file);
      const each = (selector: string, name: string) =>
        [...page.querySelectorAll(selector)].map((element) =>
          element.getAttribute(name)?.replace(/^\/en\//, '/'),
        );
      return {
        rules: each('main a.rule', 'href').sort(),
        tools: each('[data-island]', 'data-island'),
        tables: page.querySelectorAll('main table').length,
        anchors: each('main :is(h1, h2, h3)', 'id'),
        fields: each('main :is(input, textarea, select)', 'id'),
      };
    };
    const differing = pagesOf('sv').filter(
      (file) => JSON.stringify(shape('sv', file)) !== JSON.stringify(shape('en', file)),
    );
    expect(differing).toEqual([]);
  });
});

test.describe('the other language', () => {
  const english = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'English' });
  const price = (page: Page) => page.locator('#fee-price');

  test('opens at the same anchor', async ({ page }) => {
    await page.goto('/bli-coach/krav/#samtal');
    await english(page).click();
    await expect(page).toHaveURL(/\/en\/bli-coach\/krav\/#samtal$/);
  });

  test('has what was typed and not kept, and nothing is left of it in the tab', async ({ page }) => {
    await page.goto('/verktyg/avgift/');
    await price(page).fill('349,50');
    await expect(page.locator('#fee-answer')).toBeVisible();
    await english(page).click();
    await expect(page).toHaveURL(/\/en\/verktyg\/avgift\/$/);
    await expect(price(page)).toHaveValue('349,50');
    await expect(page.locator('#fee-answer')).toHaveText(/^You get/);
    expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key !== 'face'))).toEqual(
      [],
    );
  });

  test('has the sessions of a log that is not kept', async ({ page }) => {
    await page.goto('/verktyg/samtalslogg/');
    await page.locator('#log-client').fill('AB');
    await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await expect(page.locator('#log-answer')).toHaveText(/^1\ssamtal/);
    await english(page).click();
    await expect(page.locator('#log-answer')).toHaveText(/^1\ssession/);
  });

  test('has what is kept', async ({ page }) => {
    await page.goto('/verktyg/avgift/');
    await price(page).fill('400');
    await keepAnswers(page);
    await english(page).click();
    await expect(price(page)).toHaveValue('400');
  });
});
