import { describe, expect, it } from 'vitest';
import { type LogEntry, totalsOf } from '../programme/log';
import { session as loggedSession } from '../programme/logEntry.fixtures';
import { ICF, icfLeft } from './icf';

const TODAY = '2026-11-20';
const [ACC, , MCC] = ICF.levels;
const session = (change: Partial<LogEntry>) => loggedSession({ date: '2024-01-01', client: 'C1', ...change });
const hours = (count: number, change: Partial<LogEntry>) =>
  Array.from({ length: count }, () => session(change));

describe('a log beside what ICF asks for', () => {
  it('has each demand by itself (L-11)', () => {
    const log = [
      ...hours(25, { date: '2025-05-20' }),
      ...hours(43, {}),
      ...Array.from({ length: 6 }, (_, index) => session({ client: `C${index + 2}` })),
      session({ minutes: 45, client: 'C8' }),
      session({ minutes: 15, client: 'C8', pay: 'proBono' }),
      ...hours(25, { client: 'C9', pay: 'proBono' }),
    ];
    expect(ACC && icfLeft(totalsOf(log, TODAY), ACC)).toEqual({
      ...{ minutes: 0, paidMinutes: 15, clients: 0, recentMinutes: 0 },
    });
  });

  it('is all left without sessions', () => {
    expect(ACC && icfLeft(totalsOf([], TODAY), ACC)).toEqual({
      ...{ minutes: 6_000, paidMinutes: 4_500, clients: 8, recentMinutes: 1_500 },
    });
  });

  it('says nothing of a demand that is not known', () => {
    expect(MCC && icfLeft(totalsOf([], TODAY), MCC).recentMinutes).toBeNull();
  });
});
