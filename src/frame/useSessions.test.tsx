import 'fake-indexeddb/auto';
import { act, renderHook, waitFor } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { LogSession } from '../folder/answers/session';
import { session } from '../folder/fixtures/session';
import type { Kept } from './useKept';

const draft = (more: Partial<Kept> = {}): Kept => ({
  status: { kind: 'off' },
  on: false,
  looking: false,
  elsewhere: [],
  keep: () => undefined,
  forget: () => undefined,
  ...more,
});
const ON = draft({ on: true, status: { kind: 'restored', savedAt: '2026-11-20T09:30:00.000Z' } });

// A fresh copy of the modules is a fresh page.
async function page(kept: Kept) {
  vi.resetModules();
  return open(kept);
}

async function open(kept: Kept) {
  const { useSessions } = await import('./useSessions');
  return renderHook(({ kept: given }) => useSessions(given), { initialProps: { kept } });
}
const folder = async () => (await import('../folder/folder')).openFolder();
const ids = (sessions: readonly LogSession[]) => sessions.map(({ id }) => id).sort();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('what is logged stands on the page at once, and nowhere else until it is asked for', async () => {
  const { result } = await page(draft());
  act(() => result.current.put([session('a')]));
  expect(ids(result.current.sessions)).toEqual(['a']);
  expect((await (await folder()).sessions()).sessions).toEqual([]);
});

test('saved is said when the session is on the disk', async () => {
  const { result } = await page(ON);
  act(() => result.current.put([session('a')]));
  expect(result.current.kept.status.kind).toBe('saving');
  await waitFor(() => expect(result.current.kept.status.kind).toBe('saved'));
  expect(ids((await (await folder()).sessions()).sessions)).toEqual(['a']);
});

test('the next visit finds what was kept', async () => {
  const first = await page(ON);
  act(() => first.result.current.put([session('a'), session('b')]));
  await waitFor(() => expect(first.result.current.kept.status.kind).toBe('saved'));
  const { result } = await page(ON);
  await waitFor(() => expect(ids(result.current.sessions)).toEqual(['a', 'b']));
});

test('keeping takes along what was logged before', async () => {
  const { result, rerender } = await page(draft());
  act(() => result.current.put([session('a')]));
  act(() => result.current.kept.keep());
  rerender({ kept: draft({ on: true, status: { kind: 'saved', savedAt: '2026-11-20T09:30:00.000Z' } }) });
  await waitFor(async () => expect(ids((await (await folder()).sessions()).sessions)).toEqual(['a']));
});

test('a session of the same id takes the place of the one before', async () => {
  const { result } = await page(draft());
  act(() => result.current.put([session('a')]));
  act(() => result.current.put([session('a', { client: 'CD' })]));
  expect(result.current.sessions.map(({ client }) => client)).toEqual(['CD']);
});

test.each([
  ['an addition', (log: { put: (s: LogSession[]) => void }) => log.put([session('b')]), ['AB']],
  [
    'a change',
    (log: { put: (s: LogSession[]) => void }) => log.put([session('a', { client: 'CD' })]),
    ['AB'],
  ],
])('%s can be taken back', async (_what, edit, clients) => {
  const { result } = await page(draft());
  act(() => result.current.put([session('a')]));
  act(() => edit(result.current as never));
  act(() => result.current.undo?.());
  expect(result.current.sessions.map(({ client }) => client)).toEqual(clients);
});

test('a removal can be taken back, on the disk as well', async () => {
  const { result } = await page(ON);
  act(() => result.current.put([session('a'), session('b')]));
  act(() => result.current.remove(['a', 'b']));
  act(() => result.current.undo?.());
  await waitFor(async () => expect(ids((await (await folder()).sessions()).sessions)).toEqual(['a', 'b']));
});

test('there is nothing to take back before anything was done', async () => {
  const { result } = await page(draft());
  expect(result.current.undo).toBe(null);
});

test('another page’s session is shown here too', async () => {
  vi.resetModules();
  const listening = vi.spyOn(await folder(), 'onChanged');
  const { result } = await open(ON);
  await waitFor(() => expect(listening).toHaveBeenCalled());
  vi.resetModules();
  await (await folder()).saveSessions([session('a')], [], new Date('2026-11-20T09:30:00.000Z'));
  await waitFor(() => expect(ids(result.current.sessions)).toEqual(['a']));
});

test('a session that could not be saved goes along with the next one', async () => {
  const { result } = await page(ON);
  const opened = await folder();
  const save = vi.spyOn(opened, 'saveSessions');
  save.mockResolvedValueOnce({ ok: false, reason: 'full' });
  act(() => result.current.put([session('a')]));
  await waitFor(() => expect(result.current.kept.status).toEqual({ kind: 'failed', reason: 'full' }));
  act(() => result.current.put([session('b')]));
  await waitFor(() => expect(result.current.kept.status.kind).toBe('saved'));
  expect(ids((await opened.sessions()).sessions)).toEqual(['a', 'b']);
});

test('what is logged before a slow browser has found the log is kept with it', async () => {
  const first = await page(ON);
  act(() => first.result.current.put([session('a')]));
  await waitFor(() => expect(first.result.current.kept.status.kind).toBe('saved'));
  const { result, rerender } = await page(draft());
  act(() => result.current.put([session('b')]));
  rerender({ kept: ON });
  await waitFor(() => expect(ids(result.current.sessions)).toEqual(['a', 'b']));
  await waitFor(async () => expect(ids((await (await folder()).sessions()).sessions)).toEqual(['a', 'b']));
});
