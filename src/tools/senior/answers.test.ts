import { describe, expect, it } from 'vitest';
import { findProblems, readAnswers } from './answers';
import { seniorText } from './text';

const TODAY = '2026-11-20';
const problems = (certified: string, sessions: string, locale: 'sv' | 'en' = 'sv') =>
  findProblems({ certified, sessions }, seniorText[locale], locale, TODAY).map(
    ({ field, message }) => `${field}: ${message.replaceAll('\u00a0', ' ')}`,
  );
const read = (certified: string, sessions: string) => {
  const answers = readAnswers({ certified, sessions }, () => 'you', TODAY);
  return [answers.certified?.value ?? null, answers.sessions?.value ?? null];
};

describe('the day of certification', () => {
  it.each([
    ['today', '2026-11-20', []],
    ['in words', '21 maj 2026', []],
    ['the first day that the form takes', '2000-01-01', []],
    ['nothing', '', []],
    ['a phrase that waits for a yes', 'slutet av maj 2026', []],
    [
      'tomorrow',
      '2026-11-21',
      [
        'senior-certified: Dagen får inte ligga framåt i tiden. 21 november 2026 är efter i dag, 20 november 2026',
      ],
    ],
    [
      'a mistyped year',
      '1999-12-31',
      ['senior-certified: Kontrollera årtalet. 31 december 1999 är före 1 januari 2000'],
    ],
    ['a day that does not exist', '2025-02-29', ['senior-certified: 2025 har inget 29 februari']],
    ['a day without its year', '21 maj', ['senior-certified: Skriv året också, till exempel 28 april 2025']],
    [
      'a word that names no day',
      'snart',
      ['senior-certified: ”snart” går inte att räkna på. Skriv en dag, till exempel 28 april 2025'],
    ],
  ])('%s', (_case, certified, expected) => {
    expect(problems(certified, '3')).toEqual(expected);
  });

  it.each([
    ['today', '2026-11-20', '2026-11-20'],
    ['tomorrow', '2026-11-21', null],
    ['a mistyped year', '1999-12-31', null],
    ['a phrase that waits for a yes', 'slutet av maj 2026', null],
    ['nothing', '', null],
  ])('is counted on, or not: %s', (_case, certified, day) => {
    expect(read(certified, '3')).toEqual([day, 3]);
  });
});

describe('the number of sessions', () => {
  it.each([
    ['none', '0', []],
    ['as many as the form takes', '9999', []],
    ['spaces around', ' 12 ', []],
    ['nothing', '', []],
    ['one more', '10000', ['senior-sessions: Ange högst 9 999 samtal']],
    ['more than can be held', '9'.repeat(30), ['senior-sessions: Ange högst 9 999 samtal']],
  ])('%s', (_case, sessions, expected) => {
    expect(problems('2026-05-21', sessions)).toEqual(expected);
  });

  it.each(['10,5', 'tio', '10+'])('is no whole number: %s', (sessions) => {
    expect(problems('2026-05-21', sessions)).toEqual(['senior-sessions: Ange ett heltal, till exempel 12']);
  });

  it('is never less than none', () => {
    expect(problems('2026-05-21', '-3')).toEqual([
      'senior-sessions: Antalet samtal kan inte vara negativt. Skriv 0 eller mer',
    ]);
  });

  it.each([
    ['0', 0],
    ['9999', 9999],
    ['10000', null],
    ['tio', null],
    ['', null],
  ])('is counted on, or not: %s', (typed, sessions) => {
    expect(read('', typed)).toEqual([null, sessions]);
  });
});

it('what must be mended is told in the order of the form, in English too', () => {
  expect(problems('2026-11-21', 'ten', 'en')).toEqual([
    'senior-certified: The day cannot lie ahead. 21 November 2026 is after today, 20 November 2026',
    'senior-sessions: Give a whole number, for example 12',
  ]);
});
