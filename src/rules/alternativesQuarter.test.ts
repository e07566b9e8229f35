import { describe, expect, it } from 'vitest';
import { quarterOtherReadings } from './alternativesQuarter';
import type { PlainDate } from './calendar';
import { contextOn } from './rulebook';

const spring = { year: 2026, quarter: 2 } as const;
const others = (today: PlainDate, oneOnOne: PlainDate | null = null, reflected = false) =>
  quarterOtherReadings({ quarter: spring, oneOnOne, reflected }, contextOn(today));

describe('the first month as the start of the quarter (Q-35)', () => {
  it.each([
    ['on the last day that we call the start', '2026-04-14', false],
    ['on the day after', '2026-04-15', true],
    ['on the last day of the month', '2026-04-30', true],
    ['on the first day of the next', '2026-05-01', false],
  ] as const)('makes a difference %s: %s %s', (_case, day, differs) => {
    expect(others('2026-04-02', day)).toEqual(
      differs ? [{ reading: 'Q-35', alternative: 'wholeMonth', to: '2026-04-30' }] : [],
    );
  });
});

describe('the reflection as a requirement (Q-36)', () => {
  it.each([
    ['on the last day of the quarter', '2026-06-30', false, 0],
    ['on the day after', '2026-07-01', false, 1],
    ['on the day after, with a reflection', '2026-07-01', true, 0],
  ] as const)('makes a difference %s: %s', (_case, today, reflected, count) => {
    expect(others(today, null, reflected)).toHaveLength(count);
  });
});
