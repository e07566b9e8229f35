import { expect, it } from 'vitest';
import { blankGoal, isAnswered } from './goal';

it('a blank goal has nothing answered and has not started', () => {
  expect(blankGoal({ year: 2025, quarter: 2 })).toEqual({
    role: null,
    quarter: { year: 2025, quarter: 2 },
    what: '',
    baseline: null,
    target: null,
    unit: null,
    percentIsIncrease: false,
    measuredBy: '',
    resources: [],
    influence: null,
    capacityPerWeek: null,
    roleLink: '',
    companyLink: '',
    deadline: null,
    milestones: [],
    agreedOn: null,
    senior: null,
    status: 'notStarted',
  });
});

it.each([
  ['', false],
  [' \n', false],
  ['x', true],
])('the text %j is answered: %s', (text, expected) => {
  expect(isAnswered(text)).toBe(expected);
});
