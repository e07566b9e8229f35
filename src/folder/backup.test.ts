import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyAgreementForm } from './answers/agreement.empty';
import { emptyAddition, emptyBudgetForm } from './answers/budget.empty';
import { emptyEligibilityForm } from './answers/eligibility.empty';
import { emptyEvaluationsForm } from './answers/evaluation.empty';
import { emptyFeeForm } from './answers/fee.empty';
import { emptyGoalForm, emptyGoalsForm } from './answers/goals.empty';
import { emptyProgressForm } from './answers/progress.empty';
import { emptyQualityForm } from './answers/quality.empty';
import { emptyReadinessForm } from './answers/readiness.empty';
import type { LogSession } from './answers/session';
import { readBackup, readBackupFile, writeBackups } from './backup';

const NOW = new Date('2026-11-20T09:30:00.000Z');
const SAVED = '2026-11-19T08:00:00.000Z';
const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8');

/** A file of ours with something changed in it. */
const file = (changes: object = {}) =>
  JSON.stringify({
    app: 'inner-journey-guide',
    schema: 1,
    exportedAt: '2026-11-20T09:30:00.000Z',
    tools: {},
    ...changes,
  });

const written = (records: Parameters<typeof writeBackups>[0]) => writeBackups(records, [], NOW)[0];

const session = (id: string, more: Partial<LogSession> = {}): LogSession => ({
  id,
  date: '2026-11-02',
  client: 'AB',
  form: 'single',
  people: 1,
  minutes: 60,
  pay: 'paid',
  amount: null,
  role: 'coach',
  place: '',
  status: 'done',
  reflection: '',
  ...more,
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
    expect(Object.keys(JSON.parse(written([])))).toEqual(['app', 'schema', 'exportedAt', 'tools']);
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

  test('with the same session twice are damaged', () => {
    const row = Object.values(session('a'));
    expect(withRows(COLUMNS, [row, row])).toEqual({ ok: false, reason: 'damaged', at: 'sessions.rows[1]' });
  });
});

describe('a backup that was written', () => {
  const fee = { ...emptyFeeForm(), price: '1 234,50 kr' };

  test('names the product, the schema, the instant and the tools', () => {
    const text = written([{ tool: 'fee', kind: 'found', answers: fee, savedAt: SAVED }]);
    expect(JSON.parse(text)).toEqual({
      app: 'inner-journey-guide',
      schema: 1,
      exportedAt: '2026-11-20T09:30:00.000Z',
      tools: { fee },
    });
  });

  test('leaves out what could not be read', () => {
    const text = written([
      { tool: 'fee', kind: 'damaged', raw: '{}' },
      { tool: 'goals', kind: 'newer' },
    ]);
    expect(JSON.parse(text).tools).toEqual({});
  });

  test.each([
    [
      'eligibility',
      { ...emptyEligibilityForm(), tools: ['other' as const], otherTool: '”snitt” \u2028 \uD83C\uDF31' },
    ],
    ['progress', emptyProgressForm(5, 3)],
    ['fee', fee],
    ['goals', { ...emptyGoalsForm(), goals: [emptyGoalForm('g-1')] }],
    ['budget', { ...emptyBudgetForm(), additions: [emptyAddition('x-1')] }],
    ['evaluation', emptyEvaluationsForm()],
    ['agreement', { ...emptyAgreementForm(), talked: ['ownChoice' as const] }],
    ['senior', { certified: '2026-05-21', sessions: '20' }],
    ['readiness', { ...emptyReadinessForm(), wishNamed: 'unknown' as const, trust: 'tyst' }],
    ['quality', { ...emptyQualityForm(), speciality: 'konflikter' }],
  ] as const)('comes back whole for %s', (tool, answers) => {
    const text = written([{ tool, kind: 'found', answers, savedAt: SAVED } as never]);
    expect(readBackup(text)).toEqual({
      ok: true,
      backup: { schema: 1, exportedAt: '2026-11-20T09:30:00.000Z', tools: { [tool]: answers }, sessions: [] },
      warnings: [],
    });
  });
});

describe('a file of schema 1', () => {
  test('with the first four tools is read whole', () => {
    const text = fixture('schema-1-filled');
    const result = readBackup(text);
    expect(result.ok && result.backup.tools).toEqual(JSON.parse(text).tools);
  });

  test('with a tool that came later is read whole', () => {
    const text = fixture('schema-1-with-senior');
    const result = readBackup(text);
    expect(result.ok && result.backup.tools).toEqual({
      senior: { certified: '21 maj 2026', sessions: '20' },
    });
  });

  test('with a line of the session log is read whole', () => {
    const text = fixture('schema-1-with-log');
    const result = readBackup(text);
    expect(result.ok && result.backup.tools).toEqual(JSON.parse(text).tools);
  });

  test('with a budget is read whole', () => {
    const text = fixture('schema-1-with-budget');
    const result = readBackup(text);
    expect(result.ok && result.backup.tools).toEqual(JSON.parse(text).tools);
  });

  test('with quarter plans is read whole', () => {
    const text = fixture('schema-1-with-quarter');
    const result = readBackup(text);
    expect(result.ok && result.backup.tools).toEqual(JSON.parse(text).tools);
  });

  test('with an evaluation and the agreement before it is read whole', () => {
    const text = fixture('schema-1-with-evaluation');
    const result = readBackup(text);
    expect(result.ok && result.backup.tools).toEqual(JSON.parse(text).tools);
  });

  test('with the readiness check is read whole', () => {
    const text = fixture('schema-1-with-readiness');
    const result = readBackup(text);
    expect(result.ok && result.backup.tools).toEqual(JSON.parse(text).tools);
  });

  test('with the quality mirror is read whole', () => {
    const text = fixture('schema-1-with-quality');
    const result = readBackup(text);
    expect(result.ok && result.backup.tools).toEqual(JSON.parse(text).tools);
  });

  test('with the feedback cards is read whole', () => {
    const text = fixture('schema-1-with-feedback');
    const result = readBackup(text);
    expect(result.ok && result.backup.tools).toEqual(JSON.parse(text).tools);
  });

  test('with the certificate is read whole', () => {
    const text = fixture('schema-1-with-certificate');
    const result = readBackup(text);
    expect(result.ok && result.backup.tools).toEqual(JSON.parse(text).tools);
  });

  test('keeps a key that is not known', () => {
    const result = readBackup(fixture('schema-1-one-tool'));
    expect(result.ok && result.backup.tools.fee).toMatchObject({
      note: 'a key that a later version may add',
    });
  });

  test('with a tool that is not known is read without it, with a warning', () => {
    const result = readBackup(fixture('schema-1-one-tool'));
    expect(result.ok && result.warnings).toEqual([{ kind: 'unknownTool', tool: 'sessionLog' }]);
    expect(result.ok && Object.keys(result.backup.tools)).toEqual(['fee']);
  });

  test('may begin with a byte order mark', () => {
    expect(readBackup(`\uFEFF${fixture('schema-1-filled')}`).ok).toBe(true);
  });
});

describe('a file is refused', () => {
  const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  const padded = (bytes: number) => file({ pad: 'a'.repeat(bytes - file({ pad: '' }).length) });

  test.each([
    ['that is empty', '', { reason: 'notJson' }],
    ['that is no JSON', 'Hej!', { reason: 'notJson' }],
    ['that was cut off', file().slice(0, -5), { reason: 'notJson' }],
    ['with a level too many', nested(17), { reason: 'tooDeep' }],
    ['with hundreds of thousands of levels', nested(400_000), { reason: 'tooDeep' }],
    [
      'that plants a prototype',
      '{"tools":{"fee":{"__proto__":{"admin":true}}}}',
      { reason: 'forbiddenKey', at: 'tools.fee.__proto__' },
    ],
    ['that plants a constructor', '[{"constructor":1}]', { reason: 'forbiddenKey', at: '[0].constructor' }],
    ['with the key prototype', '{"prototype":1}', { reason: 'forbiddenKey', at: 'prototype' }],
    ['that is a number', '12', { reason: 'notOurs' }],
    ['that is a list', '[]', { reason: 'notOurs' }],
    ['of another product', file({ app: 'something-else' }), { reason: 'notOurs' }],
    ['of a later version', file({ schema: 2, tools: 'in a shape not known here' }), { reason: 'newer' }],
    ['without a schema', file({ schema: null }), { reason: 'damaged', at: 'schema' }],
    ['with half a schema', file({ schema: 0.5 }), { reason: 'damaged', at: 'schema' }],
    ['without an instant', file({ exportedAt: 'yesterday' }), { reason: 'damaged', at: 'exportedAt' }],
    ['whose tools are a list', file({ tools: [] }), { reason: 'damaged', at: 'tools' }],
    [
      'with a wrong answer',
      file({ tools: { fee: { ...emptyFeeForm(), price: 12 } } }),
      { reason: 'damaged', at: 'tools.fee.price' },
    ],
    [
      'with a wrong answer in a row',
      file({ tools: { goals: { ...emptyGoalsForm(), goals: [{ ...emptyGoalForm('g-1'), what: null }] } } }),
      { reason: 'damaged', at: 'tools.goals.goals[0].what' },
    ],
    [
      'with an object that poses as text',
      file({ tools: { fee: { ...emptyFeeForm(), price: { length: { valueOf: 1, toString: 1 } } } } }),
      { reason: 'damaged', at: 'tools.fee' },
    ],
    [
      'with an object that poses as a list',
      file({ tools: { fee: { ...emptyFeeForm(), otherPrices: { length: { valueOf: 1, toString: 1 } } } } }),
      { reason: 'damaged' },
    ],
  ])('%s', (_, text, refusal) => {
    expect(readBackup(text)).toMatchObject({ ok: false, ...refusal });
  });

  test('above one megabyte', () => {
    expect(readBackup(padded(1_000_001))).toEqual({ ok: false, reason: 'tooLarge' });
  });

  test('above one megabyte in bytes, though not in characters', () => {
    expect(readBackup(file({ pad: 'å'.repeat(500_000) }))).toEqual({ ok: false, reason: 'tooLarge' });
  });

  test('above one megabyte without being read', async () => {
    const huge = { size: 50_000_000, text: () => Promise.reject(new Error('It was read')) } as Blob;
    expect(await readBackupFile(huge)).toEqual({ ok: false, reason: 'tooLarge' });
  });

  test('that the disk will not give up', async () => {
    const gone = { size: 10, text: () => Promise.reject(new DOMException('Gone', 'NotFoundError')) } as Blob;
    expect(await readBackupFile(gone)).toEqual({ ok: false, reason: 'notJson' });
  });

  test('but not at one megabyte', () => {
    expect(readBackup(padded(1_000_000)).ok).toBe(true);
  });

  test('but not with as many levels as are let through', () => {
    expect(readBackup(nested(16))).toEqual({ ok: false, reason: 'notOurs' });
  });

  test('but not for brackets inside a text', () => {
    expect(readBackup(file({ note: `\\"${'['.repeat(40)}` })).ok).toBe(true);
  });

  test('and every object on the page stays as it was', () => {
    readBackup('{"__proto__":{"admin":true},"tools":{"fee":{"__proto__":{"admin":true}}}}');
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});

describe('no text makes the reading throw', () => {
  const broken = fc
    .tuple(
      fc.constantFrom(fixture('schema-1-filled'), fixture('schema-1-one-tool')),
      fc.nat(),
      fc.nat(40),
      fc.string(),
    )
    .map(([text, at, length, put]) => {
      const place = at % text.length;
      return text.slice(0, place) + put + text.slice(place + length);
    });
  const replaced = fc
    .tuple(fc.constantFrom('eligibility', 'progress', 'fee', 'goals'), fc.jsonValue({ maxDepth: 3 }))
    .map(([tool, answers]) => file({ tools: { [tool]: answers } }));
  const swapped = fc
    .tuple(fc.constantFrom(...Object.keys(emptyFeeForm())), fc.jsonValue({ maxDepth: 2 }))
    .map(([key, value]) => file({ tools: { fee: { ...emptyFeeForm(), [key]: value } } }));

  test.each([
    ['any text', fc.oneof(fc.string({ unit: 'binary' }), fc.json()), 5_000],
    ['a broken file', broken, 5_000],
    ['anything in the place of a tool', replaced, 5_000],
    ['anything in the place of an answer', swapped, 5_000],
  ] as const)('%s', (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts as fc.Arbitrary<string>, (text) => {
        const result = readBackup(text);
        return result.ok || typeof result.reason === 'string';
      }),
      { numRuns },
    );
  });
});
