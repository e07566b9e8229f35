import { describe, expect, it } from 'vitest';
import { contextOn } from '../../rulebook';
import { EXAMPLES_SET_ON, planExamples } from './examples';
import { assessGoal } from './smart';

const context = contextOn(EXAMPLES_SET_ON);
const examples = (language: 'sv' | 'en') => planExamples(context.rules, language);

describe('the plan’s examples as they stand', () => {
  it('are set on the day of the plan', () => {
    expect(EXAMPLES_SET_ON).toBe('2025-04-01');
  });

  it.each([
    ['firebase', 'developer', null, 'Q2 2025'],
    ['senior', 'coach', 20, 'inom 6 månader'],
    ['vinnova', 'finance', 465865, 'maj 2025'],
    ['api', 'developer', null, 'slutet av maj 2025'],
    ['onboarding', 'coach', 10, 'Q3 2025'],
    ['application', 'finance', null, 'mitten av maj 2025'],
  ] as const)('%s: role %s, target %s, %s', (id, role, target, when) => {
    const example = examples('sv').find((one) => one.id === id);
    expect([example?.goal.role, example?.goal.target, example?.when]).toEqual([role, target, when]);
  });

  it.each([
    ['firebase', ['S2', 'S4', 'M0', 'M4']],
    ['senior', ['S3', 'A1', 'A3']],
    ['vinnova', ['A1']],
    ['api', ['S3', 'M0']],
    ['onboarding', ['S4']],
    ['application', ['S3', 'M0']],
  ] as const)('%s teaches %j besides links and days', (id, expected) => {
    const goal = examples('sv').find((one) => one.id === id)?.goal;
    const { letters } = assessGoal(goal as NonNullable<typeof goal>, context, 'sv');
    const seen = [letters.s, letters.m, letters.a].flatMap(({ findings }) => findings.map((one) => one.id));
    expect(seen).toEqual(expected);
  });

  it('find the same in English', () => {
    const found = (language: 'sv' | 'en') =>
      examples(language).map(({ goal }) => {
        const { letters } = assessGoal(goal, context, language);
        return Object.values(letters).flatMap(({ findings }) =>
          findings.map(({ id, effect }) => `${id} ${effect}`),
        );
      });
    expect(found('en')).toEqual(found('sv'));
  });

  it('Q-29: secured money depends on somebody else, and the application does not', () => {
    const letterA = (id: string) => {
      const goal = examples('sv').find((one) => one.id === id)?.goal;
      return assessGoal(goal as NonNullable<typeof goal>, context, 'sv').letters.a.status;
    };
    expect([letterA('vinnova'), letterA('application')]).toEqual(['partly', 'met']);
  });
});
