import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { site } from '../../../test/docusaurus/context';
import { told } from '../../../test/docusaurus/pluginData';
import { RULES, type RuleId } from '../../rules';
import { Overdue } from '../Overdue';
import type { RuleReferences, SiteReferences } from '../references';
import { RuleRegister } from './RuleRegister';

const NOBODY: RuleReferences = { tools: [], pages: [] };
const FEE: RuleReferences = {
  tools: [
    { id: 'fee', path: '/verktyg/avgift', title: 'Avgiftskalkylator', standsOn: ['/som-coach/avgift'] },
  ],
  pages: [
    {
      path: '/som-coach/avgift',
      title: 'Vad tjänar jag?',
      places: [
        { anchor: null, title: null },
        { anchor: 'avgiften', title: 'Avgiften' },
      ],
    },
    { path: '/som-coach', title: 'Förmåner', places: [{ anchor: 'betalt', title: 'Ta betalt' }] },
  ],
};

const known = (overdue: readonly RuleId[] = []): SiteReferences => ({
  rules: {
    ...(Object.fromEntries(Object.keys(RULES).map((id) => [id, NOBODY])) as SiteReferences['rules']),
    'fee.platform': FEE,
  },
  overdue,
  on: '2027-05-21',
});

/** Hard spaces are tested where numbers are written; here they would only hide. */
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');
const entry = (id: RuleId): HTMLElement => {
  const found = document.getElementById(id)?.closest('section');
  if (!found) {
    throw new Error(`No entry for ${id}`);
  }
  return found;
};
/** What stands beside a word in an entry's list of facts. */
const fact = (id: RuleId, title: string) =>
  within(entry(id))
    .queryAllByRole('term')
    .find(({ textContent }) => textContent === title)?.nextElementSibling ?? null;

beforeEach(() => {
  told.data = known();
});
afterEach(() => {
  cleanup();
  site.locale = 'sv';
});

describe('an entry of the register', () => {
  beforeEach(() => {
    render(<RuleRegister />);
  });

  it('has the value with its comparison', () => {
    expect(plain(entry('prerequisite.sessions').querySelector('.register__value')?.textContent)).toBe(
      'minst 10 samtal gränsen räknas med',
    );
  });

  it('recommends a span without a comparison that its lower end already makes', () => {
    expect(plain(entry('guide.application.words').querySelector('.register__value')?.textContent)).toBe(
      '50–300 ord rekommenderas',
    );
  });

  it('shows what a limit means below it, at it and above it', () => {
    expect(plain(entry('prerequisite.sessions').querySelector('.register__example')?.textContent)).toBe(
      'Med 9 samtal saknas 1 samtal. Med 10 eller 11 samtal är gränsen nådd.',
    );
  });

  it('has no example where there is no limit', () => {
    expect(entry('senior.title').querySelector('.register__example')).toBeNull();
  });

  it.each([
    ['prerequisite.sessions', 'samtal'],
    ['fee.platform', 'procent'],
    ['budget.annual', 'kronor'],
    ['training.duration', 'veckor'],
  ] as const)('says what %s counts', (id, unit) => {
    expect(fact(id, 'Enhet')?.textContent).toBe(unit);
  });

  it('names no unit where nothing is counted', () => {
    expect(fact('senior.title', 'Enhet')).toBeNull();
  });

  it('has every value and its day when there has been more than one', () => {
    expect(
      [...(fact('tax.vatThreshold', 'Gäller från')?.querySelectorAll('li') ?? [])].map(({ textContent }) =>
        plain(textContent),
      ),
    ).toEqual(['högst 80 000 kr från 1 juli 2022', 'högst 120 000 kr från 1 januari 2025']);
  });

  it('leads to the paragraph, the readings and the tools', () => {
    const addresses = ['Källa', 'Läsning', 'Används i'].map((title) =>
      fact('fee.platform', title)?.querySelector('a')?.getAttribute('href'),
    );
    expect(addresses).toEqual([
      '/coaching-certifieringsprogram-2025#avgift',
      '/regler/lasningar#Q-25',
      '/verktyg/avgift',
    ]);
  });

  it('counts the places that quote it', () => {
    expect(plain(entry('fee.platform').querySelector('summary')?.textContent)).toBe('Citeras på 3 ställen');
  });

  it('leads to every place that quotes it, page by page', () => {
    const links = [...entry('fee.platform').querySelectorAll('.quotes a')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Vad tjänar jag?', '/som-coach/avgift'],
      ['Avgiften', '/som-coach/avgift#avgiften'],
      ['Ta betalt', '/som-coach#betalt'],
    ]);
  });

  it('says nothing of tools and places when there are none', () => {
    expect([fact('senior.title', 'Används i'), entry('senior.title').querySelector('.quotes')]).toEqual([
      null,
      null,
    ]);
  });
});

describe('the register', () => {
  it('leads to each document from its top', () => {
    render(<RuleRegister />);
    const index = screen.getByRole('navigation', { name: 'Reglerna efter dokument' });
    const targets = within(index)
      .getAllByRole('link')
      .map((link) => document.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.tagName);
    expect(targets).toEqual(['H2', 'H2', 'H2', 'H2']);
  });

  it('has an address for every rule', () => {
    render(<RuleRegister />);
    expect(Object.keys(RULES).filter((id) => document.getElementById(id)?.tagName !== 'H3')).toEqual([]);
  });

  it('shows no field to search by before a script makes it work', () => {
    render(<RuleRegister />);
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('is written in English too', () => {
    site.locale = 'en';
    render(<RuleRegister />);
    expect(plain(entry('fee.platform').querySelector('summary')?.textContent)).toBe('Quoted in 3 places');
  });

  it('marks a rule past its review day, and no other', () => {
    told.data = known(['fee.platform']);
    render(<RuleRegister />);
    expect(
      ['fee.platform' as const, 'senior.title' as const].map(
        (id) => fact(id, 'Ses över senast')?.textContent,
      ),
    ).toEqual(['20 maj 2027 (dagen har passerat)', '20 maj 2027']);
  });
});

describe('the note on a page', () => {
  it('is not there when no rule waits for review', () => {
    const { container } = render(<Overdue path="/som-coach/avgift" />);
    expect(container.innerHTML).toBe('');
  });

  it('is not there on a page that does not need the rule', () => {
    told.data = known(['fee.platform']);
    const { container } = render(<Overdue path="/medarbetare" />);
    expect(container.innerHTML).toBe('');
  });

  it('says how many rules wait, and leads to each in the register', () => {
    told.data = known(['fee.platform']);
    render(<Overdue path="/som-coach/avgift/" />);
    const note = screen.getByRole('complementary', { name: 'Väntar på översyn' });
    expect(note.textContent).toContain(
      'Sidan bygger på en regel som skulle ha jämförts med sin källa igen. Den kan ha ändrats.',
    );
    expect(note.querySelector('a')?.getAttribute('href')).toBe('/regler#fee.platform');
  });
});
