import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyStore, LATER, NOW, newPage, senior, sessionIds } from './fixtures/pages';
import { session } from './fixtures/session';
import { folderOn } from './folder';
import { memoryStore } from './memoryStore';

beforeEach(emptyStore);

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
