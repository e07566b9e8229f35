import { describe, expect, it } from 'vitest';
import type { LogRow } from '../../folder/answers/log';
import { emptyLogRow } from '../../folder/answers/log.empty';
import { readRow } from './readRow';

const TODAY = '2026-11-20';
const line = (change: Partial<LogRow> = {}): LogRow => ({
  ...emptyLogRow(),
  ...{ date: '2026-11-19', client: 'AB', minutes: '60' },
  ...change,
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const problems = (change: Partial<LogRow>, locale: 'sv' | 'en' = 'sv') => {
  const read = readRow(line(change), locale, TODAY);
  return read.ok ? [] : read.problems.map(({ field, message }) => `${field}: ${plain(message)}`);
};
const session = (change: Partial<LogRow>) => {
  const read = readRow(line(change), 'sv', TODAY);
  return read.ok ? read.session : null;
};

it('a line becomes a session', () => {
  expect(
    session({ pay: 'proBono', amount: '450,50', place: 'platform', reflection: ' Jag väntade. ' }),
  ).toEqual({
    ...{ date: '2026-11-19', client: 'AB', form: 'single', people: 1, minutes: 60, pay: 'proBono' },
    ...{ amount: 45_050, role: 'coach', place: 'platform', status: 'done', reflection: 'Jag väntade.' },
  });
});

describe('the day', () => {
  it.each([
    ['today', '2026-11-20', '2026-11-20'],
    ['the first day that the log takes', '2000-01-01', '2000-01-01'],
    ['in words', '19 november 2026', '2026-11-19'],
    ['with a stroke', '19/11 2026', '2026-11-19'],
    ['yesterday', ' I  går ', '2026-11-19'],
    ['today in a word', 'idag', '2026-11-20'],
  ])('is read: %s', (_case, date, expected) => {
    expect(session({ date })?.date).toBe(expected);
  });

  it.each([
    ['none', '', 'Skriv vilken dag samtalet var'],
    [
      'tomorrow',
      '2026-11-21',
      'Dagen får inte ligga framåt i tiden. 21 november 2026 är efter i dag, 20 november 2026',
    ],
    ['a mistyped year', '1999-12-31', 'Kontrollera årtalet. 31 december 1999 är före 1 januari 2000'],
    ['one that does not exist', '2025-02-29', '2025 har inget 29 februari'],
    [
      'a phrase that waits for a yes',
      'slutet av maj 2026',
      'Vi läser ”slutet av maj 2026” som 31 maj 2026. Säg ja till det, eller skriv dagen',
    ],
    [
      'a word that names no day',
      'snart',
      '”snart” går inte att räkna på. Skriv en dag, till exempel 28 april 2025',
    ],
  ])('must be mended: %s', (_case, date, message) => {
    expect(problems({ date })).toEqual([`date: ${message}`]);
  });
});

describe('the client', () => {
  it.each([
    ['nothing', '  ', 'Skriv initialer eller en kod'],
    [
      'an address (L-05)',
      'anna@x.se',
      'Det ser ut som en e-postadress. Använd initialer eller en kod i stället',
    ],
    [
      'a personal identity number (L-05)',
      '19850101-1234',
      'Det ser ut som ett personnummer. Använd initialer eller en kod i stället',
    ],
    ['twenty-one characters', 'a'.repeat(21), 'Korta ner till initialer eller en kod'],
  ])('is stopped: %s', (_case, client, message) => {
    expect(problems({ client })).toEqual([`client: ${message}`]);
  });

  it.each(['A', 'a'.repeat(20)])('may be %s', (client) => {
    expect(session({ client })?.client).toBe(client);
  });
});

describe('the length (L-07)', () => {
  it.each(['4', '481', '60,5', '-60', 'en timme', ''])('is not %j', (minutes) => {
    expect(problems({ minutes })).toEqual(['minutes: Ange längden i hela minuter, från 5 till 480 minuter']);
  });

  it.each([
    ['5', 5],
    ['6', 6],
    ['479', 479],
    ['480', 480],
  ])('may be %s minutes', (minutes, expected) => {
    expect(session({ minutes })?.minutes).toBe(expected);
  });
});

describe('a group', () => {
  it.each(['', '1', '101', 'tre'])('is not of %j', (people) => {
    expect(problems({ form: 'group', people })).toEqual([
      'people: Ange hur många som deltog, från 2 till 100',
    ]);
  });

  it.each([
    ['2', 2],
    ['100', 100],
  ])('may be of %s', (people, expected) => {
    expect(session({ form: 'group', people })?.people).toBe(expected);
  });

  it('is asked for its size only when it is a group', () => {
    expect(session({ people: 'tre' })?.people).toBe(1);
  });
});

describe('the amount', () => {
  it.each([
    ['', null],
    ['0', 0],
    ['450 kr', 45_000],
    ['100 000,00', 10_000_000],
  ])('may be %j', (amount, expected) => {
    expect(session({ amount })?.amount).toBe(expected);
  });

  it.each([
    ['100000,01', 'Ange högst 100 000 kr'],
    ['5,000', 'Ange ett belopp i kronor, till exempel 450 eller 450,50'],
    ['-1', 'Ange ett belopp i kronor, till exempel 450 eller 450,50'],
  ])('is not %j', (amount, message) => {
    expect(problems({ amount })).toEqual([`amount: ${message}`]);
  });
});

describe('the reflection', () => {
  it('has five hundred characters at the most', () => {
    expect([problems({ reflection: 'å'.repeat(500) }), problems({ reflection: 'å'.repeat(501) })]).toEqual([
      [],
      ['reflection: Korta ner reflektionen till högst 500 tecken'],
    ]);
  });
});

it('what must be mended is told in the order of the form, in English too', () => {
  expect(problems({ date: '', client: '', minutes: '' }, 'en')).toEqual([
    'date: Write which day the session was',
    'client: Write initials or a code',
    'minutes: Give the length in whole minutes, from 5 to 480 minutes',
  ]);
});
