import { describe, expect, it } from 'vitest';
import { contextOn } from '../rulebook';
import { progressCases } from './casesProgress';

const rows = progressCases(contextOn('2025-11-20'));

/** A row as `done left`, one for each number of trial sessions. */
const inShort = (row: (typeof rows)[number] | undefined) =>
  row?.map(({ percent, required, done }) => `${percent} ${Math.max(0, required - done)}`);

describe('the states of the training', () => {
  it.each([
    [0, ['0 7', '12.5 6', '25 5', '37.5 4']],
    [1, ['12.5 6', '25 5', '37.5 4', '50 3']],
    [2, ['25 5', '37.5 4', '50 3', '62.5 2']],
    [3, ['37.5 4', '50 3', '62.5 2', '75 1']],
    [4, ['50 3', '62.5 2', '75 1', '87.5 0']],
    [5, ['62.5 2', '75 1', '87.5 0', '100 0']],
  ])('with %d exercises: per cent and parts left for 0 to 3 trial sessions', (exercises, expected) => {
    expect(inShort(rows[exercises])).toEqual(expected);
  });

  it('are every state once, in order', () => {
    const states = rows.map((row) => row.map(({ parts: [first, second] }) => `${first.done}${second.done}`));
    expect(states.flat().join(' ')).toBe(
      '00 01 02 03 10 11 12 13 20 21 22 23 30 31 32 33 40 41 42 43 50 51 52 53',
    );
  });

  it('reach the limit in three of them', () => {
    const reached = rows.flat().filter(({ verdict }) => verdict.answer === 'yes');
    expect(reached.map(({ parts: [first, second] }) => [first.done, second.done])).toEqual([
      [4, 3],
      [5, 2],
      [5, 3],
    ]);
  });

  it('depend on the reading in one of them: every exercise and all trial sessions but one', () => {
    const differing = rows.flat().filter(({ readingMatters }) => readingMatters);
    expect(differing.map(({ parts: [first, second] }) => [first.done, second.done])).toEqual([[5, 2]]);
  });
});
