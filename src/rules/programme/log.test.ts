import { describe, expect, it } from 'vitest';
import { contextOn } from '../rulebook';
import {
  countTowardsApplication,
  countTrialSessions,
  type LogEntry,
  likenessOf,
  logGoals,
  totalsOf,
} from './log';
import { session } from './logEntry.fixtures';
import { countTowardsSenior } from './senior';

const TODAY = '2026-11-20';
const many = (count: number, change: Partial<LogEntry> = {}) =>
  Array.from({ length: count }, () => session(change));
const clients = (...sessions: LogEntry[]) => totalsOf(sessions, TODAY).clients;

describe('the totals of a log', () => {
  it('are nought without sessions (L-15)', () => {
    expect(totalsOf([], TODAY)).toEqual({
      ...{ held: 0, cancelled: 0, asCoach: 0, asClient: 0, asTrial: 0 },
      ...{ minutes: 0, paidMinutes: 0, proBonoMinutes: 0, clients: 0, recentMinutes: 0 },
      recentSince: '2025-05-20',
    });
  });

  it('hold minutes, not rounded hours (L-01)', () => {
    expect(totalsOf([session({ minutes: 45 })], TODAY).minutes).toBe(45);
  });

  it('count a group once in time, and each who took part as a client (L-03)', () => {
    const { minutes, clients: people } = totalsOf([session({ form: 'group', people: 3 })], TODAY);
    expect([minutes, people]).toEqual([60, 3]);
  });

  it('split the time in paid and pro bono', () => {
    const { paidMinutes, proBonoMinutes } = totalsOf(
      [session({ minutes: 50 }), session({ minutes: 40, pay: 'proBono' })],
      TODAY,
    );
    expect([paidMinutes, proBonoMinutes]).toEqual([50, 40]);
  });

  it('leave out what was cancelled', () => {
    const { held, cancelled, minutes, clients: people } = totalsOf([session({ status: 'cancelled' })], TODAY);
    expect([held, cancelled, minutes, people]).toEqual([0, 1, 0, 0]);
  });

  it('have neither time nor clients from sessions as a client', () => {
    const { held, asClient, minutes, clients: people } = totalsOf([session({ role: 'client' })], TODAY);
    expect([held, asClient, minutes, people]).toEqual([1, 1, 0, 0]);
  });

  it('have time and clients from trial sessions', () => {
    const { asTrial, minutes, clients: people } = totalsOf([session({ role: 'trial' })], TODAY);
    expect([asTrial, minutes, people]).toEqual([1, 60, 1]);
  });
});

describe('different clients', () => {
  it('are told apart by their code, not by how it was typed', () => {
    expect(clients(session({ client: 'ÅB' }), session({ client: ' a\u030ab ' }))).toBe(1);
  });

  it('are more than one with more than one code', () => {
    expect(clients(session({ client: 'AB' }), session({ client: 'BC' }))).toBe(2);
  });

  it('are as many as the largest meeting of a group', () => {
    const group = (people: number) => session({ client: 'G', form: 'group', people });
    expect(clients(group(3), group(5), group(4))).toBe(5);
  });

  it('are other people in a group than alone, also under the same code', () => {
    expect(clients(session({ client: 'AB' }), session({ client: 'AB', form: 'group', people: 2 }))).toBe(3);
  });
});

describe('what is recent', () => {
  it.each([
    ['the day before the span', '2025-05-19', 0],
    ['the first day of the span', '2025-05-20', 60],
    ['today', '2026-11-20', 60],
    ['a day that is to come', '2026-11-21', 0],
  ] as const)('counts from eighteen months back: %s', (_case, date, minutes) => {
    expect(totalsOf([session({ date })], TODAY).recentMinutes).toBe(minutes);
  });

  it('begins on the last day of a shorter month', () => {
    expect(totalsOf([], '2026-08-31').recentSince).toBe('2025-02-28');
  });
});

describe('the same day, client and length', () => {
  it('are alike however the client was typed (L-09)', () => {
    expect(likenessOf(session({ client: ' ab' }))).toBe(likenessOf(session({ client: 'AB' })));
  });

  it.each([
    ['another day', { date: '2026-11-02' }],
    ['another client', { client: 'BC' }],
    ['another length', { minutes: 61 }],
  ] as const)('are not alike on %s', (_case, change) => {
    expect(likenessOf(session(change))).not.toBe(likenessOf(session()));
  });
});

describe('what the log gives towards the rules', () => {
  const mixed = [
    ...many(12, { date: '2026-01-31' }),
    ...many(15, { date: '2026-02-01' }),
    ...many(4, { date: '2026-03-01', status: 'cancelled' }),
    ...many(2, { date: '2026-03-01', role: 'client' }),
  ];

  it('counts towards Senior Coach from the day of certification (S-17)', () => {
    expect(countTowardsSenior(mixed, '2026-02-01')).toBe(15);
  });

  it('counts every role towards an application, but nothing cancelled', () => {
    expect(countTowardsApplication([...mixed, session({ role: 'trial' })])).toBe(30);
  });

  it('counts the trial sessions that took place', () => {
    const log = [...many(2, { role: 'trial' }), session({ role: 'trial', status: 'cancelled' }), session()];
    expect(countTrialSessions(log)).toBe(2);
  });

  const goals = (log: readonly LogEntry[], certified: '2026-02-01' | null) =>
    logGoals(log, certified, contextOn(TODAY)).map(({ rule, count, limit, remaining }) => [
      rule,
      count,
      limit,
      remaining,
    ]);

  it('has each number beside what the rules ask for (S-17)', () => {
    expect(goals(mixed, '2026-02-01')).toEqual([
      ['prerequisite.sessions', 29, 10, 0],
      ['training.trialSessions', 0, 3, 3],
      ['senior.sessions', 15, 20, 5],
    ]);
  });

  it('leaves Senior Coach out while the day of certification is not known', () => {
    expect(goals([], null)).toEqual([
      ['prerequisite.sessions', 0, 10, 10],
      ['training.trialSessions', 0, 3, 3],
    ]);
  });

  it.each([
    [9, 1],
    [10, 0],
    [11, 0],
  ])('with %d sessions has %d left to an application', (held, remaining) => {
    expect(goals(many(held), null)[0]?.[3]).toBe(remaining);
  });
});
