import { describe, expect, it } from 'vitest';
import { placeBy } from './nearby';

describe('a dialogue in a frame', () => {
  it.each([
    ['near the foot of a tall frame is held from below', 3800, 4000, { low: true, near: 40 }],
    ['near its head is held from above', 300, 4000, { low: false, near: 140 }],
    ['in the very middle is held from above', 2000, 4000, { low: false, near: 1840 }],
    ['just below the middle is held from below', 2001, 4000, { low: true, near: 1839 }],
    ['in a low frame keeps off its edge', 280, 300, { low: true, near: 16 }],
    ['at the head of a low frame does too', 20, 300, { low: false, near: 16 }],
    ['lies on whole pixels', 300.4, 4000, { low: false, near: 140 }],
  ])('%s', (_what, top, height, place) => {
    expect(placeBy(top, height)).toEqual(place);
  });
});
