import { describe, expect, it } from 'vitest';
import { contextOn } from '../../rulebook';
import { assessGoalCount, isActiveGoal } from './goalCount';

const count = (goals: number) => assessGoalCount(goals, contextOn('2025-04-02'));

describe('C1, one to three goals', () => {
  it('G-21: stops a plan without goals', () => {
    expect(count(0)).toEqual({ status: 'tooFew', count: 0, min: 1, max: 3, canAdd: true });
  });

  it.each([
    [1, 'within', true],
    [2, 'within', true],
    [3, 'within', false],
    [4, 'tooMany', false],
  ] as const)('%d is %s, and one more can be added: %s', (goals, status, canAdd) => {
    expect(count(goals)).toEqual({ status, count: goals, min: 1, max: 3, canAdd });
  });

  it.each([-1, 1.5, Number.NaN])('refuses %d', (goals) => {
    expect(() => count(goals)).toThrow(
      new RangeError(`A number of goals is whole and not negative: ${goals}`),
    );
  });

  it.each([
    ['notStarted', true],
    ['onTrack', true],
    ['atRisk', true],
    ['behind', true],
    ['paused', true],
    ['done', false],
  ] as const)('a goal that is %s takes a place: %s', (status, active) => {
    expect(isActiveGoal({ status })).toBe(active);
  });
});
