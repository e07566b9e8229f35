import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyGoalForm, emptyGoalsForm } from './answers/goals.empty';
import type { LogSession } from './answers/session';
import type { Folder } from './contract';
import { folderOn } from './folder';
import { memoryStore } from './memoryStore';

const NOW = new Date('2026-11-20T09:30:00.000Z');
const LATER = new Date('2026-11-21T10:00:00.000Z');
const senior = (certified: string, sessions: string) => ({ certified, sessions });

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

// A fresh copy of the module is a fresh page: the open connection and the one folder are its own.
async function newPage(): Promise<Folder> {
  vi.resetModules();
  return (await import('./folder')).openFolder();
}

const sessionIds = async (folder: Folder) => (await folder.sessions()).sessions.map(({ id }) => id).sort();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a store of the first version is taken over with what it holds', async () => {
  const first = await openDB('inner-journey-guide', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('records', { keyPath: 'tool' }),
  });
  await first.put('records', {
    tool: 'senior',
    schema: 1,
    revision: 1,
    savedAt: NOW.toISOString(),
    answers: senior('2026-05-21', '20'),
  });
  first.close();
  expect(await (await newPage()).load('senior')).toMatchObject({ answers: { certified: '2026-05-21' } });
});

describe('two pages that change the same answers', () => {
  test('keep what each has written', async () => {
    const [one, other] = [await newPage(), await newPage()];
    const base = senior('', '');
    await one.save('senior', base, NOW);
    await one.save('senior', senior('2026-05-21', ''), NOW, base);
    expect(await other.save('senior', senior('', '20'), LATER, base)).toEqual({
      ok: true,
      savedAt: '2026-11-21T10:00:00.000Z',
      merged: { answers: senior('2026-05-21', '20'), conflicts: [] },
    });
    expect(await one.load('senior')).toMatchObject({ answers: senior('2026-05-21', '20') });
  });

  test('keep goals that each has added', async () => {
    const [one, other] = [await newPage(), await newPage()];
    const plan = (...ids: string[]) => ({ ...emptyGoalsForm(), goals: ids.map(emptyGoalForm) });
    await one.save('goals', plan('a', 'b'), NOW, plan('a'));
    await other.save('goals', plan('a', 'c'), NOW, plan('a'));
    const found = await one.load('goals');
    expect(found.kind === 'found' && found.answers.goals.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
  });

  test('are told what the other wrote in the same field', async () => {
    const [one, other] = [await newPage(), await newPage()];
    await one.save('senior', senior('', '12'), NOW, senior('', ''));
    const saved = await other.save('senior', senior('', '15'), NOW, senior('', ''));
    expect(saved.merged?.conflicts).toEqual([{ at: 'sessions', theirs: '12' }]);
  });

  test('hear of each other', async () => {
    const [one, other] = [await newPage(), await newPage()];
    const heard = vi.fn();
    other.onChanged(heard);
    await one.save('senior', senior('', '12'), NOW);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(['senior']));
    await one.saveSessions([session('a')], [], NOW);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(['sessions']));
  });

  test('do not hear of their own saves', async () => {
    const [one, other] = [await newPage(), await newPage()];
    const [own, others] = [vi.fn(), vi.fn()];
    one.onChanged(own);
    other.onChanged(others);
    await one.save('senior', senior('', '12'), NOW);
    await vi.waitFor(() => expect(others).toHaveBeenCalled());
    expect(own).not.toHaveBeenCalled();
  });

  test('lose none of thirty sessions that they add in turn', async () => {
    const pages = [await newPage(), await newPage()];
    await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        pages[index % 2]?.saveSessions([session(`s-${index}`)], [], NOW),
      ),
    );
    expect(await sessionIds(await newPage())).toHaveLength(30);
  });
});

describe('sessions', () => {
  test('are records of their own', async () => {
    const folder = await newPage();
    await folder.saveSessions([session('a'), session('b')], [], NOW);
    await folder.saveSessions([session('b', { minutes: 45 })], ['a'], LATER);
    expect(await (await newPage()).sessions()).toEqual({
      sessions: [session('b', { minutes: 45 })],
      savedAt: '2026-11-21T10:00:00.000Z',
      damaged: [],
      newer: 0,
    });
  });

  test('are not listed among the forms', async () => {
    const folder = await newPage();
    await folder.saveSessions([session('a')], [], NOW);
    expect(await folder.all()).toEqual([]);
  });

  test.each([
    ['is damaged', { schema: 1, answers: { minutes: 'many' } }, { damaged: 1, newer: 0 }],
    ['is newer', { schema: 2, answers: {} }, { damaged: 0, newer: 1 }],
  ])('one that %s leaves the others readable', async (_what, record, { damaged, newer }) => {
    const folder = await newPage();
    await folder.saveSessions([session('a')], [], NOW);
    const database = await openDB('inner-journey-guide', 2);
    await database.put('records', {
      tool: 'session/x',
      revision: 1,
      savedAt: NOW.toISOString(),
      ...record,
    });
    database.close();
    const found = await folder.sessions();
    expect(found.sessions.map(({ id }) => id)).toEqual(['a']);
    expect([found.damaged.length, found.newer]).toEqual([damaged, newer]);
  });

  test('that do not pass the check are not saved, nor those beside them', async () => {
    const folder = await newPage();
    const wrong = session('b', { date: 'tomorrow' });
    expect(await folder.saveSessions([session('a'), wrong], [], NOW)).toEqual({
      ok: false,
      reason: 'unknown',
    });
    expect(await sessionIds(folder)).toEqual([]);
  });

  test('are ten thousand at most', async () => {
    const folder = folderOn({ ...memoryStore(), durable: true });
    const many = Array.from({ length: 10_000 }, (_, index) => session(`s-${index}`));
    expect((await folder.saveSessions(many, [], NOW)).ok).toBe(true);
    expect(await folder.saveSessions([session('one-more')], [], NOW)).toEqual({ ok: false, reason: 'full' });
    expect((await folder.saveSessions([session('s-0', { minutes: 45 })], [], NOW)).ok).toBe(true);
  });

  test('can all be removed for good', async () => {
    const folder = await newPage();
    await folder.saveSessions([session('a')], [], NOW);
    expect(await folder.remove('sessions')).toBe(true);
    expect(await sessionIds(folder)).toEqual([]);
    expect(await folder.lastChange()).toBe(null);
  });
});

describe.each([
  ['the browser’s store', newPage],
  ['memory', async () => folderOn(memoryStore())],
])('undo in %s', (_where, open) => {
  test('brings back sessions that were removed', async () => {
    const folder = await open();
    await folder.saveSessions([session('a'), session('b')], [], NOW);
    await folder.saveSessions([], ['a', 'b'], LATER);
    expect(await folder.lastChange()).toEqual({
      at: '2026-11-21T10:00:00.000Z',
      parts: ['sessions'],
      sessions: 2,
    });
    await folder.undo(LATER);
    expect(await sessionIds(folder)).toEqual(['a', 'b']);
  });

  test('takes away what was added', async () => {
    const folder = await open();
    await folder.saveSessions([session('a')], [], NOW);
    await folder.undo(LATER);
    expect(await sessionIds(folder)).toEqual([]);
  });

  test('goes back step by step, and says when there is none left', async () => {
    const folder = await open();
    await folder.saveSessions([session('a')], [], NOW);
    await folder.saveSessions([session('b')], [], NOW);
    await folder.undo(LATER);
    expect(await sessionIds(folder)).toEqual(['a']);
    await folder.undo(LATER);
    expect(await folder.undo(LATER)).toBe(null);
  });

  test('takes all that was typed during a visit as one step', async () => {
    const folder = await open();
    await folder.save('senior', senior('', '1'), NOW);
    await folder.save('senior', senior('', '12'), NOW);
    await folder.undo(LATER);
    expect(await folder.load('senior')).toEqual({ kind: 'none' });
  });

  test('remembers thirty steps', async () => {
    const folder = await open();
    for (let index = 0; index < 31; index += 1) {
      await folder.saveSessions([session(`s-${index}`)], [], NOW);
    }
    for (let index = 0; index < 30; index += 1) {
      await folder.undo(LATER);
    }
    expect(await folder.lastChange()).toBe(null);
    expect(await sessionIds(folder)).toEqual(['s-0']);
  });

  test('brings nothing back of what was removed for good', async () => {
    const folder = await open();
    await folder.save('senior', senior('', '1'), NOW);
    await folder.saveSessions([session('a')], [], NOW);
    await folder.remove('senior');
    expect((await folder.lastChange())?.parts).toEqual(['sessions']);
    await folder.undo(LATER);
    expect(await folder.lastChange()).toBe(null);
  });

  test('tells the page that it happened on', async () => {
    const folder = await open();
    const heard = vi.fn();
    folder.onChanged(heard);
    await folder.save('senior', senior('', '1'), NOW);
    await folder.undo(LATER);
    expect(heard).toHaveBeenCalledWith(['senior']);
  });
});

test('undo reaches what an earlier visit did', async () => {
  await (await newPage()).saveSessions([session('a')], [], NOW);
  const folder = await newPage();
  await folder.undo(LATER);
  expect(await sessionIds(folder)).toEqual([]);
});

test('a later visit’s typing is a step of its own', async () => {
  await (await newPage()).save('senior', senior('', '1'), NOW);
  const folder = await newPage();
  await folder.save('senior', senior('', '12'), LATER);
  await folder.undo(LATER);
  expect(await folder.load('senior')).toMatchObject({ answers: { sessions: '1' } });
});

test('what cannot be read is put aside before it is written over', async () => {
  const folder = await newPage();
  await folder.save('senior', senior('', '1'), NOW);
  const database = await openDB('inner-journey-guide', 2);
  await database.put('records', { tool: 'senior', schema: 1, answers: 'torn' });
  database.close();
  await folder.save('senior', senior('', '2'), LATER);
  const aside = await folder.quarantined();
  expect(aside.map((text) => JSON.parse(text).kept.answers)).toEqual(['torn']);
});

test('clearing leaves no step and nothing put aside', async () => {
  const folder = await newPage();
  await folder.saveSessions([session('a')], [], NOW);
  expect(await folder.clear()).toBe(true);
  expect(await folder.lastChange()).toBe(null);
  expect(await sessionIds(folder)).toEqual([]);
});
