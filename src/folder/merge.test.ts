import { expect, test } from 'vitest';
import { isSame, mergeAnswers } from './merge';

const course = (id: string, name: string) => ({ id, name, amount: '' });

test('takes each field from the side that changed it', () => {
  const base = { certified: '', sessions: '' };
  expect(
    mergeAnswers(base, { certified: '2026-05-21', sessions: '' }, { certified: '', sessions: '20' }),
  ).toEqual({ answers: { certified: '2026-05-21', sessions: '20' }, conflicts: [] });
});

test('lets ours stand where both changed a field, and tells what theirs was', () => {
  expect(mergeAnswers({ sessions: '' }, { sessions: '12' }, { sessions: '15' })).toEqual({
    answers: { sessions: '12' },
    conflicts: [{ at: 'sessions', theirs: '15' }],
  });
});

test('is no conflict when both wrote the same', () => {
  expect(mergeAnswers({ sessions: '' }, { sessions: '12' }, { sessions: '12' }).conflicts).toEqual([]);
});

test('keeps what both sides added to a list', () => {
  const merged = mergeAnswers(
    { courses: [course('a', 'A')] },
    { courses: [course('a', 'A'), course('b', 'B')] },
    { courses: [course('a', 'A'), course('c', 'C')] },
  );
  expect(merged.answers.courses.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('merges two changes of the same item field by field', () => {
  const merged = mergeAnswers(
    { courses: [course('a', '')] },
    { courses: [course('a', 'React')] },
    { courses: [{ ...course('a', ''), amount: '1200' }] },
  );
  expect(merged.answers.courses).toEqual([{ id: 'a', name: 'React', amount: '1200' }]);
});

test.each([
  ['ours', [], [course('a', 'A')]],
  ['theirs', [course('a', 'A')], []],
])('leaves out an item that %s removed and the other left alone', (_who, ours, theirs) => {
  expect(
    mergeAnswers({ courses: [course('a', 'A')] }, { courses: ours }, { courses: theirs }).answers.courses,
  ).toEqual([]);
});

test.each([
  ['ours', [], [course('a', 'B')]],
  ['theirs', [course('a', 'B')], []],
])('keeps an item that %s removed while the other wrote in it', (_who, ours, theirs) => {
  expect(
    mergeAnswers({ courses: [course('a', 'A')] }, { courses: ours }, { courses: theirs }).answers.courses,
  ).toEqual([course('a', 'B')]);
});

test('merges rows without ids by their place', () => {
  const merged = mergeAnswers(
    { exercises: [{ done: false }, { done: false }] },
    { exercises: [{ done: true }, { done: false }] },
    { exercises: [{ done: false }, { done: true }] },
  );
  expect(merged.answers.exercises).toEqual([{ done: true }, { done: true }]);
});

test('lets our list stand where lists without ids have got other lengths', () => {
  const merged = mergeAnswers({ tools: ['a'] }, { tools: ['a', 'b'] }, { tools: [] as string[] });
  expect(merged).toEqual({ answers: { tools: ['a', 'b'] }, conflicts: [{ at: 'tools', theirs: [] }] });
});

test('names an item in a conflict by its id', () => {
  const merged = mergeAnswers(
    { courses: [course('a', '')] },
    { courses: [course('a', 'React')] },
    { courses: [course('a', 'Vue')] },
  );
  expect(merged.conflicts).toEqual([{ at: 'courses.a.name', theirs: 'Vue' }]);
});

test('keeps keys that only one side knows', () => {
  const merged = mergeAnswers<Record<string, string>>({}, { sessions: '1' }, { sessions: '1', later: 'x' });
  expect(merged.answers).toEqual({ sessions: '1', later: 'x' });
});

test('removes nothing when it is not known what both began with', () => {
  const merged = mergeAnswers(
    undefined,
    { quarter: '', courses: [course('a', 'A')] },
    { quarter: '2026-Q4', courses: [course('b', 'B')] },
  );
  expect(merged).toEqual({
    answers: { quarter: '2026-Q4', courses: [course('a', 'A'), course('b', 'B')] },
    conflicts: [],
  });
});

test.each([
  ['the order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
  ['a key more', { a: 1 }, { a: 1, b: 2 }, false],
  ['a key that is there without a value', { a: undefined }, { b: undefined }, false],
  ['the order of a list', [1, 2], [2, 1], false],
  ['text and number', '1', 1, false],
])('tells same from other: %s', (_what, one, other, same) => {
  expect(isSame(one, other)).toBe(same);
});
