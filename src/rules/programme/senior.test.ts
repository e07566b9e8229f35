import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate, parsePlainDate } from '../calendar';
import { contextOn } from '../rulebook';
import { said } from '../verdict';
import { countTowardsSenior, decideSenior, type LoggedSession } from './senior';

const decide = (certified: PlainDate | null, today: PlainDate, sessions: number | null) =>
  decideSenior(
    {
      certified: certified === null ? null : said(certified),
      sessions: sessions === null ? null : said(sessions),
    },
    contextOn(today, '2025-04-01'),
  );

describe('applying for Senior Coach', () => {
  it.each([
    ['S-01: on the day, with twenty sessions', '2025-04-01', '2025-10-01', 20, 'yes', '2025-10-01', 0, 0],
    ['the day after, with twenty-one sessions', '2025-04-01', '2025-10-02', 21, 'yes', '2025-10-01', 0, 0],
    ['the day before, with twenty sessions', '2025-04-01', '2025-09-30', 20, 'no', '2025-10-01', 1, 0],
    ['S-03: on the day, with nineteen sessions', '2025-04-01', '2025-10-01', 19, 'no', '2025-10-01', 0, 1],
    ['S-05: certified on the last of August', '2024-08-31', '2025-02-27', 20, 'no', '2025-02-28', 1, 0],
    ['the same, a day later', '2024-08-31', '2025-02-28', 20, 'yes', '2025-02-28', 0, 0],
    ['S-07: certified so before a leap year', '2023-08-31', '2024-02-28', 25, 'no', '2024-02-29', 1, 0],
    ['S-09: certified on the leap day', '2024-02-29', '2024-08-29', 20, 'yes', '2024-08-29', 0, 0],
    ['S-11: certified on New Year’s Eve', '2025-12-31', '2026-06-30', 20, 'yes', '2026-06-30', 0, 0],
    ['S-13: one day short', '2026-05-21', '2026-11-20', 20, 'no', '2026-11-21', 1, 0],
    ['S-15: years later, with three sessions', '2024-01-01', '2026-11-20', 3, 'no', '2024-07-01', 0, 17],
    [
      'S-19: six months from the day of certification',
      '2025-04-01',
      '2025-04-01',
      0,
      'no',
      '2025-10-01',
      183,
      20,
    ],
    ['S-21: 83 days before October', '2025-01-10', '2025-07-10', 20, 'yes', '2025-07-10', 0, 0],
  ] as const)('%s', (_case, certified, today, sessions, answer, earliest, days, left) => {
    const decision = decide(certified, today, sessions);
    expect([decision.verdict, decision.earliest]).toEqual([{ answer }, earliest]);
    expect(decision.wait?.totalDays ?? 0).toBe(days);
    expect(decision.remaining).toEqual([
      ...(days > 0 ? [{ rule: 'senior.months', who: 'time', amount: days, unit: 'day', earliest }] : []),
      ...(left > 0
        ? [{ rule: 'senior.sessions', who: 'you', amount: left, unit: 'session', earliest: null }]
        : []),
    ]);
  });

  it.each([
    ['nothing answered', null, null, ['certified', 'sessions']],
    ['twenty sessions and no day', null, 20, ['certified']],
    ['the day come and no sessions told', '2025-04-01', null, ['sessions']],
  ] as const)('depends with %s', (_case, certified, sessions, missing) => {
    expect(decide(certified, '2025-10-01', sessions).verdict).toEqual({ answer: 'depends', missing });
  });

  it.each([
    ['nineteen sessions and no day', null, 19],
    ['a day that has not come and no sessions told', '2025-04-02', null],
  ] as const)('is a certain no for now with %s', (_case, certified, sessions) => {
    expect(decide(certified, '2025-10-01', sessions).verdict).toEqual({ answer: 'no' });
  });

  it.each([
    ['certified tomorrow', '2025-10-02', 20],
    ['half a session', '2025-04-01', 19.5],
    ['minus one session', '2025-04-01', -1],
  ] as const)('is refused with %s', (_case, certified, sessions) => {
    expect(() => decide(certified, '2025-10-01', sessions)).toThrow(RangeError);
  });

  it('names the day of certification that is still to come', () => {
    expect(() => decide('2025-10-02', '2025-10-01', 20)).toThrow(
      new RangeError('The certification day 2025-10-02 is after 2025-10-01'),
    );
  });

  it('can be asked on the day of certification itself', () => {
    expect(decide('2025-10-01', '2025-10-01', 20).verdict).toEqual({ answer: 'no' });
  });
});

describe('the step of time', () => {
  it.each([
    ['on the day of certification', '2025-04-01', 0, 'notMet'],
    ['the day before two months', '2025-05-31', 1, 'notMet'],
    ['the day before six months', '2025-09-30', 5, 'notMet'],
    ['at six months', '2025-10-01', 6, 'met'],
    ['at a year', '2026-04-01', 12, 'met'],
  ] as const)('counts whole months %s', (_case, today, value, status) => {
    const known = { rule: 'senior.months', input: 'certified', compare: 'atLeast', from: 'you' };
    const step = { ...known, value, limit: 6, unit: 'month', status };
    expect(decide('2025-04-01', today, 0).steps[0]).toMatchObject(step);
  });

  it('stands beside the step of sessions', () => {
    expect(decide('2025-04-01', '2025-10-01', 19).steps[1]).toMatchObject({
      rule: 'senior.sessions',
      value: 19,
      limit: 20,
      unit: 'session',
      remaining: 1,
    });
  });

  it('has no value without a day of certification', () => {
    expect(decide(null, '2025-10-01', 20).steps[0]).toMatchObject({
      value: null,
      status: 'open',
      from: null,
    });
  });
});

describe('the wait', () => {
  it.each([
    ['2025-04-01', '2025-04-01', { months: 6, days: 0, totalDays: 183 }],
    ['2025-04-01', '2025-08-30', { months: 1, days: 1, totalDays: 32 }],
    ['2025-04-01', '2025-09-30', { months: 0, days: 1, totalDays: 1 }],
    ['2025-04-01', '2025-10-01', null],
  ] as const)('certified %s, on %s', (certified, today, wait) => {
    expect(decide(certified, today, 20).wait).toEqual(wait);
  });

  it.each([
    ['twenty in 140 days is one a week', '2025-05-14', 0, 1],
    ['twenty in 141 days is still one a week', '2025-05-13', 0, 1],
    ['twenty in 139 days is rounded up', '2025-05-15', 0, 1.1],
    ['twenty in 183 days is rounded up', '2025-04-01', 0, 0.8],
    ['one in a day is seven a week', '2025-09-30', 19, 7],
    ['none when the sessions are there', '2025-09-30', 20, null],
    ['none when the day has come', '2025-10-01', 0, null],
    ['none when the sessions are not told', '2025-09-30', null, null],
  ] as const)('gives a pace: %s', (_case, today, sessions, perWeek) => {
    expect(decide('2025-04-01', today, sessions).perWeek).toBe(perWeek);
  });

  it('never ends earlier for someone certified later', () => {
    const days = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((n) => addDays('2020-01-01', n));
        const earliest = (certified: PlainDate | undefined) =>
          decide(parsePlainDate(certified ?? ''), '2030-01-01', 0).earliest;
        expect((earliest(first) ?? '') <= (earliest(second) ?? '')).toBe(true);
      }),
    );
  });
});

describe('sessions that count towards Senior Coach', () => {
  const rows = (count: number, session: LoggedSession) => Array.from({ length: count }, () => session);
  const held = { date: '2025-04-01', role: 'coach', status: 'done' } as const;
  const log = [
    ...rows(12, { ...held, date: '2025-03-31' }),
    ...rows(15, { ...held, date: '2025-06-01' }),
    ...rows(4, { ...held, status: 'cancelled' }),
    ...rows(2, { ...held, role: 'client' }),
  ];

  it('S-17: are the fifteen done as coach since then', () => {
    expect(countTowardsSenior(log, '2025-04-01')).toBe(15);
  });

  it('S-17: leave five to go', () => {
    expect(
      decide('2025-04-01', '2025-12-01', countTowardsSenior(log, '2025-04-01')).remaining[0]?.amount,
    ).toBe(5);
  });

  it.each([
    ['on the day of certification counts', held, 1],
    ['the day before does not', { ...held, date: '2025-03-31' }, 0],
    ['that was cancelled does not', { ...held, status: 'cancelled' }, 0],
    ['as client does not', { ...held, role: 'client' }, 0],
    ['on trial does not', { ...held, role: 'trial' }, 0],
  ] as const)('one %s', (_case, session, expected) => {
    expect(countTowardsSenior([session], '2025-04-01')).toBe(expected);
  });
});
