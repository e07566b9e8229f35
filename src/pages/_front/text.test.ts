import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FrontText, frontText } from './text';

const waysOf = (text: FrontText) => [
  ...text.doors.flatMap(({ ways }) => ways),
  text.begunWay,
  ...text.questions,
  ...text.how.map(({ way }) => way),
];
const addresses = (text: FrontText) => waysOf(text).map(({ to }) => to);

const PAGES = { sv: 'docs', en: 'i18n/en/docusaurus-plugin-content-docs/current' };
/** What a page calls itself: in its heading and in the list of pages. */
function namesOf(to: string, locale: keyof typeof PAGES): string[] {
  const path = to === '/regler' ? '/regler/index' : to;
  const source = readFileSync(`${PAGES[locale]}${path}.mdx`, 'utf8');
  return [...source.matchAll(/^(?:title|sidebar_label): (.+)$/gm)].map(([, name]) => name ?? '');
}

describe('the front page', () => {
  it('opens the same pages in both languages', () => {
    expect(addresses(frontText.en)).toEqual(addresses(frontText.sv));
  });

  it('has three doors: to become a coach, to train or be one, to work here', () => {
    expect(frontText.sv.doors.map(({ ways }) => ways.map(({ to }) => to))).toEqual([
      ['/bli-coach/krav'],
      ['/under-utbildningen/framsteg', '/som-coach/avgift'],
      ['/medarbetare/mal'],
    ]);
  });

  it.each(['sv', 'en'] as const)('asks each question as the page that answers it does (%s)', (locale) => {
    const strange = frontText[locale].questions.filter(({ to, label }) => namesOf(to, locale)[0] !== label);
    expect(strange).toEqual([]);
  });

  it('names in English every page as the page names itself', () => {
    const { en } = frontText;
    const strange = [...en.doors.flatMap(({ ways }) => ways), ...en.how.map(({ way }) => way)].filter(
      ({ to, label }) => !namesOf(to, 'en').includes(label),
    );
    expect(strange).toEqual([]);
  });

  it('asks in one way whether one may apply', () => {
    const labels = waysOf(frontText.sv).flatMap(({ to, label }) => (to === '/bli-coach/krav' ? [label] : []));
    expect(labels).toEqual(['Får jag söka?', 'Får jag söka?']);
  });

  it('leads those who have begun to their folder', () => {
    expect([frontText.sv.begunWay.to, frontText.en.begunWay.to]).toEqual([
      '/verktyg/min-mapp',
      '/verktyg/min-mapp',
    ]);
  });

  it.each(['sv', 'en'] as const)('types no number of a rule (%s)', (locale) => {
    expect(JSON.stringify(frontText[locale])).not.toMatch(/\d/);
  });
});
