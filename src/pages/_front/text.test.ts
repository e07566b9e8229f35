import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { navbarText } from '../../theme/Navbar/text';
import { type FrontText, frontText } from './text';

const questionsOf = (text: FrontText) => [
  ...text.doors.map(({ way }) => way),
  ...text.groups.flatMap(({ questions }) => questions),
];
const addresses = (text: FrontText) => [
  ...questionsOf(text).map(({ to }) => to),
  ...text.asides.map(({ way }) => way.to),
  ...text.groups.map(({ section }) => section.to),
  text.more.tools.to,
  text.more.pages.to,
  ...text.how.map(({ way }) => way.to),
];

const PAGES = { sv: 'docs', en: 'i18n/en/docusaurus-plugin-content-docs/current' };
const INDEX = /^\/[^/]+$/;

function sourceOf(to: string, locale: keyof typeof PAGES): string {
  return readFileSync(`${PAGES[locale]}${INDEX.test(to) ? `${to}/index` : to}.mdx`, 'utf8');
}

/** What a page calls itself: in its heading and in the list of pages. */
const namesOf = (to: string, locale: keyof typeof PAGES): string[] =>
  [...sourceOf(to, locale).matchAll(/^(?:title|sidebar_label): (.+)$/gm)].map(([, name]) => name ?? '');

/** A tool goes by its noun on its own page, and by its question in the list of tools. */
const isAskedInList = (to: string, label: string, locale: keyof typeof PAGES): boolean =>
  sourceOf('/verktyg', locale)
    .split('\n')
    .some((line) => line.includes(`(${to}.mdx)`) && line.startsWith(`- **[${label.slice(0, -1)}`));

describe('the front page', () => {
  it('opens the same pages in both languages', () => {
    expect(addresses(frontText.en)).toEqual(addresses(frontText.sv));
  });

  it('has a door for each: to become a coach, to train, to be one, to work here', () => {
    expect(frontText.sv.doors.map(({ way }) => way.to)).toEqual([
      '/bli-coach/krav',
      '/under-utbildningen/framsteg',
      '/som-coach/avgift',
      '/medarbetare/mal',
    ]);
  });

  it('asks no question twice', () => {
    const asked = questionsOf(frontText.sv).map(({ to }) => to);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it.each(['sv', 'en'] as const)('asks each question as the page that answers it does (%s)', (locale) => {
    const strange = questionsOf(frontText[locale]).filter(({ to, label }) =>
      to.startsWith('/verktyg/') ? !isAskedInList(to, label, locale) : namesOf(to, locale)[0] !== label,
    );
    expect(strange).toEqual([]);
  });

  it.each(['sv', 'en'] as const)('calls the sections what the menu calls them (%s)', (locale) => {
    expect(frontText[locale].groups.map(({ section }) => section)).toEqual(
      navbarText[locale].sections.slice(0, 4),
    );
  });

  it('names in English every page as the page names itself', () => {
    const strange = frontText.en.how.filter(({ way }) => !namesOf(way.to, 'en').includes(way.label));
    expect(strange).toEqual([]);
  });

  it('leads those who have begun to their folder', () => {
    expect(frontText.sv.asides[0]?.way.to).toBe('/verktyg/min-mapp');
  });

  it.each(['sv', 'en'] as const)('types no number of a rule (%s)', (locale) => {
    expect(JSON.stringify(frontText[locale])).not.toMatch(/\d/);
  });
});
