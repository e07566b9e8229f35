import { describe, expect, test } from 'vitest';
import type { LogSession } from './answers/session';
import { readBackup, writeBackups } from './backup';
import { session } from './fixtures/session';

const NOW = new Date('2026-11-20T09:30:00.000Z');

/** A file of ours with something changed in it. */
const file = (changes: object) =>
  JSON.stringify({
    app: 'inner-journey-guide',
    schema: 1,
    exportedAt: '2026-11-20T09:30:00.000Z',
    tools: {},
    ...changes,
  });

describe('sessions in a backup', () => {
  const back = (text: string) => {
    const result = readBackup(text);
    return result.ok ? result.backup.sessions : result;
  };
  const withRows = (columns: unknown, rows: unknown) => readBackup(file({ sessions: { columns, rows } }));
  const COLUMNS = Object.keys(session('a'));

  test('come back whole, in their order', () => {
    const sessions = [session('b', { amount: 20_000, reflection: 'å ”snitt”' }), session('a')];
    expect(back(writeBackups([], sessions, NOW)[0])).toEqual(sessions);
  });

  test('keep keys that a later version has added', () => {
    const sessions = [{ ...session('a'), mood: 'glad' }, session('b')];
    expect(back(writeBackups([], sessions, NOW)[0])).toEqual(sessions);
  });

  test('are a row each', () => {
    expect(JSON.parse(writeBackups([], [session('a')], NOW)[0]).sessions).toEqual({
      columns: COLUMNS,
      rows: [['a', '2026-11-02', 'AB', 'single', 1, 60, 'paid', null, 'coach', '', 'done', '']],
    });
  });

  test('are left out when there are none', () => {
    expect(Object.keys(JSON.parse(writeBackups([], [], NOW)[0]))).toEqual([
      'app',
      'schema',
      'exportedAt',
      'tools',
    ]);
  });

  test('that are more than a file may hold go on in the next one', () => {
    const many = Array.from({ length: 5_000 }, (_, index) =>
      session(`s-${index}`, { reflection: 'å'.repeat(100) }),
    );
    const files = writeBackups([], many, NOW);
    expect(files.length).toBe(2);
    expect(files.flatMap((text) => back(text) as readonly LogSession[])).toEqual(many);
  });

  test('of ten thousand short ones fit in one file', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => session(`s-${index}`));
    expect(writeBackups([], many, NOW).length).toBe(1);
  });

  test.each([
    ['a row that is too short', COLUMNS, [['a']], 'sessions.rows[0]'],
    ['a row that is no list', COLUMNS, ['a'], 'sessions.rows[0]'],
    ['rows that are no list', COLUMNS, {}, 'sessions.rows'],
    ['names that are no list', 'id', [], 'sessions.columns'],
    ['a name twice', ['id', 'id'], [], 'sessions.columns'],
    ['a forbidden name', ['__proto__'], [], 'sessions.columns'],
  ])('with %s are damaged, and it is said where', (_what, columns, rows, at) => {
    expect(withRows(columns, rows)).toEqual({ ok: false, reason: 'damaged', at });
  });

  test.each(['2026-02-29', '2026-13-01', '0000-01-01', '9999-99-99'])(
    'on the day %s, which is none, are damaged',
    (date) => {
      expect(withRows(COLUMNS, [Object.values(session('a', { date }))])).toEqual({
        ok: false,
        reason: 'damaged',
        at: 'sessions.rows[0]',
      });
    },
  );

  test('with the same session twice are damaged', () => {
    const row = Object.values(session('a'));
    expect(withRows(COLUMNS, [row, row])).toEqual({ ok: false, reason: 'damaged', at: 'sessions.rows[1]' });
  });
});
