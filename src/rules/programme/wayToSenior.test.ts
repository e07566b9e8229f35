import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../calendar';
import { type Context, openRules } from '../rulebook';
import { said } from '../verdict';
import { wayToSenior } from './wayToSenior';

describe('the way to Senior Coach', () => {
  const on = (today: PlainDate): Context => ({ today, rules: openRules(today) });
  const way = (today: PlainDate, certified: PlainDate | null, sessions: number | null) =>
    wayToSenior(
      {
        certified: certified === null ? null : said(certified),
        sessions: sessions === null ? null : said(sessions),
      },
      on(today),
    );

  it('is one day of waiting at the end of a short month (S-05 a year later)', () => {
    const { changes, earliest } = way('2026-02-27', '2025-08-31', 20);
    expect(changes).toEqual([
      {
        rule: 'senior.months',
        input: 'certified',
        who: 'time',
        kind: 'change',
        to: '2026-02-28',
        amount: 1,
        unit: 'day',
      },
    ]);
    expect(earliest).toBe('2026-02-28');
  });

  it('is a session to hold when the months have passed (S-03)', () => {
    const { changes, earliest } = way('2025-10-01', '2025-04-01', 19);
    expect(changes).toEqual([
      {
        rule: 'senior.sessions',
        input: 'sessions',
        who: 'you',
        kind: 'change',
        to: 20,
        amount: 1,
        unit: 'session',
      },
    ]);
    expect(earliest).toBe('2025-10-01');
  });

  it('begins today when the months passed long ago, and nothing is published of what comes after', () => {
    const { earliest, after } = way('2026-01-15', '2025-04-01', 19);
    expect([earliest, after]).toEqual(['2026-01-15', []]);
  });

  it('is two answers while nothing is told', () => {
    expect(way('2026-11-20', null, null).changes).toEqual([
      {
        rule: 'senior.months',
        input: 'certified',
        who: 'you',
        kind: 'answer',
        to: '2026-05-20',
        amount: null,
        unit: null,
      },
      {
        rule: 'senior.sessions',
        input: 'sessions',
        who: 'you',
        kind: 'answer',
        to: 20,
        amount: null,
        unit: 'session',
      },
    ]);
  });

  it('is both, time first as the form asks', () => {
    const { changes } = way('2026-11-20', '2026-11-20', 3);
    expect(changes.map(({ who, to, amount }) => [who, to, amount])).toEqual([
      ['time', '2027-05-20', 181],
      ['you', 20, 17],
    ]);
  });

  it.each([
    ['2026-11-20', '2026-05-20'],
    ['2026-02-28', '2025-08-31'],
    ['2026-02-27', '2025-08-27'],
    ['2026-08-31', '2026-02-28'],
    ['2026-04-30', '2025-10-31'],
  ] as const)('on %s asks for a certification on %s at the latest when no day is told', (today, latest) => {
    const { changes, earliest } = way(today, null, 20);
    expect([changes[0]?.kind, changes[0]?.to, earliest]).toEqual(['answer', latest, null]);
  });
});
