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
import { readBackup, readBackupFile, writeBackups } from './backup';

const NOW = new Date('2026-11-20T09:30:00.000Z');
const SAVED = '2026-11-19T08:00:00.000Z';

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

describe('a file is refused', () => {
  const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  // Four are there already.
  const keys = (more: number) => Object.fromEntries(Array.from({ length: more }, (_, at) => [`k${at}`, 0]));
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
    ['with a key twice', file().replace('{', '{"schema":2,'), { reason: 'forbiddenKey', at: 'schema' }],
    [
      'with a key twice, once in escapes',
      file().replace('{', '{"\\u0073chema":2,'),
      { reason: 'forbiddenKey', at: 'schema' },
    ],
    ['with a number too large to be one', file().replace('{', '{"n":1e999,'), { reason: 'damaged', at: 'n' }],
    ['with a zero below zero', file().replace('{', '{"n":[1,-0],'), { reason: 'damaged', at: 'n[1]' }],
    ['with a longer list than any of ours', file({ n: Array(10_001).fill(0) }), { reason: 'notOurs' }],
    ['with more keys than any of ours has', file(keys(197)), { reason: 'notOurs' }],
    [
      'from the last year of the calendar',
      file({ exportedAt: '9999-01-01T00:00:00Z' }),
      { reason: 'damaged' },
    ],
    ['from before clocks begin', file({ exportedAt: '1969-12-31T23:59:59Z' }), { reason: 'damaged' }],
    ['with a tool whose name is no name', file({ tools: { '<b>': {} } }), { reason: 'damaged', at: 'tools' }],
    [
      'with a row twice that must be told apart',
      file({
        tools: { budget: { ...emptyBudgetForm(), additions: [emptyAddition('x'), emptyAddition('x')] } },
      }),
      { reason: 'damaged', at: 'tools.budget.additions' },
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
    const huge = { size: 50_000_000, arrayBuffer: () => Promise.reject(new Error('It was read')) };
    expect(await readBackupFile(huge as unknown as Blob)).toEqual({ ok: false, reason: 'tooLarge' });
  });

  test('that the disk will not give up', async () => {
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('Gone', 'NotFoundError')) };
    expect(await readBackupFile(gone as unknown as Blob)).toEqual({ ok: false, reason: 'notJson' });
  });

  test('but not at one megabyte', () => {
    expect(readBackup(padded(1_000_000)).ok).toBe(true);
  });

  test('in letters that are not UTF-8', async () => {
    const bytes = new TextEncoder().encode(file({ note: 'å' }));
    bytes[bytes.indexOf(0xc3)] = 0xe5;
    expect(await readBackupFile(new Blob([bytes]))).toEqual({ ok: false, reason: 'notJson' });
  });

  test('but not with one byte order mark', async () => {
    expect((await readBackupFile(new Blob(['\uFEFF', file()]))).ok).toBe(true);
  });

  test.each([
    ['as long a list as is let through', file({ n: Array(10_000).fill(0) })],
    ['as many keys as are let through', file(keys(196))],
    ['the first instant that is let through', file({ exportedAt: '1970-01-01T00:00:00Z' })],
    ['the last instant that is let through', file({ exportedAt: '2999-12-31T23:59:59Z' })],
  ])('but not with %s', (_, text) => {
    expect(readBackup(text).ok).toBe(true);
  });

  test('and the place is told in few words', () => {
    expect(readBackup(`{"${'k'.repeat(500)}":{"__proto__":0}}`)).toEqual({
      ok: false,
      reason: 'forbiddenKey',
      at: `${'k'.repeat(100)}…`,
    });
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
