import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyGoalForm, emptyGoalsForm } from './answers/goals.empty';
import { emptyStore, LATER, NOW, newPage, plant, senior, sessionIds } from './fixtures/pages';
import { session } from './fixtures/session';
import { folderOn } from './folder';
import { memoryStore } from './memoryStore';

beforeEach(emptyStore);

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
    await plant({ tool: 'session/x', revision: 1, savedAt: NOW.toISOString(), ...record });
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

test('what cannot be read is put aside before it is written over', async () => {
  const folder = await newPage();
  await folder.save('senior', senior('', '1'), NOW);
  await plant({ tool: 'senior', schema: 1, answers: 'torn' });
  await folder.save('senior', senior('', '2'), LATER);
  const aside = await folder.quarantined();
  expect(aside.map(({ part, at, text }) => [part, at, JSON.parse(text).answers])).toEqual([
    ['senior', '2026-11-21T10:00:00.000Z', 'torn'],
  ]);
});

test('clearing leaves no step and nothing put aside', async () => {
  const folder = await newPage();
  await folder.saveSessions([session('a')], [], NOW);
  expect(await folder.clear()).toBe(true);
  expect(await folder.lastChange()).toBe(null);
  expect(await sessionIds(folder)).toEqual([]);
});
