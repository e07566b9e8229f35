import { describe, expect, it } from 'vitest';
import { analysisOf, folded, tokensOf } from './terms';
import { english } from './words.en';
import { swedish } from './words.sv';

const sv = analysisOf(
  swedish,
  'samtal avgift besked kvartal regel titel moms coachning utbildning kvalitet integritet arbete'.split(' '),
);
const en = analysisOf(english, []);

describe('words of a text', () => {
  it('are told from what stands between them', () => {
    expect(tokensOf('Vad får jag, CP-12?').map(({ word }) => word)).toEqual([
      'vad',
      'får',
      'jag',
      'cp',
      '12',
    ]);
  });

  it('keep a ratio together', () => {
    expect(tokensOf('Ett 1:1-möte').map(({ word }) => word)).toEqual(['ett', '1:1', 'möte']);
  });

  it('know where they stand', () => {
    expect(tokensOf('Ja, 80 %')[1]).toEqual({ word: '80', at: 4, length: 2 });
  });

  it('are found without the marks over their letters', () => {
    expect(folded('återkoppling')).toBe('aterkoppling');
  });
});

describe('a Swedish word has one basic form', () => {
  for (const [one, other] of [
    ['samtalen', 'samtal'],
    ['samtalet', 'samtal'],
    ['avgiften', 'avgift'],
    ['avgifter', 'avgift'],
    ['beskedet', 'besked'],
    ['kvartalet', 'kvartal'],
    ['reglerna', 'regel'],
    ['regeln', 'regel'],
    ['titlar', 'titel'],
    ['momsen', 'moms'],
    ['coachingen', 'coachning'],
    ['coaching', 'coachning'],
    ['sessioner', 'samtal'],
    ['feedback', 'återkoppling'],
    ['kvaliteten', 'kvalitet'],
  ] as const) {
    it(`${one} and ${other}`, () => {
      expect(sv.base(one)).toBe(sv.base(other));
    });
  }

  it('that another word does not share', () => {
    expect(sv.base('integritet')).not.toBe(sv.base('kvalitet'));
  });
});

describe('a Swedish word shares its root', () => {
  for (const [one, other] of [
    ['certifieringen', 'certifierad'],
    ['ansökan', 'ansöka'],
    ['coachning', 'coach'],
    ['granskare', 'granskning'],
  ] as const) {
    it(`${one} with ${other}`, () => {
      expect(sv.root(one)).toBe(sv.root(other));
    });
  }
});

it('a compound is found by its parts in their basic form, and by the last one as what it is', () => {
  expect(sv.terms('coachningssamtalen')).toEqual(
    expect.arrayContaining(['+coachning', '+samtal', '*samtal', 'coachningssamtalen']),
  );
});

it('the first part of a compound is not what it is', () => {
  expect(sv.terms('samtalsavgift')).not.toContain('*samtal');
});

it('an ending is no part', () => {
  expect(sv.parts('utbildningarna')).toEqual([]);
});

it('English words meet in all their forms', () => {
  expect([en.base('sessions'), en.base('fees'), en.root('certified')]).toEqual([
    en.base('session'),
    en.base('fee'),
    en.root('certification'),
  ]);
});

it('English words are never split', () => {
  expect(en.parts('timetable')).toEqual([]);
});
