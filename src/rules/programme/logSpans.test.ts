import { describe, expect, it } from 'vitest';
import { session } from './logEntry.fixtures';
import { logClients, logMonths } from './logSpans';

describe('the months of a log', () => {
  it('end with the month that today lies in, and pass over a new year', () => {
    expect(logMonths([], '2026-01-31', 3).map(({ first }) => first)).toEqual([
      '2025-11-01',
      '2025-12-01',
      '2026-01-01',
    ]);
  });

  it('hold the sessions that took place, by role', () => {
    const log = [
      session({ date: '2026-01-01' }),
      session({ date: '2026-01-31', role: 'client' }),
      session({ date: '2026-01-15', role: 'trial' }),
      session({ date: '2026-01-15', status: 'cancelled' }),
      session({ date: '2025-12-31' }),
    ];
    expect(logMonths(log, '2026-01-31', 1)).toEqual([{ first: '2026-01-01', coach: 1, client: 1, trial: 1 }]);
  });
});

describe('the lines of a log by client', () => {
  it('are one per client, with the first day, the last day and the time of each kind', () => {
    const log = [
      session({ date: '2026-03-02', minutes: 45, pay: 'proBono', client: 'ab' }),
      session({ date: '2026-01-02', client: 'AB' }),
      session({ date: '2026-02-02', client: 'G', form: 'group', people: 3 }),
    ];
    expect(logClients(log)).toEqual([
      {
        ...{ client: 'ab', form: 'single', people: 1, first: '2026-01-02', last: '2026-03-02' },
        ...{ paidMinutes: 60, proBonoMinutes: 45 },
      },
      {
        ...{ client: 'G', form: 'group', people: 3, first: '2026-02-02', last: '2026-02-02' },
        ...{ paidMinutes: 60, proBonoMinutes: 0 },
      },
    ]);
  });

  it('leave out what was cancelled, and sessions as a client', () => {
    expect(logClients([session({ status: 'cancelled' }), session({ role: 'client' })])).toEqual([]);
  });
});
