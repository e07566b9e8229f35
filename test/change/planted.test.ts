import { createElement, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type * as RuleFormats from '../../src/formats/rule';
import { formatQuantity, formatRule } from '../../src/formats/rule';
import { FIRST_EDITION, openRules, RULES, type RuleId } from '../../src/rules';
import { type Followed, follow } from './follow';
import { pageOf } from './pages';
import type { Rests } from './rests';
import { quotedIn } from './source';
import { sumOf } from './sum';
import type { Surface } from './surface';

vi.mock('../../src/formats/rule', async (original) =>
  (await import('./marks')).markable(await original<typeof RuleFormats>()),
);

const book = openRules(FIRST_EDITION);
const page = async (source: string, words = {}, locale: 'sv' | 'en' = 'sv'): Promise<Followed> =>
  follow(await pageOf('planted.mdx', source, locale, words));
const text = (show: () => string): Surface => ({
  name: 'planted',
  locale: 'sv',
  show: async () => [{ part: 'text', text: show() }],
});
const sumWith = (found: Followed, rests: Rests = {}) => sumOf([found], rests);
const sessions = (): number => book.quantity('prerequisite.sessions');

describe('a page that quotes as it should', () => {
  it('follows and does nothing else', async () => {
    const found = await page('Du har haft <Rule id="prerequisite.sessions"/>, alltså fler än noll.');
    expect([
      found.quotes.get('prerequisite.sessions'),
      sumWith(found).astray,
      found.stayed,
      found.typed,
    ]).toEqual([1, [], [], []]);
  });

  it('follows every rule behind a derived number', async () => {
    const found = await page('Det är <Rule id="training.partsRequired"/>.');
    expect([...found.quotes.keys()].sort()).toEqual([
      'evaluation.completion',
      'training.exercises',
      'training.trialSessions',
    ]);
  });
});

describe('a stale value is found', () => {
  it.each([
    ['in figures', 'sv', 'Du har haft <Rule id="prerequisite.sessions"/>. De 10 samtalen räknas.', '10'],
    ['in words', 'sv', 'Du har haft <Rule id="prerequisite.sessions"/>. Tio samtal räcker.', 'Tio samtal'],
    [
      'in English',
      'en',
      'You have had <Rule id="prerequisite.sessions"/>. Ten sessions will do.',
      'Ten sessions',
    ],
    ['as a share', 'sv', 'Du når <Rule id="evaluation.completion"/>. 80 % är nog.', '80 %'],
    ['in a table', 'sv', '<Count/>', '200 kr'],
    [
      'in what search engines show',
      'sv',
      '---\ndescription: Så får du ihop tio samtal.\n---\n\nText.',
      'tio samtal',
    ],
  ] as const)('%s', async (_case, locale, source, typed) => {
    const words = { Count: (): ReactNode => createElement('td', null, 'Exemplet är 200 kr') };
    const found = await page(source, words, locale);
    expect(found.typed).toEqual([expect.stringContaining(`states “${typed}”`)]);
  });

  it('in an attribute that is read aloud', async () => {
    const Bar = (): ReactNode => createElement('svg', { 'aria-label': 'Gränsen är 80 %' });
    const found = await page('<Bar/>', { Bar });
    expect(found.typed).toEqual([expect.stringContaining('states “80 %”')]);
  });

  it('beside a value that is counted', async () => {
    const found = await follow(text(() => `${sessions() - 1} är gjorda av 10 samtal`));
    expect(found.typed).toEqual([expect.stringContaining('goes on stating “10”')]);
  });

  it('where a text was written once and kept', async () => {
    const kept = formatRule('prerequisite.sessions', book, 'sv');
    const found = await follow(text(() => `Du har haft ${kept}.`));
    expect(found.typed).toEqual([expect.stringContaining('states “10”')]);
  });
});

describe('a quote that does not follow is found', () => {
  // The records as they were when the module was read, values and all.
  const frozen = openRules(FIRST_EDITION, structuredClone(RULES) as typeof RULES);

  it('when it is written without the value being read', async () => {
    const found = await follow(text(() => formatRule('prerequisite.sessions', frozen, 'sv')));
    expect(found.stayed).toEqual(['planted quotes prerequisite.sessions without reading it']);
  });

  it('when the value is read and another is written', async () => {
    const found = await follow(
      text(() => (sessions() > 0 ? formatRule('prerequisite.sessions', frozen, 'sv') : '')),
    );
    expect(found.stayed).toEqual([expect.stringContaining('does not follow prerequisite.sessions')]);
  });

  it('when it moves to a value that the rule does not have', async () => {
    const beside = {
      ...book,
      quantity: (id: Parameters<typeof book.quantity>[0]) => {
        const value = book.quantity(id);
        return value === 10 ? value : value + 1;
      },
    };
    const found = await follow(text(() => formatRule('prerequisite.sessions', beside, 'sv')));
    expect(found.stayed).toEqual([expect.stringContaining('does not follow prerequisite.sessions')]);
  });

  it('when a list goes on holding what it held', async () => {
    const found = await follow(
      text(
        () =>
          `${book.list('evaluation.feedback').length} av ${formatRule('evaluation.feedback', frozen, 'sv')}`,
      ),
    );
    expect(found.stayed).toEqual([expect.stringContaining('does not follow evaluation.feedback')]);
  });
});

describe('a text that moves astray is found', () => {
  const Half = (): ReactNode =>
    createElement('p', null, `Halvvägs är ${formatQuantity(sessions() / 2, 'session', 'sv')}.`);
  const Mood = (): ReactNode => createElement('p', null, sessions() > 20 ? 'Det är många.' : 'Det går fort.');
  const id: RuleId = 'prerequisite.sessions';

  it('when it counts with a rule that it does not rest on', async () => {
    expect(sumWith(await page('<Half/>', { Half })).astray).toEqual([
      'planted.mdx (sv), Half: prerequisite.sessions: counts',
    ]);
  });

  it('but not when it rests on that rule', async () => {
    expect(sumWith(await page('<Half/>', { Half }), { Half: { counts: [id] } })).toMatchObject({
      astray: [],
      missing: [],
    });
  });

  it('when its words change where only a value may', async () => {
    expect(sumWith(await page('<Mood/>', { Mood }), { Mood: { counts: [id] } }).astray).toEqual([
      'planted.mdx (sv), Mood: prerequisite.sessions: laysOut',
    ]);
  });

  it('when rows come where only a value may change', async () => {
    const Rows = (): ReactNode =>
      Array.from({ length: sessions() }, (_, key) => createElement('hr', { key }));
    expect(sumWith(await page('<Rows/>', { Rows }), { Rows: { counts: [id] } }).astray).toEqual([
      'planted.mdx (sv), Rows: prerequisite.sessions: laysOut',
    ]);
  });

  it('when the words around a quote move with it', async () => {
    const found = await follow(
      text(() => `${sessions() > 20 ? 'Nu' : 'Först'} ${formatRule('prerequisite.sessions', book, 'sv')}`),
    );
    expect(sumWith(found).astray).toEqual(['planted (sv), text: prerequisite.sessions: laysOut']);
  });

  it('when another rule’s quote moves with it', async () => {
    const mixed = { ...book, quantity: () => book.quantity('senior.sessions') };
    const found = await follow(text(() => `Du har ${formatRule('prerequisite.sessions', mixed, 'sv')}`));
    expect(sumWith(found).astray).toEqual(['planted (sv), text: senior.sessions: counts']);
  });
});

describe('something that should move and does not is found', () => {
  it('by the part and the rule', async () => {
    const Still = (): ReactNode => createElement('p', null, 'Det går fort.');
    expect(
      sumWith(await page('<Still/>', { Still }), { Still: { counts: ['prerequisite.sessions'] } }).missing,
    ).toEqual(['Still: prerequisite.sessions']);
  });
});

describe('the source of a page', () => {
  it('tells every quote, those in readings and tables included', () => {
    const source = [
      '<Rule id="fee.platform"/> och <Rule id="training.parts" form="number"/>',
      '<RuleTable ids={["fee.platform", "senior.months"]}/>',
      '<Rule id="senior.months" form="day"/>',
    ].join('\n\n');
    expect([...quotedIn('planted.mdx', source, 'sv')]).toEqual([
      ['fee.platform', 2],
      ['training.exercises', 1],
      ['training.trialSessions', 1],
      ['senior.months', 1],
    ]);
  });
});
