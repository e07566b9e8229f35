import type { LogEntry } from './log';

/** A paid session of an hour as coach, with what the test is about in it. */
export const session = (change: Partial<LogEntry> = {}): LogEntry => ({
  ...{ date: '2026-11-01', client: 'AB', form: 'single', people: 1, minutes: 60 },
  ...{ pay: 'paid', role: 'coach', status: 'done' },
  ...change,
});
