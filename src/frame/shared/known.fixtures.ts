import type { LogSession } from '../../folder/answers/session';
import { session as loggedSession } from '../../folder/fixtures/session';
import type { Others } from '../followOthers';

export const TODAY = '2026-11-20';
let made = 0;

export const session = (changes: Partial<LogSession> = {}): LogSession => {
  made += 1;
  return loggedSession(`session-${made}`, { date: '2026-06-01', pay: 'proBono', ...changes });
};

export const several = (count: number, changes: Partial<LogSession> = {}) =>
  Array.from({ length: count }, () => session(changes));

export const others = (sessions: readonly LogSession[], answers: Others['answers'] = {}): Others => ({
  answers,
  sessions,
});

export const NOTHING = others([]);

/** Field, value, source and state, on one line each. */
export const told = (found: readonly { field: string; value: string; source: string; state: string }[]) =>
  found.map(({ field, value, source, state }) => `${field}: ${value} (${source}, ${state})`);
