import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapse } from './cases';

/** The outcome of one combination of places. */
type At = (places: readonly number[]) => 'yes' | 'no' | 'open';

const OUTCOMES = ['yes', 'no', 'open'] as const;
const SIZES = [2, 3, 2];
const every = (sizes: readonly number[]): number[][] =>
  sizes.reduce<number[][]>(
    (rows, size) => rows.flatMap((row) => Array.from({ length: size }, (_, place) => [...row, place])),
    [[]],
  );
const anyOutcomes = fc.array(fc.constantFrom(...OUTCOMES), { minLength: 12, maxLength: 12 });
const decidedBy =
  (outcomes: readonly (typeof OUTCOMES)[number][]): At =>
  ([a = 0, b = 0, c = 0]) =>
    outcomes[a * 6 + b * 2 + c] ?? 'open';

describe('rows that hold every combination', () => {
  it('hold each one once, with its own outcome, whatever the outcomes are', () => {
    fc.assert(
      fc.property(anyOutcomes, (outcomes) => {
        const rows = collapse(SIZES, decidedBy(outcomes));
        const held = every(SIZES).map((places) =>
          rows
            .filter(({ kinds }) => places.every((place, question) => kinds[question]?.includes(place)))
            .map(({ outcome }) => outcome),
        );
        expect(held).toEqual(every(SIZES).map((places) => [decidedBy(outcomes)(places)]));
      }),
    );
  });

  it('are one when every answer leads to the same', () => {
    expect(collapse([2, 3], () => 'yes')).toEqual([
      {
        kinds: [
          [0, 1],
          [0, 1, 2],
        ],
        outcome: 'yes',
      },
    ]);
  });

  it('are as many as the combinations when none agree with a neighbour', () => {
    expect(collapse([2, 2], ([a = 0, b = 0]) => (a === b ? 'yes' : 'no'))).toEqual([
      { kinds: [[0], [0]], outcome: 'yes' },
      { kinds: [[0], [1]], outcome: 'no' },
      { kinds: [[1], [0]], outcome: 'no' },
      { kinds: [[1], [1]], outcome: 'yes' },
    ]);
  });

  it('begin with the widest', () => {
    expect(collapse([2, 2], ([a = 0, b = 0]) => (a === 1 && b === 1 ? 'yes' : 'no'))).toEqual([
      { kinds: [[0], [0, 1]], outcome: 'no' },
      { kinds: [[1], [0]], outcome: 'no' },
      { kinds: [[1], [1]], outcome: 'yes' },
    ]);
  });

  it('need no questions', () => {
    expect(collapse([], () => 'yes')).toEqual([{ kinds: [], outcome: 'yes' }]);
  });
});
