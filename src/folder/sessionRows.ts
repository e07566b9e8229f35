import type { LogSession } from './answers/session';
import { isForbiddenKey } from './plainJson';
import { checkSession } from './record';

/** Sessions as a backup holds them: the names once, then a row each, so that a long log is a small file. */
export interface SessionRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** The keys that are always there stand first; what later versions have added follows. */
const FIRST = [
  'id',
  'date',
  'client',
  'form',
  'people',
  'minutes',
  'pay',
  'amount',
  'role',
  'place',
  'status',
  'reflection',
];

/** Every key of every session has its column; a session without it has `null` there. */
export function toRows(sessions: readonly LogSession[]): SessionRows {
  const keys = new Set(sessions.flatMap((session) => Object.keys(session)));
  const columns = [...FIRST, ...[...keys].filter((key) => !FIRST.includes(key))];
  return {
    columns,
    rows: sessions.map((session) =>
      columns.map((column) => (session as Readonly<Record<string, unknown>>)[column] ?? null),
    ),
  };
}

/** The sessions in a backup, or where the first fault is: `rows[3]`. Never throws. */
export function fromRows(
  value: unknown,
):
  | { readonly ok: true; readonly sessions: readonly LogSession[] }
  | { readonly ok: false; readonly at: string } {
  const { columns, rows } = (value ?? {}) as { readonly columns?: unknown; readonly rows?: unknown };
  if (!isNames(columns)) {
    return { ok: false, at: 'columns' };
  }
  if (!Array.isArray(rows)) {
    return { ok: false, at: 'rows' };
  }
  const sessions = new Map<string, LogSession>();
  for (const [index, row] of rows.entries()) {
    const session =
      Array.isArray(row) && row.length === columns.length ? checkSession(sessionOf(columns, row)) : null;
    if (session === null || sessions.has(session.id)) {
      return { ok: false, at: `rows[${index}]` };
    }
    sessions.set(session.id, session);
  }
  return { ok: true, sessions: [...sessions.values()] };
}

const isNames = (columns: unknown): columns is readonly string[] =>
  Array.isArray(columns) &&
  columns.length <= 100 &&
  columns.every((name) => typeof name === 'string' && !isForbiddenKey(name)) &&
  new Set(columns).size === columns.length;

// No amount is written as null and read as such; anything else that is null was not there.
const sessionOf = (columns: readonly string[], row: readonly unknown[]): unknown =>
  Object.fromEntries(
    columns
      .map((column, index): [string, unknown] => [column, row[index]])
      .filter(([column, value]) => value !== null || column === 'amount'),
  );
