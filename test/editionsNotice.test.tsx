import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pagesIn, quotesByRule } from '../plugins/rule-references/quotes';
import type { Locale } from '../src/formats/units';
import type { RuleReferences, SiteReferences, UsingTool } from '../src/mdx/references';
import { type PlainDate, type Records, RULES, type RuleId } from '../src/rules';
import { site } from './docusaurus/context';
import { FIRST_ONLY, MADE_UP } from './fixtures/editions/madeUp';

const FEE: UsingTool = { id: 'fee', path: '/verktyg/avgift', title: 'Avgiftskalkylator', standsOn: [] };

/** The real pages and what they quote; of the tools only the fee calculator, for its own rule. */
function referencesIn(folder: string, locale: Locale): SiteReferences['rules'] {
  const quotes = quotesByRule(pagesIn(folder, { locale, on: '2025-04-01' }), locale);
  const ids = Object.keys(RULES) as RuleId[];
  return Object.fromEntries(
    ids.map((id): [RuleId, RuleReferences] => [
      id,
      { tools: id === 'fee.platform' ? [FEE] : [], pages: quotes[id] ?? [] },
    ]),
  ) as SiteReferences['rules'];
}

const shown = vi.hoisted(() => ({ records: {} as unknown, references: {} as unknown }));
vi.mock('../src/mdx/useReferences', () => ({ useReferences: () => ({ rules: shown.references }) }));
vi.mock('@docusaurus/useBrokenLinks', () => ({ default: () => ({ collectAnchor: () => undefined }) }));
vi.mock('../src/mdx/siteRules', () => ({
  siteDay: { edition: '2025-04-01' as PlainDate, present: '2025-04-01', preview: null },
  get siteRecords() {
    return shown.records;
  },
}));
const { ChangeNotice } = await import('../src/mdx/changes/ChangeNotice');

function show(records: Records, locale: Locale = 'sv') {
  site.locale = locale;
  shown.records = records;
  shown.references = referencesIn(
    locale === 'sv' ? 'docs' : 'i18n/en/docusaurus-plugin-content-docs/current',
    locale,
  );
  return render(<ChangeNotice />).container;
}

/** The items below a heading of one change, each on its own. */
function below(change: string, heading: string): (string | undefined)[] {
  const section = screen.getByRole('region', { name: change });
  const title = within(section).getByRole('heading', { name: heading, level: 4 });
  return [...(title.nextElementSibling?.querySelectorAll('li') ?? [])].map((item) =>
    item.textContent?.replaceAll('\u00a0', ' '),
  );
}

/** What is said of an example person, found by the beginning of who it is. */
const effectOn = (container: HTMLElement, change: string, who: string) =>
  [...within(container).getByRole('region', { name: change }).querySelectorAll('li')]
    .find((person) => person.textContent?.startsWith(who))
    ?.textContent?.replaceAll('\u00a0', ' ');

afterEach(cleanup);

describe('the changes page while nothing is announced', () => {
  it('says that nothing is announced, and since when the rules are the same', () => {
    expect(show(FIRST_ONLY).textContent).toBe(
      'Ingen ändring är beslutad. Reglerna är desamma sedan 1 april 2025.',
    );
  });

  it('says so in English', () => {
    expect(show(FIRST_ONLY, 'en').textContent).toBe(
      'No change has been decided. The rules have been the same since 1 April 2025.',
    );
  });
});

describe('the notice of the made-up editions', () => {
  it('has one part for each day, the latest first', () => {
    show(MADE_UP);
    expect(
      screen.getAllByRole('heading', { level: 3 }).map(({ textContent, id }) => [textContent, id]),
    ).toEqual([
      ['Ändras 1 juli 2027', '2027-07-01'],
      ['Ändras 1 januari 2027', '2027-01-01'],
    ]);
  });

  it('lists every value, new and old: a list, a number, a range, shares, a term and an amount', () => {
    show(MADE_UP);
    expect(below('Ändras 1 januari 2027', 'Det som ändras')).toEqual([
      'Exempel på självutvecklingsverktyg: meditation och andningsövningar i stället för meditation, journaling och målsättning',
      'Genomförda coachningssamtal före ansökan: minst 12 samtal i stället för minst 10 samtal',
      expect.stringMatching(/: cirka 2–4 veckor i stället för cirka 2–3 veckor$/),
      expect.stringMatching(/: minst 90 % i stället för minst 80 %$/),
      'Plattformsavgift: 12 % i stället för 10 %',
      'Coachernas Slack-kanal: #coachfika i stället för #coaching-kanal',
      expect.stringMatching(/: högst 6 000 kr i stället för högst 5 000 kr$/),
    ]);
  });

  it('names the pages whose sentences move, and none that quotes nothing of it', () => {
    show(MADE_UP);
    const pages = below('Ändras 1 januari 2027', 'Sidor som citerar reglerna').join('\n');
    expect([pages.includes('Får jag söka?'), pages.includes('Är mitt mål SMART?')]).toEqual([true, false]);
  });

  it('names the tools that count with what changes', () => {
    show(MADE_UP);
    const section = screen.getByRole('region', { name: 'Ändras 1 januari 2027' });
    expect(within(section).getByRole('link', { name: 'Avgiftskalkylator' }).getAttribute('href')).toBe(
      '/verktyg/avgift',
    );
    const other = screen.getByRole('region', { name: 'Ändras 1 juli 2027' });
    expect(other.textContent).toContain('Inget verktyg räknar med dem.');
  });

  it.each([
    [
      'En sökande',
      'En sökande med erfarenhet av 1 verktyg och 10 samtal: Svaret: nästan framme i stället för kan ansökaGenomförda coachningssamtal före ansökan: kvar i stället för på plats',
    ],
    [
      'En aspirant',
      // Eight parts are required instead of seven. From 1 January 2027: 1 + 2 + 4 weeks end on 18 February.
      'En aspirant som har gjort 7 moment, och en som börjar samma dag: Svaret: inte än i stället för jaSlutförandegrad, gränsen: 8 moment i stället för 7 momentSlutförandegrad: kvar i stället för på platsSista dagen i utbildningen: 18 februari 2027 i stället för 11 februari 2027Besked senast, om allt rapporteras sista dagen: 25 februari 2027 i stället för 18 februari 2027',
    ],
    [
      'En coach',
      'En coach som tar 200 kr för ett samtal och vill bli Senior Coach, 6 månader efter certifieringen och med 20 samtal: Plattformens avgift: 24 kr i stället för 20 krKvar för ett samtal: 176 kr i stället för 180 kr',
    ],
    [
      'En medarbetare',
      'En medarbetare med så många mål som fick plats (1–3 mål) och hela årets budget kvar: Kvar av årets utbildningsbudget: 6 000 kr i stället för 5 000 kr',
    ],
  ])('tells what it means for %s', (who, text) => {
    expect(effectOn(show(MADE_UP), 'Ändras 1 januari 2027', who)).toBe(text);
  });

  it('tells a coach that the second change puts Senior Coach off by three months', () => {
    expect(effectOn(show(MADE_UP), 'Ändras 1 juli 2027', 'En coach')).toContain(
      'Tidigaste dag att ansöka: 1 oktober 2027 i stället för 1 juli 2027',
    );
  });

  it('tells those whom a change does not touch that it does not', () => {
    expect(effectOn(show(MADE_UP), 'Ändras 1 juli 2027', 'En sökande')).toContain('Svaret blir detsamma.');
  });

  it('says that the persons are made up', () => {
    expect(show(MADE_UP).textContent).toContain('Personerna är påhittade.');
  });

  it('speaks English throughout', () => {
    const container = show(MADE_UP, 'en');
    expect([
      below('Changes on 1 January 2027', 'What changes')[1],
      effectOn(container, 'Changes on 1 January 2027', 'A member of staff'),
      /[åäö]/.test(container.textContent ?? ''),
    ]).toEqual([
      'Coaching sessions before applying: at least 12 sessions instead of at least 10 sessions',
      'A member of staff with as many goals as there was room for (1–3 goals) and all of the year’s budget left: Left of the year’s training budget: SEK 6,000 instead of SEK 5,000',
      false,
    ]);
  });
});
