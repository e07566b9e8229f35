import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyGoalsForm } from './answers/goals.empty';
import { inTime } from './connection';
import type { Folder } from './contract';
import { emptyStore, fee, LATER, NOW, newPage, putBack } from './fixtures/pages';
import { folderOn } from './folder';
import { memoryStore } from './memoryStore';

beforeEach(emptyStore);
afterEach(putBack);

test('a store of the first version is taken over with what it holds', async () => {
  const first = await openDB('inner-journey-guide', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('records', { keyPath: 'tool' }),
  });
  await first.put('records', {
    tool: 'senior',
    schema: 1,
    revision: 1,
    savedAt: NOW.toISOString(),
    answers: { certified: '2026-05-21', sessions: '20' },
  });
  first.close();
  expect(await (await newPage()).load('senior')).toMatchObject({ answers: { certified: '2026-05-21' } });
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

  test('that answers within a second and a half, the folder is not durable', async () => {
    vi.resetModules();
    const { openFolder } = await import('./folder');
    vi.useFakeTimers();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => new IDBOpenDBRequest());
    const settled = vi.fn();
    const opening = openFolder().then((folder) => settled(folder.durable));
    await vi.advanceTimersByTimeAsync(1_499);
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
    await vi.advanceTimersByTimeAsync(1_500);
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

describe('a store that answers late', () => {
  /** A store whose answers come when they are released, long after anyone has waited for them. */
  const slow = () => {
    const store = { ...memoryStore(), durable: true };
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const late = <Ask extends unknown[], T>(ask: (...given: Ask) => Promise<T>) => {
      let first = true;
      return (...given: Ask) => {
        const answer = first ? held.then(() => ask(...given)) : ask(...given);
        first = false;
        return inTime(answer, 1);
      };
    };
    return {
      store: { ...store, read: late(store.read), readSessions: late(store.readSessions) },
      release: () => release(),
    };
  };

  test('tells that there is something to read, when it answers', async () => {
    const { store, release } = slow();
    const folder = folderOn(store);
    const heard: (readonly string[])[] = [];
    folder.onChanged((changed) => heard.push(changed));
    await folder.save('fee', fee, NOW);
    expect(await folder.load('fee')).toEqual({ kind: 'damaged', raw: '' });
    expect(heard).toEqual([]);
    release();
    await vi.waitFor(() => expect(heard).toEqual([['fee']]));
    expect(await folder.load('fee')).toMatchObject({ kind: 'found', answers: fee });
  });

  test('tells the same of the sessions', async () => {
    const { store, release } = slow();
    const folder = folderOn(store);
    const heard: (readonly string[])[] = [];
    folder.onChanged((changed) => heard.push(changed));
    expect(await folder.sessions()).toMatchObject({ sessions: [], damaged: [''] });
    release();
    await vi.waitFor(() => expect(heard).toEqual([['sessions']]));
    expect(await folder.sessions()).toMatchObject({ sessions: [], damaged: [] });
  });

  test('is kept in from the moment it opens', async () => {
    // A page that has not let go of the store holds up the next one.
    const holder = await openDB('inner-journey-guide', 2);
    const deleting = deleteDB('inner-journey-guide');
    vi.resetModules();
    const { openFolder } = await import('./folder');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = openFolder();
    await vi.advanceTimersByTimeAsync(1_500);
    const folder = await opening;
    vi.useRealTimers();
    const heard = vi.fn();
    folder.onChanged(heard);
    expect(await folder.save('fee', fee, NOW)).toEqual({ ok: false, reason: 'unavailable' });
    holder.close();
    await deleting;
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    expect(await folder.save('fee', fee, NOW)).toMatchObject({ ok: true });
    expect(await (await newPage()).load('fee')).toMatchObject({ kind: 'found', answers: fee });
  });
});

test('a store that goes silent does not keep a tool waiting for ever', async () => {
  vi.useFakeTimers();
  const silent = { ...memoryStore(), read: () => new Promise<never>(() => undefined) };
  const folder = folderOn({ ...silent, read: () => inTime(silent.read()) });
  const loading = folder.load('fee');
  await vi.advanceTimersByTimeAsync(1_500);
  expect(await loading).toEqual({ kind: 'damaged', raw: '' });
});
