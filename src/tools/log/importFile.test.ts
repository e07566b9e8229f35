import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogSession } from '../../folder/answers/session';
import { likenessOf } from '../../rules';
import { logCsv } from './csvFile';
import { readLogFile } from './importFile';
import type { Entered } from './readRow';

const TODAY = '2026-11-20';
const read = (text: string, log: readonly string[] = []) => readLogFile(text, new Set(log), 'sv', TODAY);
const only = (text: string) => read(text).fresh[0]?.session;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const reasons = (text: string) =>
  read(text).bad.map((row) => `${row.line}: ${row.reasons.map(plain).join(' | ')}`);

describe('the columns of a file', () => {
  it.each([
    ['ours in Swedish', 'Datum;Klient;Längd (min)\n2025-04-01;AB;60'],
    ['ours in English', 'Date;Client;Length (min)\n2025-04-01;AB;60'],
    ['in another order', 'Minuter,Kod,Dag\n60,AB,1/4 2025'],
    ['in capitals', 'DATUM;KLIENT;LÄNGD\n1 april 2025;AB;60 min'],
    ['with hours', 'Datum;Klient;Timmar\n2025-04-01;AB;1,0'],
    ['with hours in brackets', 'Datum;Klient;Tid (h)\n2025-04-01;AB;1'],
  ])('are found: %s', (_case, text) => {
    expect(only(text)).toMatchObject({ date: '2025-04-01', client: 'AB', minutes: 60 });
  });

  it('are named when they are missing, and then no row is read', () => {
    const { missing, heads, fresh, bad } = read('Vem;Datum\nAB;2025-04-01');
    expect([missing, heads, fresh.length, bad.length]).toEqual([
      ['client', 'minutes'],
      ['Vem', 'Datum'],
      0,
      0,
    ]);
  });

  it('that the log has no place for are named', () => {
    expect(read('Datum;Klient;Längd;Humör\n2025-04-01;AB;60;gott').unknown).toEqual(['Humör']);
  });

  it('for payment and role may be missing, which is told', () => {
    expect(read('Datum;Klient;Längd\n2025-04-01;AB;60').assumed).toEqual(['pay', 'role']);
  });
});

describe('what stands in a row', () => {
  const HEAD = 'Datum;Klient;Längd;Form;Antal deltagare;Ersättning;Belopp;Roll;Plats;Status;Reflektion';
  const row = (cells: string) => `${HEAD}\n2025-04-01;AB;60;${cells}`;

  it('is read in our own words', () => {
    expect(only(row('Grupp;3;Ideellt;450,50;Provsession;Via plattformen;Inställt;Jag'))).toEqual({
      ...{ date: '2025-04-01', client: 'AB', minutes: 60, form: 'group', people: 3, pay: 'proBono' },
      ...{ amount: 45_050, role: 'trial', place: 'platform', status: 'cancelled', reflection: 'Jag' },
    });
  });

  it('is read in other words that mean the same', () => {
    expect(only(row('Individual;1;paid;;as coach;outside;held;'))).toMatchObject({
      ...{ form: 'single', people: 1, pay: 'paid', amount: null },
      ...{ role: 'coach', place: 'elsewhere', status: 'done', reflection: '' },
    });
  });

  it('may be nothing but the day, the client and the length', () => {
    expect(only(row(';;;;;;;'))).toMatchObject({
      ...{ form: 'single', people: 1, pay: 'proBono', amount: null },
      ...{ role: 'coach', place: '', status: 'done' },
    });
  });

  it('was paid when there is an amount and nothing else is said', () => {
    expect(only(row(';;;450;;;;'))?.pay).toBe('paid');
  });

  it('was a group when several took part and nothing else is said', () => {
    expect(only(row(';4;;;;;;'))).toMatchObject({ form: 'group', people: 4 });
  });

  it.each([
    ['a word that is no choice', 'Cirkel;;;;;;;', '2: Vi förstår inte ”Cirkel” under Form'],
    ['one client and three', 'Enskilt;3;;;;;;', '2: Samtalet är enskilt men har 3 deltagare'],
    [
      'an amount that cannot be read',
      ';;;5,000;;;;',
      '2: Ange ett belopp i kronor, till exempel 450 eller 450,50',
    ],
  ])('cannot be read in: %s', (_case, cells, expected) => {
    expect(reasons(row(cells))).toEqual([expected]);
  });
});

describe('the rows of a file', () => {
  it('are read in but for those that cannot be, which are told by line and reason (L-13)', () => {
    const good = Array.from({ length: 48 }, (_, index) => `60;K${index};2025-04-${(index % 28) + 1}`);
    const rows = [...good.slice(0, 10), '60;K;2025-02-29', ...good.slice(10), '4;anna@x.se;2025-04-01'];
    const file = ['Längd;Klient;Datum', ...rows].join('\r\n');
    expect(read(file).fresh).toHaveLength(48);
    expect(reasons(file)).toEqual([
      '12: 2025 har inget 29 februari',
      '51: Det ser ut som en e-postadress. Använd initialer eller en kod i stället | Ange längden i hela minuter, från 5 till 480 minuter',
    ]);
  });

  it('that are like a session in the log, or like each other, stand apart', () => {
    const file = 'Datum;Klient;Längd\n2025-04-01;ab;60\n2025-04-02;AB;60\n2025-04-02;AB;60';
    const known = likenessOf({ date: '2025-04-01', client: 'AB', minutes: 60 });
    const { fresh, alike } = read(file, [known]);
    expect([fresh.map(({ line }) => line), alike.map(({ line }) => line)]).toEqual([[3], [2, 4]]);
  });

  it('may be none', () => {
    const { fresh, alike, bad, missing } = read('Datum;Klient;Längd\n');
    expect([fresh, alike, bad, missing]).toEqual([[], [], [], []]);
  });

  it('may be five thousand', () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `2025-04-01;K${index};60`);
    expect(read(['Datum;Klient;Längd', ...rows].join('\n')).fresh).toHaveLength(5_000);
  });
});

describe('our own file', () => {
  const text = (max: number) =>
    fc.string({ unit: fc.constantFrom(...'aåÖéB12;,"\'=+-@\t\n .🙂'), maxLength: max }).map((typed) =>
      typed
        .replace(/[\t\n]/g, ' ')
        .trim()
        .normalize('NFC'),
    );
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2026-11-20'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as Entered['date']);
  const entered: fc.Arbitrary<Entered> = fc
    .record({
      date: day,
      client: text(15)
        .map((typed) => typed.replace(/[@\t\n]/g, '').trim())
        .filter((typed) => typed !== ''),
      group: fc.option(fc.integer({ min: 2, max: 100 })),
      minutes: fc.integer({ min: 5, max: 480 }),
      pay: fc.constantFrom('paid', 'proBono'),
      amount: fc.option(fc.integer({ min: 0, max: 10_000_000 })),
      role: fc.constantFrom('coach', 'client', 'trial'),
      place: fc.constantFrom('', 'platform', 'elsewhere'),
      status: fc.constantFrom('done', 'cancelled'),
      reflection: text(80),
    })
    .map(({ group, ...rest }) => ({
      ...rest,
      form: group === null ? 'single' : 'group',
      people: group ?? 1,
    }));

  it.each(['sv', 'en'] as const)('gives back what was written, in any language (%s)', async (locale) => {
    await fc.assert(
      fc.asyncProperty(fc.array(entered, { maxLength: 6 }), async (sessions) => {
        const log = sessions.map((session, index): LogSession => ({ ...session, id: `s-${index}` }));
        const { content } = await logCsv(log, TODAY, locale);
        const { fresh, alike, bad } = readLogFile(content, new Set(), 'sv', TODAY);
        const back = [...fresh, ...alike].sort((one, other) => one.line - other.line);
        const byDay = [...sessions].sort(
          (one, other) => Number(one.date > other.date) - Number(one.date < other.date),
        );
        expect([bad, back.map(({ session }) => session)]).toEqual([[], byDay]);
      }),
    );
  });
});
