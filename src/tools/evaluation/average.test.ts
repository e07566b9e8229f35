import { describe, expect, it } from 'vitest';
import { averageOf, byCoach } from './average';
import type { Evaluation } from './inputs';

describe('an average', () => {
  it('is not given for two answers (E-03)', () => {
    expect(averageOf([4, 5])).toBeNull();
  });

  it('is not given for none', () => {
    expect(averageOf([])).toBeNull();
  });

  it.each([
    [[4, 5, 5], 4.7],
    [[4, 4, 5], 4.3],
    [[5, 5, 5], 5],
    // 4.25: a half goes up.
    [[4, 4, 4, 5], 4.3],
    [[0, 0, 0], 0],
    [[10, 10, 9], 9.7],
  ])('of %j is %d (E-03)', (answers, average) => {
    expect(averageOf(answers)).toBe(average);
  });
});

describe('the evaluations by coach', () => {
  it('belong together however the initials are written', () => {
    const of = (coach: string) => ({ coach }) as Evaluation;
    expect(
      byCoach([of('AB'), of('CD'), of(' ab')]).map((group) => [group.coach, group.evaluations.length]),
    ).toEqual([
      ['AB', 2],
      ['CD', 1],
    ]);
  });
});
