import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaOf } from './quarterAgenda';

const minutes = (length: number) => agendaOf(length).map((item) => item.minutes);

describe('the agenda of a 1:1', () => {
  // Worked by hand from 5, 10, 8, 5 and 2 of 30.
  it.each([
    [15, [3, 5, 4, 2, 1]],
    [29, [5, 9, 8, 5, 2]],
    [30, [5, 10, 8, 5, 2]],
    [31, [5, 11, 8, 5, 2]],
    [45, [8, 15, 12, 7, 3]],
    [60, [10, 20, 16, 10, 4]],
    [120, [20, 40, 32, 20, 8]],
  ])('of %d minutes is shared as %j', (length, expected) => {
    expect(minutes(length)).toEqual(expected);
  });

  it('begins with what has happened since and ends with what comes next', () => {
    expect(agendaOf(30).map(({ part }) => part)).toEqual([
      'since',
      'progress',
      'obstacles',
      'feedback',
      'next',
    ]);
  });

  it('begins each part where the one before it ended', () => {
    expect(agendaOf(30).map(({ from }) => from)).toEqual([0, 5, 15, 23, 28]);
  });

  it('adds up to the length, with a minute or more for every part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 1_000 }), (length) => {
        const parts = minutes(length);
        return parts.reduce((sum, part) => sum + part, 0) === length && parts.every((part) => part >= 1);
      }),
    );
  });

  it.each([14, 0, -30, 30.5, Number.NaN])('does not fit in %d minutes', (length) => {
    expect(() => agendaOf(length)).toThrow(RangeError);
  });
});
