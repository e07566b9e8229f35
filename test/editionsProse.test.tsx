import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startEditions } from '../src/chrome/editions';
import { ruleWords } from '../src/mdx/ruleWords';
import type { PlainDate } from '../src/rules';
import { site } from './docusaurus/context';
import { MADE_UP } from './fixtures/editions/madeUp';

const day = vi.hoisted(() => ({
  edition: '2025-04-01' as PlainDate,
  present: '2025-04-01' as PlainDate,
  preview: null as PlainDate | null,
}));
vi.mock('../src/mdx/siteRules', () => ({ siteDay: day, siteRecords: MADE_UP }));
const { Rule } = await import('../src/mdx/Rule');
const { default: Bar } = await import('../src/theme/AnnouncementBar');

/** Hard spaces are tested where numbers are written; here they would only hide. */
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');

afterEach(() => {
  cleanup();
  Object.assign(day, { edition: '2025-04-01', preview: null });
  site.locale = 'sv';
});

const words = (edition: PlainDate, id: Parameters<typeof ruleWords>[0], rest: object = {}) =>
  ruleWords(id, { edition, ...rest }, { records: MADE_UP, locale: 'sv' });

describe('a rule in prose', () => {
  it.each([
    ['a number', 'prerequisite.sessions', {}, 'minst 10 samtal', 'minst 12 samtal'],
    ['a range', 'training.practice.duration', { form: 'value' }, '2–3 veckor', '2–4 veckor'],
    ['an amount', 'budget.annual', { form: 'value' }, '5 000 kr', '6 000 kr'],
    [
      'a list',
      'prerequisite.tools.examples',
      {},
      'meditation, journaling och målsättning',
      'meditation och andningsövningar',
    ],
    ['a term', 'support.channel', {}, '#coaching-kanal', '#coachfika'],
    ['a derived number', 'training.partsRequired', { form: 'number' }, '7', '8'],
  ] as const)('says %s of the edition it is written by', (_kind, id, rest, before, after) => {
    expect([
      plain(words('2025-04-01', id, rest).text),
      plain(words('2027-01-01', id, rest).text),
      plain(words('2025-04-01', id, { ...rest, on: '2027-01-01' }).text),
    ]).toEqual([before, after, after]);
  });

  it('says from which day its value holds', () => {
    expect([
      words('2025-04-01', 'prerequisite.sessions', { form: 'day' }).text,
      words('2025-04-01', 'prerequisite.sessions', { form: 'day', on: '2027-01-01' }).text,
    ]).toEqual(['1 januari 2025', '1 januari 2027']);
  });

  it('keeps a range on one line, and lets longer words break', () => {
    const classes = (['training.practice.duration', 'prerequisite.tools.examples'] as const).map((id) => {
      const { container } = render(<Rule id={id} />);
      return container.querySelector('.rule')?.className;
    });
    expect(classes).toEqual(['rule rule--span', 'rule']);
  });

  it('tells quietly what it will say', () => {
    expect(plain(words('2025-04-01', 'prerequisite.sessions').title)).toBe(
      'Från 1 januari 2027: minst 12 samtal.',
    );
  });

  it('tells nothing when nothing is announced', () => {
    expect(words('2025-04-01', 'prerequisite.tools').title).toBeUndefined();
  });

  it('tells nothing more once the new value holds', () => {
    expect(words('2027-01-01', 'prerequisite.sessions').title).toBeUndefined();
  });

  it('cannot be written by a day before its first value', () => {
    expect(() => words('2025-04-01', 'plan.date', { on: '2025-03-31' })).toThrow(RangeError);
  });
});

describe('<Rule/>', () => {
  it('writes the present value and carries the announced one', () => {
    const { container } = render(<Rule id="prerequisite.sessions" />);
    const link = container.querySelector('a');
    expect([plain(link?.textContent), plain(link?.title), link?.getAttribute('href')]).toEqual([
      'minst 10 samtal',
      'Från 1 januari 2027: minst 12 samtal.',
      '/regler#prerequisite.sessions',
    ]);
  });

  it('writes an announced value when it is asked for by its day', () => {
    const { container } = render(<Rule id="prerequisite.sessions" on="2027-01-01" />);
    expect([plain(container.textContent), container.querySelector('a')?.title]).toEqual([
      'minst 12 samtal',
      '',
    ]);
  });

  it('speaks English', () => {
    site.locale = 'en';
    const { container } = render(<Rule id="fee.platform" />);
    expect(plain(container.querySelector('a')?.title)).toBe('From 1 January 2027: 12%.');
  });

  it('carries nothing when nothing is announced', () => {
    const { container } = render(<Rule id="prerequisite.tools" />);
    expect(container.querySelector('a')?.hasAttribute('data-later')).toBe(false);
  });
});

describe('a page that was built before the change', () => {
  it.each([
    ['the day before', '2026-12-31', 'minst 10 samtal', 'Från 1 januari 2027: minst 12 samtal.'],
    ['the day of the change', '2027-01-01', 'minst 12 samtal', ''],
    ['the day after', '2027-01-02', 'minst 12 samtal', ''],
  ])('says the right thing on %s', (_case, today, text, title) => {
    const { container } = render(<Rule id="prerequisite.sessions" />);
    startEditions(today);
    const link = container.querySelector('a');
    expect([plain(link?.textContent), plain(link?.title)]).toEqual([text, title]);
  });
});

describe('the bar of a preview', () => {
  it('is not there on the site as it is published', () => {
    expect(render(<Bar />).container.innerHTML).toBe('');
  });

  it.each([
    [
      '2027-01-01',
      'Förhandsvisning: reglerna som de gäller 1 januari 2027. Regler med ett annat värde än i dag: 7. Vad som ändras',
    ],
    [
      '2026-12-31',
      'Förhandsvisning: reglerna som de gäller 31 december 2026. Inget värde är ett annat än i dag. Vad som ändras',
    ],
  ] as const)('says whose rules are shown on %s', (preview, text) => {
    day.preview = preview;
    expect(plain(render(<Bar />).container.textContent)).toBe(text);
  });
});
