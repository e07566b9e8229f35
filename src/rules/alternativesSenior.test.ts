import { describe, expect, test } from 'vitest';
import { seniorOtherReadings } from './alternativesSenior';
import type { PlainDate } from './calendar';
import { contextOn } from './rulebook';
import { said } from './verdict';

const others = (certified: PlainDate | null, today: PlainDate, sessions: number | null) =>
  seniorOtherReadings(
    {
      certified: certified === null ? null : said(certified),
      sessions: sessions === null ? null : said(sessions),
    },
    contextOn(today),
  );
const of = (reading: string, ...asked: Parameters<typeof others>) =>
  others(...asked).filter((other) => other.reading === reading);

describe('an approximate time (Q-10)', () => {
  test.each([
    ['the day before six months', '2025-09-30', ['2025-10-01']],
    ['the day of certification', '2025-04-01', ['2025-10-01']],
    ['six months after it', '2025-10-01', []],
  ] as const)('may come before our day %s', (_case, today, expected) => {
    const days = of('Q-10', '2025-04-01', today, 20).map((other) => 'earliest' in other && other.earliest);
    expect(days).toEqual(expected);
  });

  test('is told by its own name', () => {
    expect(of('Q-10', '2025-04-01', '2025-09-30', 20)).toEqual([
      { reading: 'Q-10', alternative: 'approximate', earliest: '2025-10-01' },
    ]);
  });

  test('says nothing without a day of certification', () => {
    expect(of('Q-10', null, '2025-04-01', 3)).toEqual([]);
  });
});

describe('months with sessions alone (Q-11)', () => {
  test.each([
    ['no sessions have been active in none of six', 0, 6],
    ['five sessions have been active in five at most', 5, 1],
    ['six sessions may have been active in all, or not', 6, null],
    ['twenty sessions may have been held in one of them', 20, null],
    ['sessions that are not told may have been held in any', null, null],
  ] as const)('%s', (_case, sessions, left) => {
    expect(of('Q-11', '2025-04-01', '2025-10-01', sessions)).toEqual([
      { reading: 'Q-11', alternative: 'activeMonths', left },
    ]);
  });

  test('make no difference while the calendar months are not over', () => {
    expect(of('Q-11', '2025-04-01', '2025-09-30', 0)).toEqual([]);
  });
});

describe('which sessions count (Q-12)', () => {
  test.each([
    ['nine leave one at most, once the ten before the application count', 9, 1],
    ['ten are enough with those ten', 10, 0],
    ['nineteen are more than enough with them', 19, 0],
    ['none leave ten', 0, 10],
  ] as const)('%s', (_case, sessions, left) => {
    expect(of('Q-12', '2025-04-01', '2025-10-01', sessions)).toEqual([
      { reading: 'Q-12', alternative: 'everySession', left },
    ]);
  });

  test('twenty may be fewer when only paid ones count', () => {
    expect(of('Q-12', '2025-04-01', '2025-10-01', 20)).toEqual([
      { reading: 'Q-12', alternative: 'paidOnly', sessions: 20 },
    ]);
  });

  test('says nothing of sessions that are not told', () => {
    expect(of('Q-12', '2025-04-01', '2025-10-01', null)).toEqual([]);
  });
});

describe('a title that comes by itself (Q-13)', () => {
  test('has come for whoever can apply', () => {
    expect(of('Q-13', '2025-04-01', '2025-10-01', 20)).toEqual([
      { reading: 'Q-13', alternative: 'byItself' },
    ]);
  });

  test.each([
    ['a day is left', '2025-09-30', 20],
    ['a session is left', '2025-10-01', 19],
    ['the sessions are not told', '2025-10-01', null],
  ] as const)('has not come when %s', (_case, today, sessions) => {
    expect(of('Q-13', '2025-04-01', today, sessions)).toEqual([]);
  });
});

test('nothing told has no other reading', () => {
  expect(others(null, '2025-10-01', null)).toEqual([]);
});
