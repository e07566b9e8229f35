import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyFeeForm } from './answers/fee.empty';
import { emptyGoalsForm } from './answers/goals.empty';
import { emptyStore, fee, LATER, lookAt, NOW, newPage, plant, putBack } from './fixtures/pages';

beforeEach(emptyStore);
afterEach(putBack);

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
