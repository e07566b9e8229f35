import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyFeeForm } from './answers/fee.empty';
import { folderOn } from './folder';
import { openStore } from './store';

const notes = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => notes.get(key) ?? null,
  setItem: (key: string, value: string) => void notes.set(key, value),
  removeItem: (key: string) => void notes.delete(key),
});

const fee = (price: string) => ({ ...emptyFeeForm(), price });
const open = async () => folderOn(await openStore());
const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 12, minute));

beforeEach(async () => {
  await (await open()).clear();
});

describe('the last words of a reader who leaves', () => {
  it('are found at the next load', async () => {
    const folder = await open();
    await folder.save('fee', fee('100'), at(0));
    folder.leave('fee', fee('200'), at(1), fee('100'));
    expect(await (await open()).load('fee')).toEqual({
      kind: 'found',
      answers: fee('200'),
      savedAt: '2026-11-20T12:01:00.000Z',
    });
  });

  it('are saved by the load that finds them, and forgotten', async () => {
    (await open()).leave('fee', fee('200'), at(1), emptyFeeForm());
    await (await open()).load('fee');
    expect([notes.size, await (await open()).load('fee')]).toEqual([
      0,
      { kind: 'found', answers: fee('200'), savedAt: '2026-11-20T12:01:00.000Z' },
    ]);
  });

  it('outlive an earlier save that ends after they were noted', async () => {
    const folder = await open();
    const saving = folder.save('fee', fee('100'), at(0));
    folder.leave('fee', fee('200'), at(1), emptyFeeForm());
    await saving;
    expect(notes.size).toBe(1);
  });

  it('give way to a later save, though the clock has been set back', async () => {
    const folder = await open();
    folder.leave('fee', fee('200'), at(9), fee('100'));
    await folder.save('fee', fee('300'), at(2));
    expect(await (await open()).load('fee')).toMatchObject({ answers: fee('300') });
  });

  it('never take the place of what another page has saved since, and are told', async () => {
    const [one, other] = [await open(), await open()];
    await one.save('fee', fee('100'), at(0));
    one.leave('fee', { ...fee('200'), sessions: '8' }, at(1), fee('100'));
    await other.save('fee', fee('300'), at(2), fee('100'));
    expect(await (await open()).load('fee')).toMatchObject({
      answers: { ...fee('300'), sessions: '8' },
      elsewhere: ['200'],
    });
  });

  it('that cannot be saved are shown, and said not to be safe', async () => {
    (await open()).leave('fee', fee('200'), at(1), emptyFeeForm());
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    const found = await (await open()).load('fee');
    put.mockRestore();
    expect(found).toMatchObject({ kind: 'found', answers: fee('200'), unsaved: 'full' });
  });

  it('give way to a later save', async () => {
    const folder = await open();
    folder.leave('fee', fee('200'), at(1), fee('100'));
    await folder.save('fee', fee('300'), at(2));
    expect(await (await open()).load('fee')).toMatchObject({ answers: fee('300') });
  });

  it('do not come back when the tool is removed', async () => {
    const folder = await open();
    folder.leave('fee', fee('200'), at(1), fee('100'));
    await folder.remove('fee');
    expect(await folder.load('fee')).toEqual({ kind: 'none' });
  });

  it('do not come back when everything is removed', async () => {
    const folder = await open();
    folder.leave('fee', fee('200'), at(1), fee('100'));
    await folder.clear();
    expect(await folder.load('fee')).toEqual({ kind: 'none' });
  });

  it.each([
    '{',
    '[]',
    '{"at":"no day","answers":{}}',
    '{"at":"2026-11-20T12:00:00.000Z","answers":{"price":5}}',
  ])('that were damaged (%s) leave what is saved as it is', async (damaged) => {
    const folder = await open();
    await folder.save('fee', fee('100'), at(0));
    notes.set('inner-journey-guide/last-words/fee', damaged);
    expect(await (await open()).load('fee')).toMatchObject({ kind: 'found', answers: fee('100') });
  });
});
