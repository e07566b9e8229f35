import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyFeeForm } from './answers/fee.empty';
import { emptyGoalForm, emptyGoalsForm } from './answers/goals.empty';
import type { Folder } from './contract';
import { folderOn } from './folder';
import { memoryStore } from './memoryStore';

const NOW = new Date('2026-11-20T09:30:00.000Z');
const LATER = new Date('2026-11-21T10:00:00.000Z');
const fee = { ...emptyFeeForm(), price: '1 234,50 kr' };

// A fresh copy of the module is a fresh page: the open connection and the one folder are its own.
async function newPage(): Promise<Folder> {
  vi.resetModules();
  return (await import('./folder')).openFolder();
}

/** Puts a record in the store past the folder, as another version or another hand would. */
async function plant(record: { tool: string }): Promise<void> {
  const database = await openDB('inner-journey-guide', 2, {
    upgrade: (fresh) => {
      fresh.createObjectStore('records', { keyPath: 'tool' });
      fresh.createObjectStore('steps', { autoIncrement: true });
      fresh.createObjectStore('quarantine', { autoIncrement: true });
    },
  });
  await database.put('records', record);
  database.close();
}

async function lookAt(tool: string): Promise<unknown> {
  const database = await openDB('inner-journey-guide', 2);
  const found: unknown = await database.get('records', tool);
  database.close();
  return found;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('what was kept', () => {
  test('is found by a later visit, with the instant it was saved', async () => {
    expect(await (await newPage()).save('fee', fee, NOW)).toEqual({
      ok: true,
      savedAt: '2026-11-20T09:30:00.000Z',
    });
    expect(await (await newPage()).load('fee')).toEqual({
      kind: 'found',
      answers: fee,
      savedAt: '2026-11-20T09:30:00.000Z',
    });
  });

  test('is one record per tool with schema, revision and instant', async () => {
    const folder = await newPage();
    await folder.save('fee', emptyFeeForm(), NOW);
    await folder.save('fee', fee, LATER);
    expect(await lookAt('fee')).toEqual({
      tool: 'fee',
      schema: 1,
      revision: 2,
      savedAt: '2026-11-21T10:00:00.000Z',
      answers: fee,
    });
  });

  test('is none for a tool that nothing was saved for', async () => {
    expect(await (await newPage()).load('goals')).toEqual({ kind: 'none' });
  });

  test('keeps keys this version does not know', async () => {
    await plant({
      tool: 'fee',
      ...{ schema: 1, revision: 1, savedAt: NOW.toISOString(), answers: { ...fee, extra: 'stays' } },
    });
    expect(await (await newPage()).load('fee')).toMatchObject({ kind: 'found', answers: { extra: 'stays' } });
  });

  test('is damaged, with its text, when the answers do not pass the check', async () => {
    await plant({
      tool: 'fee',
      ...{ schema: 1, revision: 1, savedAt: NOW.toISOString(), answers: { price: 12 } },
    });
    const found = await (await newPage()).load('fee');
    expect(found.kind).toBe('damaged');
    expect(found.kind === 'damaged' && JSON.parse(found.raw).answers).toEqual({ price: 12 });
  });

  test.each([
    ['has no schema', { tool: 'fee', revision: 1, savedAt: NOW.toISOString(), answers: fee }],
    ['has a day that is no instant', { tool: 'fee', schema: 1, revision: 1, savedAt: 'soon', answers: fee }],
    ['poses as a list', { tool: 'goals', schema: 1, revision: 1, savedAt: NOW.toISOString(), answers: [] }],
  ])('is damaged when the record %s', async (_, record) => {
    await plant(record);
    expect((await (await newPage()).load(record.tool as 'fee')).kind).toBe('damaged');
  });

  test('is listed in the order of the tools', async () => {
    const folder = await newPage();
    await folder.save('goals', emptyGoalsForm(), NOW);
    await plant({ tool: 'eligibility', ...{ schema: 2 } });
    await folder.save('fee', fee, NOW);
    expect((await folder.all()).map(({ tool, kind }) => [tool, kind])).toEqual([
      ['eligibility', 'newer'],
      ['fee', 'found'],
      ['goals', 'found'],
    ]);
  });

  test('can be removed tool by tool', async () => {
    const folder = await newPage();
    await folder.save('fee', fee, NOW);
    await folder.save('goals', emptyGoalsForm(), NOW);
    expect(await folder.remove('fee')).toBe(true);
    expect((await folder.all()).map(({ tool }) => tool)).toEqual(['goals']);
  });

  test('can be cleared altogether', async () => {
    const folder = await newPage();
    await folder.save('fee', fee, NOW);
    expect(await folder.clear()).toBe(true);
    expect(await folder.all()).toEqual([]);
  });
});

describe('a record of a later version', () => {
  const planted = { tool: 'fee', schema: 2, shape: 'unknown here' };

  test('is told as newer', async () => {
    await plant(planted);
    expect(await (await newPage()).load('fee')).toEqual({ kind: 'newer' });
  });

  test('is not overwritten', async () => {
    await plant(planted);
    expect(await (await newPage()).save('fee', fee, NOW)).toEqual({ ok: false, reason: 'newer' });
    expect(await lookAt('fee')).toEqual(planted);
  });

  test('stops every tool that was to be saved with it', async () => {
    await plant(planted);
    const folder = await newPage();
    expect(await folder.saveAll({ goals: emptyGoalsForm(), fee }, NOW)).toEqual({
      ok: false,
      reason: 'newer',
    });
    expect(await folder.load('goals')).toEqual({ kind: 'none' });
  });
});

describe('a save that fails', () => {
  test('for want of room says full and leaves the old answers', async () => {
    const folder = await newPage();
    await folder.save('fee', fee, NOW);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    expect(await folder.save('fee', { ...fee, price: '2' }, LATER)).toEqual({ ok: false, reason: 'full' });
    vi.restoreAllMocks();
    expect(await folder.load('fee')).toMatchObject({ kind: 'found', answers: { price: '1 234,50 kr' } });
  });

  test('at the second of two tools leaves the first as it was', async () => {
    const folder = await newPage();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, record) {
      if (record.tool === 'goals') {
        throw new DOMException('No room', 'QuotaExceededError');
      }
      return put.call(this, record);
    });
    expect(await folder.saveAll({ fee, goals: emptyGoalsForm() }, NOW)).toEqual({
      ok: false,
      reason: 'full',
    });
    expect(await folder.load('fee')).toEqual({ kind: 'none' });
  });

  test('when the disk refuses at the very end says full, although the write itself went well', async () => {
    const folder = await newPage();
    await folder.save('fee', fee, NOW);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, record) {
      const { transaction } = this;
      const request = put.call(this, record);
      request.addEventListener('success', () => {
        Object.defineProperty(transaction, 'error', {
          get: () => new DOMException('No room', 'QuotaExceededError'),
        });
        transaction.abort();
      });
      return request;
    });
    expect(await folder.save('fee', { ...fee, price: '2' }, LATER)).toEqual({ ok: false, reason: 'full' });
    vi.restoreAllMocks();
    expect(await folder.load('fee')).toMatchObject({ kind: 'found', answers: { price: '1 234,50 kr' } });
  });

  test('because the answers would not pass the check says unknown', async () => {
    const folder = await newPage();
    expect(await folder.save('fee', { ...fee, mode: 'guess' as 'price' }, NOW)).toEqual({
      ok: false,
      reason: 'unknown',
    });
  });

  test('because a backup could not carry the answers says full', async () => {
    const folder = await newPage();
    const goals = Array.from({ length: 20 }, (_, index) => ({
      ...emptyGoalForm(`g-${index}`),
      what: 'a'.repeat(10_000),
    }));
    expect(await folder.save('goals', { ...emptyGoalsForm(), goals }, NOW)).toEqual({
      ok: false,
      reason: 'full',
    });
  });

  test('because a newer page has taken over the store says unavailable', async () => {
    const folder = await newPage();
    (await openDB('inner-journey-guide', 3)).close();
    expect(await folder.save('fee', fee, NOW)).toEqual({ ok: false, reason: 'unavailable' });
  });
});

test('after the store is deleted under the open page the next save starts a fresh one', async () => {
  const folder = await newPage();
  await folder.save('fee', fee, NOW);
  await deleteDB('inner-journey-guide');
  expect((await folder.save('fee', fee, LATER)).ok).toBe(true);
  expect((await (await newPage()).load('fee')).kind).toBe('found');
});

describe.each([
  ['and said so', (connection: IDBDatabase) => forceCloseDatabase(connection as never)],
  ['without saying so', (connection: IDBDatabase) => connection.close()],
])('after the connection was cut %s', (_, close) => {
  async function cut(): Promise<Folder> {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const folder = await newPage();
    await folder.save('goals', emptyGoalsForm(), NOW);
    close(transaction.mock.contexts[0] as IDBDatabase);
    return folder;
  }

  test('the next save goes through a new one', async () => {
    expect(await (await cut()).save('fee', fee, NOW)).toEqual({
      ok: true,
      savedAt: '2026-11-20T09:30:00.000Z',
    });
  });

  test('what is kept can still be read', async () => {
    expect((await (await cut()).load('goals')).kind).toBe('found');
  });
});

test('the disk is asked to be strict about what it reports', async () => {
  const folder = await newPage();
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await folder.save('fee', fee, NOW);
  expect(transaction).toHaveBeenCalledWith(['records', 'steps', 'quarantine'], 'readwrite', {
    durability: 'strict',
  });
});

test('the browser is asked once to let the records stay, after the first real save', async () => {
  const persist = vi.fn(async () => false);
  vi.stubGlobal('navigator', { storage: { persist } });
  const folder = await newPage();
  await folder.load('fee');
  expect(persist).toHaveBeenCalledTimes(0);
  await folder.save('fee', fee, NOW);
  await folder.save('fee', fee, LATER);
  await vi.waitFor(() => expect(persist).toHaveBeenCalledTimes(1));
});

test('a page has one folder, however many tools ask for it', async () => {
  vi.resetModules();
  const { openFolder } = await import('./folder');
  expect(await openFolder()).toBe(await openFolder());
});

test('when the code that checks cannot be fetched, what is kept is given back as text', async () => {
  await (await newPage()).save('fee', fee, NOW);
  vi.doMock('./record', () => {
    throw new Error('Not fetched');
  });
  const found = await (await newPage()).load('fee');
  vi.doUnmock('./record');
  expect(found.kind === 'damaged' && JSON.parse(found.raw).answers).toEqual(fee);
});

describe('without a store', () => {
  test('that is missing, the folder is not durable', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect((await newPage()).durable).toBe(false);
  });

  test('that is blocked, the folder is not durable', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Blocked', 'SecurityError');
    });
    expect((await newPage()).durable).toBe(false);
  });

  test('that answers within two seconds, the folder is not durable', async () => {
    vi.resetModules();
    const { openFolder } = await import('./folder');
    vi.useFakeTimers();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => new IDBOpenDBRequest());
    const settled = vi.fn();
    const opening = openFolder().then((folder) => settled(folder.durable));
    await vi.advanceTimersByTimeAsync(1_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await opening;
    expect(settled).toHaveBeenCalledWith(false);
  });

  test('in time, one that comes late is let go of, so that no other page has to wait for it', async () => {
    const holder = await openDB('inner-journey-guide', 2);
    const deleting = deleteDB('inner-journey-guide');
    vi.resetModules();
    const { openFolder } = await import('./folder');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    const opening = openFolder();
    await vi.advanceTimersByTimeAsync(2_000);
    expect((await opening).durable).toBe(false);
    vi.useRealTimers();
    holder.close();
    await deleting;
    await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(2));
  });

  test('a save says unavailable, and the answers are held while the page lives', async () => {
    const folder = folderOn(memoryStore());
    expect(await folder.save('fee', fee, NOW)).toEqual({ ok: false, reason: 'unavailable' });
    expect(await folder.load('fee')).toMatchObject({ kind: 'found', answers: fee });
  });

  test('what is held is not changed by later changes to the form', async () => {
    const folder = folderOn(memoryStore());
    const form = emptyGoalsForm();
    await folder.save('goals', form, NOW);
    form.quarter = '2026-Q4';
    expect(await folder.load('goals')).toMatchObject({ answers: { quarter: '' } });
  });
});

test('a store that goes silent does not keep a tool waiting for ever', async () => {
  vi.useFakeTimers();
  const silent = { ...memoryStore(), read: () => new Promise<never>(() => undefined) };
  const { inTime } = await import('./store');
  const folder = folderOn({ ...silent, read: () => inTime(silent.read()) });
  const loading = folder.load('fee');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await loading).toEqual({ kind: 'damaged', raw: '' });
});
