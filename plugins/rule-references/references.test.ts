import { describe, expect, it } from 'vitest';
import { overdueOn } from '../../src/mdx/references';
import { type PlainDate, type Records, RULES } from '../../src/rules';
import { readPage } from './page';
import { referencesOf } from './references';

const PAGES = {
  'bli-coach/krav.mdx': '<EligibilityCheck/>',
  'som-coach/index.mdx': '<Rule id="fee.platform"/>',
  'verktyg/behorighet.mdx': '<EligibilityCheck/>',
};
const records: Records = {
  ...RULES,
  'fee.platform': { ...RULES['fee.platform'], reviewBy: '2027-01-10' },
  'guide.almostSessions': { ...RULES['guide.almostSessions'], reviewBy: '2027-01-10' },
};
const uses = [{ id: 'eligibility', component: 'EligibilityCheck', rules: ['guide.almostSessions' as const] }];

const references = (on: PlainDate, pages: Readonly<Record<string, string>> = PAGES) =>
  referencesOf(
    Object.entries(pages).map(([file, body]) =>
      readPage(file, `---\ntitle: ${file}\n---\n\n${body}\n`, { locale: 'sv', on }),
    ),
    uses,
    { locale: 'sv', on, records },
  );

describe('who needs a rule', () => {
  it('leads to the page where the tool stands alone, and knows every page that holds it', () => {
    expect(references('2026-11-20').rules['guide.almostSessions'].tools).toEqual([
      {
        id: 'eligibility',
        path: '/verktyg/behorighet',
        title: 'verktyg/behorighet.mdx',
        standsOn: ['/bli-coach/krav', '/verktyg/behorighet'],
      },
    ]);
  });

  it('is nobody for a rule that no page and no tool asks for', () => {
    expect(references('2026-11-20').rules['senior.months']).toEqual({ tools: [], pages: [] });
  });

  it('stops at a tool without a page of its own', () => {
    expect(() => references('2026-11-20', { 'bli-coach/krav.mdx': '<EligibilityCheck/>' })).toThrow(
      'holds <EligibilityCheck/>',
    );
  });
});

describe('a rule past its review day', () => {
  it.each([
    ['the day before', '2027-01-09', []],
    ['on the day', '2027-01-10', []],
    ['the day after', '2027-01-11', ['fee.platform']],
  ] as const)('is said on a page that quotes it, counted %s', (_when, on, expected) => {
    expect(overdueOn('/som-coach', references(on))).toEqual(expected);
  });

  it('is said on every page that holds a tool that asks for it', () => {
    const found = references('2027-01-11');
    expect(['/bli-coach/krav', '/verktyg/behorighet'].map((path) => overdueOn(path, found))).toEqual([
      ['guide.almostSessions'],
      ['guide.almostSessions'],
    ]);
  });

  it('is said of an address with a slash at its end too', () => {
    expect(overdueOn('/som-coach/', references('2027-01-11'))).toEqual(['fee.platform']);
  });

  it('is not said where nobody needs it', () => {
    expect(overdueOn('/medarbetare', references('2027-01-11'))).toEqual([]);
  });
});
