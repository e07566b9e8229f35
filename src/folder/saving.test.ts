import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyGoalForm, emptyGoalsForm } from './answers/goals.empty';
import { emptyStore, fee, LATER, NOW, newPage, putBack } from './fixtures/pages';

beforeEach(emptyStore);
afterEach(putBack);

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
