import { describe, expect, it } from 'vitest';
import type { LogSession } from '../../folder/answers/session';
import { icfCsv, logCsv } from './csvFile';

const session = (change: Partial<LogSession> = {}): LogSession => ({
  ...{ id: 'a', date: '2026-11-02', client: 'AB', form: 'single', people: 1, minutes: 45 },
  ...{ pay: 'paid', amount: 45_000, role: 'coach', place: 'platform', status: 'done', reflection: '' },
  ...change,
});
const lines = (content: string) => content.replace('\ufeff', '').split('\r\n');

describe('the file with every session', () => {
  it('has a row for each, by day, with its heads in the language of the page', async () => {
    const log = [session(), session({ id: 'b', date: '2026-10-01', amount: null, form: 'group', people: 3 })];
    const { name, content } = await logCsv(log, '2026-11-20', 'sv');
    expect([name, ...lines(content)]).toEqual([
      'samtalslogg-2026-11-20.csv',
      'Datum;Klient;Form;Antal deltagare;Längd (min);Ersättning;Belopp (kr);Roll;Plats;Status;Reflektion',
      '2026-10-01;AB;Grupp;3;45;Betalt;;Coach;Via plattformen;Genomfört;',
      '2026-11-02;AB;Enskilt;1;45;Betalt;450,00;Coach;Via plattformen;Genomfört;',
    ]);
  });

  it('leaves out a day that no calendar has', async () => {
    expect(lines((await logCsv([session({ date: '2026-02-31' })], '2026-11-20', 'sv')).content)).toHaveLength(
      1,
    );
  });
});

describe('the file in the columns of ICF', () => {
  it('has a row for each client, hours with two decimals and nobody’s address', async () => {
    const log = [
      session(),
      session({ id: 'b', date: '2026-10-01', minutes: 60, pay: 'proBono' }),
      session({ id: 'c', client: 'G', form: 'group', people: 3 }),
      session({ id: 'd', client: 'X', role: 'client' }),
    ];
    const { name, content } = await icfCsv(log, '2026-11-20', 'sv');
    expect([name, ...lines(content)]).toEqual([
      'samtalslogg-icf-2026-11-20.csv',
      'Client Name;Contact Information;Individual/Group;Number in Group;Start Date;End Date;Paid hours;Pro-bono hours',
      'AB;;Individual;;2026-10-01;2026-11-02;0,75;1,00',
      'G;;Group;3;2026-11-02;2026-11-02;0,75;0,00',
    ]);
  });
});
