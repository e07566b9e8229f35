import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestPace } from './pace';

describe('the pace of a goal', () => {
  it.each([
    ['G-27', 15, 100, 40, 100, 'behind'],
    ['G-29', 28, 100, 40, 100, 'onTrack'],
    ['G-31', 0, 20, 0, 91, 'notStarted'],
    ['just below 0.7', 27.99, 100, 40, 100, 'atRisk'],
    ['just above 0.7', 28.01, 100, 40, 100, 'onTrack'],
    ['0.4', 16, 100, 40, 100, 'atRisk'],
    ['just below 0.4', 15.99, 100, 40, 100, 'behind'],
    ['just above 0.4', 16.01, 100, 40, 100, 'atRisk'],
    ['nothing on the first day', 0, 20, 1, 91, 'behind'],
    ['all on the last day', 20, 20, 91, 91, 'onTrack'],
    ['more than all', 25, 20, 91, 91, 'onTrack'],
    ['work done before the start', 5, 20, 0, 91, 'notStarted'],
    ['a day past the end', 14, 20, 92, 91, 'onTrack'],
    // 0.07 of 0.1 is 0.7, which floating point puts just above; 0.21 of 0.3 just below.
    ['0.7 in decimals', 0.21, 0.3, 91, 91, 'onTrack'],
  ] as const)('%s: %d of %d on day %d of %d is %s', (_, done, total, day, days, status) => {
    expect(suggestPace(done, total, day, days)).toBe(status);
  });

  it.each([
    [-1, 20, 1, 91],
    [1, 0, 1, 91],
    [1, -20, 1, 91],
    [Number.NaN, 20, 1, 91],
    [1, 20, -1, 91],
    [1, 20, 1.5, 91],
    [1, 20, 0, 0],
    [1, 20, 1, 90.5],
  ])('refuses %d of %d on day %d of %d', (done, total, day, days) => {
    expect(() => suggestPace(done, total, day, days)).toThrow(RangeError);
  });

  it('names the share that is refused', () => {
    expect(() => suggestPace(-1, 20, 1, 91)).toThrow(new RangeError('No share of the way: -1 of 20'));
    expect(() => suggestPace(1, 20, -1, 91)).toThrow(new RangeError('No share of the time: day -1 of 91'));
  });

  it('takes a period of a single day', () => {
    expect(suggestPace(20, 20, 1, 1)).toBe('onTrack');
  });

  it('never falls when more is done', () => {
    const order = ['behind', 'atRisk', 'onTrack'];
    const whole = (max: number) => fc.integer({ min: 1, max });
    fc.assert(
      fc.property(whole(1000), whole(1000), whole(1000), whole(92), (done, more, total, day) => {
        const [before, after] = [suggestPace(done, total, day, 92), suggestPace(done + more, total, day, 92)];
        return order.indexOf(after) >= order.indexOf(before);
      }),
    );
  });
});
