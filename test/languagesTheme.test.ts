import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const GIVEN = 'node_modules/@docusaurus/theme-translations/locales';
const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8'));

/** What the theme says in English; its keys carry descriptions beside them. */
const english = Object.entries(read(`${GIVEN}/base/theme-common.json`)).filter(
  ([key]) => !key.endsWith('___DESCRIPTION'),
);
const swedish = read(`${GIVEN}/sv/theme-common.json`);
const own = read('i18n/sv/code.json') as Record<string, { readonly message: string }>;

/** Words that an English sentence can hardly do without, and no Swedish one has. */
const ENGLISH =
  /\b(?:the|this|and|your|you|page|view|all authors|authors|opens|close|expand|collapse|currently|mode|docs|main|warning|only|it)\b/i;

const inUse = english.map(([key, text]) => ({
  key,
  given: String(text),
  shown: own[key]?.message ?? String(swedish[key] ?? text),
}));

it('has all of the theme’s words to look at', () => {
  expect(inUse.length).toBeGreaterThan(50);
});

it('says nothing of the theme in English on a Swedish page', () => {
  expect(inUse.filter(({ shown }) => ENGLISH.test(shown.replace(/\{\w+\}/g, '')))).toEqual([]);
});

it('keeps what the theme fills in', () => {
  const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  const lost = inUse.filter(
    ({ key, given, shown }) => key in own && `${places(shown)}` !== `${places(given)}`,
  );
  expect(lost).toEqual([]);
});
