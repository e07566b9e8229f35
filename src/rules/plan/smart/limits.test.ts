import { describe, expect, it } from 'vitest';
import { contextOn } from '../../rulebook';
import { blankGoal, type GoalInput } from './goal';
import { goalErrors } from './limits';

const errors = (more: Partial<GoalInput>) =>
  goalErrors({ ...blankGoal({ year: 2025, quarter: 2 }), ...more }, contextOn('2025-04-02')).map(
    (error) => `${error.code} ${error.input}`,
  );

describe('values that do not go together', () => {
  it('finds none in a blank goal', () => {
    expect(errors({})).toEqual([]);
  });

  it('G-11: 120 per cent is no share', () => {
    expect(errors({ unit: 'percent', target: 120 })).toEqual(['percentOutOfRange target']);
  });

  it('G-11: 120 per cent is an increase', () => {
    expect(errors({ unit: 'percent', target: 120, percentIsIncrease: true })).toEqual([]);
  });

  it.each([
    [-1, ['percentOutOfRange target']],
    [0, []],
    [100, []],
    [100.01, ['percentOutOfRange target']],
  ])('a share of %d gives %j', (target, expected) => {
    expect(errors({ unit: 'percent', target })).toEqual(expected);
  });

  it('holds the baseline to the same range', () => {
    expect(errors({ unit: 'percent', baseline: 101 })).toEqual(['percentOutOfRange baseline']);
  });

  it('leaves other units alone', () => {
    expect(errors({ unit: 'count', target: 120 })).toEqual([]);
  });

  it.each([
    [39, []],
    [40, ['targetIsBaseline target']],
    [41, []],
  ])('a target of %d from 40 gives %j', (target, expected) => {
    expect(errors({ unit: 'count', baseline: 40, target })).toEqual(expected);
  });

  it.each([
    ['2030-04-01', []],
    ['2030-04-02', []],
    ['2030-04-03', ['deadlineTooFar deadline']],
  ] as const)('a deadline on %s gives %j', (date, expected) => {
    expect(errors({ deadline: { kind: 'date', date } })).toEqual(expected);
  });

  it.each([
    ['2025-06-29', []],
    ['2025-06-30', []],
    ['2025-07-01', ['milestoneAfterDeadline milestones']],
  ] as const)('a milestone on %s before 30 June gives %j', (date, expected) => {
    const deadline = { kind: 'date', date: '2025-06-30' } as const;
    expect(errors({ deadline, milestones: [{ text: 'Halvvägs', date }] })).toEqual(expected);
  });
});
