import { describe, expect, it } from 'vitest';
import { emptyGoalForm } from '../../../folder/answers/goals.empty';
import { contextOn } from '../../../rules';
import { readGoal } from './readGoal';

const measuredBy = (text: string) =>
  readGoal(
    { ...emptyGoalForm('g-1'), measuredBy: text },
    '',
    { year: 2025, quarter: 2 },
    contextOn('2025-04-02'),
  ).input.measuredBy;

describe('a text of a goal', () => {
  it.each([
    [4, 0],
    [5, 5],
    [200, 200],
    [201, 0],
  ])('of %d emoji is read with %d of them', (typed, read) => {
    expect(measuredBy('🙂'.repeat(typed))).toBe('🙂'.repeat(read));
  });
});
