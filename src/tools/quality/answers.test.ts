import { describe, expect, it } from 'vitest';
import type { QualityForm } from '../../folder/answers/quality';
import { emptyQualityForm } from '../../folder/answers/quality.empty';
import { findProblems } from './answers';
import { statusOf } from './points';
import { at, example, formWith, NINETEEN, TWENTY } from './qualityForm.fixtures';
import { qualityText } from './text';

const EMPTY = emptyQualityForm();
const problems = (form: QualityForm, locale: 'sv' | 'en' = 'sv') =>
  findProblems(form, qualityText[locale], locale, '2026-11-20').map(
    ({ field, message }) => `${field}: ${message.replaceAll('\u00a0', ' ')}`,
  );

it('nothing unanswered is a problem', () => {
  expect(problems(EMPTY)).toEqual([]);
});

describe('an example', () => {
  it.each([
    ['at the least length (QS-01)', TWENTY, 'example', []],
    ['at the most', 'a'.repeat(500), 'example', []],
    ['at the most, with space around it', ` ${'a'.repeat(500)}\n`, 'example', []],
    [
      'just below the least (QS-01)',
      NINETEEN,
      'exampleMissing',
      ['quality-culture-own-example: Berätta lite mer: 20 tecken eller fler. Nu är det 19'],
    ],
    [
      'made long by space only',
      `${NINETEEN}     `,
      'exampleMissing',
      ['quality-culture-own-example: Berätta lite mer: 20 tecken eller fler. Nu är det 19'],
    ],
    [
      'just above the most',
      'a'.repeat(501),
      'exampleMissing',
      ['quality-culture-own-example: Korta ner till 500 tecken. Nu är det 501'],
    ],
    [
      'that is not written',
      '  ',
      'exampleMissing',
      ['quality-culture-own-example: Skriv ditt exempel med 20 tecken eller fler, eller välj På väg'],
    ],
  ] as const)('%s', (_case, text, status, expected) => {
    const form = formWith({ culture: example(text) });
    expect([statusOf(form.points.culture), problems(form)]).toEqual([status, expected]);
  });

  it('that is too short is no problem while another level is chosen', () => {
    expect(problems(formWith({ culture: { level: 'onTheWay', example: 'kort' } }))).toEqual([]);
  });
});

describe('the name of a speciality', () => {
  it.each([
    ['at its limit', 60, []],
    ['just above it', 61, ['quality-speciality-name: Korta ner till 60 tecken. Nu är det 61']],
  ])('%s', (_case, length, expected) => {
    expect(problems({ ...EMPTY, speciality: 'a'.repeat(length) })).toEqual(expected);
  });
});

describe('the days of a forum', () => {
  const withDay = (which: 'last' | 'next', day: string) =>
    problems({ ...EMPTY, forums: { ...EMPTY.forums, peerGroup: { last: '', next: '', [which]: day } } });

  it.each([
    ['last', '2026-11-20', []],
    [
      'last',
      '2026-11-21',
      [
        'quality-peer-group-last: Dagen får inte ligga framåt i tiden. 21 november 2026 är efter i dag, 20 november 2026',
      ],
    ],
    ['last', '2000-01-01', []],
    ['last', '1999-12-31', ['quality-peer-group-last: Kontrollera årtalet i 31 december 1999']],
    ['next', '2026-11-20', []],
    ['next', '2026-11-19', []],
    ['next', '2100-12-31', []],
    ['next', '2101-01-01', ['quality-peer-group-next: Kontrollera årtalet i 1 januari 2101']],
    ['next', 'slutet av maj 2027', []],
    ['next', '2027-02-29', ['quality-peer-group-next: 2027 har inget 29 februari']],
    [
      'next',
      'snart',
      ['quality-peer-group-next: ”snart” går inte att räkna på. Skriv en dag, till exempel 28 april 2025'],
    ],
  ] as const)('%s %s', (which, day, expected) => {
    expect(withDay(which, day)).toEqual(expected);
  });
});

describe('the trio', () => {
  const trio = (first: string, second: string, third = '') => ({
    ...EMPTY,
    trio: {
      first: { alias: first, profession: '' },
      second: { alias: second, profession: '' },
      third: { alias: third, profession: '' },
    },
  });

  it.each([
    ['three of them', ['AB', 'CD', 'EF'], []],
    ['two of them', ['AB', 'CD'], []],
    ['at the longest', ['a'.repeat(20), 'CD'], []],
    [
      'a whole name',
      ['a'.repeat(21), 'CD'],
      ['quality-member-first-alias: Skriv initialer eller en kod, högst 20 tecken'],
    ],
    [
      'an address',
      ['anna@x.se', 'CD'],
      ['quality-member-first-alias: Skriv initialer eller en kod i stället för en adress'],
    ],
    [
      'a personal number',
      ['AB', '19850101-1234'],
      ['quality-member-second-alias: Skriv initialer eller en kod i stället för ett personnummer'],
    ],
    [
      'the same person twice, however it is written',
      ['AB', 'CD', ' ab '],
      ['quality-member-third-alias: ”ab” står redan i trion. Ge var och en ett eget namn'],
    ],
  ] as const)('%s', (_case, [first, second, third], expected) => {
    expect(problems(trio(first, second, third))).toEqual(expected);
  });
});

it('what must be mended is told in the order of the form, in English too', () => {
  expect(
    problems(
      formWith(
        { values: example('short'), maturity: at('onTheWay') },
        { forums: { ...EMPTY.forums, trio: { last: '2026-11-21', next: '' } } },
      ),
      'en',
    ),
  ).toEqual([
    'quality-values-own-example: Tell a little more: 20 characters or more. It is 5 now',
    'quality-trio-last: The day cannot lie ahead. 21 November 2026 is after today, 20 November 2026',
  ]);
});
