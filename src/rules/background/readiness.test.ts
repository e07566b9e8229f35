import { describe, expect, it } from 'vitest';
import { decideReadiness, type ReadinessAnswer } from './readiness';

type Pair = readonly [ReadinessAnswer, ReadinessAnswer];

const decide = ([wishNamed, wishOwn]: Pair, [openNow, openAhead]: Pair, [room, welcomes]: Pair) => {
  const { parts, outcome } = decideReadiness({
    wishNamed,
    wishOwn,
    openNow,
    openAhead,
    roomForChange: room,
    welcomesChange: welcomes,
  });
  return { parts: parts.map(({ status }) => status), outcome };
};
const partOf = (pair: Pair) => decide(pair, [4, 4], [4, 4]).parts[0];

describe('one part', () => {
  it.each([
    ['both at the limit', [4, 4], 'inPlace'],
    ['both at the top', [5, 5], 'inPlace'],
    ['one just below the limit', [3, 5], 'onTheWay'],
    ['the mean at its limit', [3, 3], 'onTheWay'],
    ['the mean at its limit, far apart', [1, 5], 'onTheWay'],
    ['the mean above its limit', [3, 4], 'onTheWay'],
    ['the mean just below its limit', [2, 3], 'notYet'],
    ['the mean below its limit, far apart', [1, 4], 'notYet'],
    ['both at the bottom', [1, 1], 'notYet'],
    ['one not known', ['unknown', 5], 'unclear'],
    ['the other not known', [1, 'unknown'], 'unclear'],
    ['one not known and one unanswered', ['unknown', null], 'unclear'],
    ['one unanswered', [5, null], 'open'],
    ['none answered', [null, null], 'open'],
  ] as const)('%s', (_case, pair, status) => {
    expect(partOf(pair)).toBe(status);
  });

  it.each([0, 6, 3.5, Number.NaN])('takes no answer off the scale: %s', (answer) => {
    expect(() => partOf([answer, 4])).toThrow(RangeError);
  });
});

describe('the whole', () => {
  it('is ready when every part is in place (R-01)', () => {
    expect(decide([4, 4], [4, 4], [4, 4])).toEqual({
      parts: ['inPlace', 'inPlace', 'inPlace'],
      outcome: 'ready',
    });
  });

  it('is on the way when one part is (R-03)', () => {
    expect(decide([3, 3], [4, 4], [5, 5])).toEqual({
      parts: ['onTheWay', 'inPlace', 'inPlace'],
      outcome: 'onTheWay',
    });
  });

  it('is on the way at best when something is not known (R-05)', () => {
    expect(decide([5, 5], [5, 'unknown'], [5, 5])).toEqual({
      parts: ['inPlace', 'unclear', 'inPlace'],
      outcome: 'onTheWay',
    });
  });

  it.each([
    ['the others are in place', [4, 4], [4, 4]],
    ['another is not known', ['unknown', 4], [4, 4]],
    ['others wait for an answer', [null, null], [null, null]],
  ] as const)('is not for now when one part is not yet there and %s', (_case, second, third) => {
    expect(decide([2, 3], second, third).outcome).toBe('notNow');
  });

  it.each([
    ['a part waits', [4, 4], [4, null]],
    ['a part waits and another is not known', ['unknown', 'unknown'], [null, null]],
    ['a part waits and another is on the way', [3, 3], [null, 5]],
  ] as const)('is open while %s', (_case, second, third) => {
    expect(decide([4, 4], second, third).outcome).toBe('open');
  });
});
