import { describe, expect, it } from 'vitest';
import { contextOn, openRules, RULES } from '../rulebook';
import { said } from '../verdict';
import { wayToCompletion } from './wayToCompletion';

const context = contextOn('2026-11-20');
const upTo = (most: number) => Array.from({ length: most + 1 }, (_, count) => count);
const NO_DAYS = { plannedEnd: null, completed: null, reported: null };

describe('the way to a decision', () => {
  const way = (exercises: number, trialSessions: number, days: Partial<typeof NO_DAYS | object> = {}) =>
    wayToCompletion(
      { exercises: said(exercises), trialSessions: said(trialSessions) },
      { ...NO_DAYS, ...days },
      context,
    );
  const counts = (exercises: number, trialSessions: number) =>
    way(exercises, trialSessions).changes.map(({ input, amount }) => [input, amount]);

  it.each([
    [
      0,
      0,
      [
        ['exercises', 4],
        ['trialSessions', 3],
      ],
    ],
    [
      2,
      2,
      [
        ['exercises', 2],
        ['trialSessions', 1],
      ],
    ],
    [3, 3, [['exercises', 1]]],
    [4, 2, [['trialSessions', 1]]],
    [5, 0, [['trialSessions', 2]]],
    [5, 1, [['trialSessions', 1]]],
    [5, 2, []],
    [4, 3, []],
    [5, 3, []],
  ] as const)('from %d exercises and %d trial sessions is %j', (exercises, trialSessions, expected) => {
    expect(counts(exercises, trialSessions)).toEqual(expected);
  });

  it('names the parts that are left, each in its own unit', () => {
    expect(way(3, 2).changes).toEqual([
      {
        rule: 'training.exercises',
        input: 'exercises',
        who: 'you',
        kind: 'change',
        to: 4,
        amount: 1,
        unit: 'exercise',
      },
      {
        rule: 'training.trialSessions',
        input: 'trialSessions',
        who: 'you',
        kind: 'change',
        to: 3,
        amount: 1,
        unit: 'trialSession',
      },
    ]);
  });

  it('takes as many exercises as there are where no seven would do for each part alone', () => {
    // 81 % asks for seven of the eight, but for all five and all three when counted apart.
    const rate = { ...RULES['evaluation.completion'], values: [{ from: '2025-01-01', value: 81 }] } as const;
    const rules = openRules('2026-11-20', { ...RULES, 'evaluation.completion': rate });
    const { changes } = wayToCompletion({ exercises: said(3), trialSessions: said(0) }, NO_DAYS, {
      ...context,
      rules,
    });
    expect(changes.map(({ input, to }) => [input, to])).toEqual([
      ['exercises', 5],
      ['trialSessions', 2],
    ]);
  });

  it('is as short as the completion rate allows, from every state', () => {
    const longer = upTo(5).flatMap((exercises) =>
      upTo(3).filter((trialSessions) => {
        const parts = way(exercises, trialSessions).changes.reduce(
          (sum, { amount }) => sum + (amount ?? 0),
          0,
        );
        return parts !== Math.max(0, 7 - exercises - trialSessions);
      }),
    );
    expect(longer).toEqual([]);
  });

  it('also does if each part is counted alone, wherever as few parts can', () => {
    const wrong = upTo(5).flatMap((exercises) =>
      upTo(3).flatMap((trialSessions) => {
        const needed = Math.max(0, 7 - exercises - trialSessions);
        const can = upTo(needed).some((more) => {
          const [e, t] = [exercises + more, trialSessions + needed - more];
          return e >= 4 && e <= 5 && t === 3;
        });
        const to = Object.fromEntries(
          way(exercises, trialSessions).changes.map(({ input, to }) => [input, to]),
        );
        const does =
          Number(to.exercises ?? exercises) >= 4 && Number(to.trialSessions ?? trialSessions) === 3;
        return can === does ? [] : [[exercises, trialSessions]];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('counts what is not answered from nought, as an answer', () => {
    const { changes } = wayToCompletion({ exercises: said(5), trialSessions: null }, NO_DAYS, context);
    expect(changes).toEqual([
      {
        rule: 'training.trialSessions',
        input: 'trialSessions',
        who: 'you',
        kind: 'answer',
        to: 2,
        amount: null,
        unit: 'trialSession',
      },
    ]);
  });

  it.each([
    ['no day is known', {}, ['2026-11-20', '2026-11-27']],
    ['the plan ends later', { plannedEnd: '2026-12-24' }, ['2026-12-24', '2026-12-31']],
    ['the plan ended yesterday', { plannedEnd: '2026-11-19' }, ['2026-11-20', '2026-11-27']],
    ['all was complete a week ago', { completed: '2026-11-13' }, ['2026-11-20', '2026-11-27']],
    ['all will be complete tomorrow', { completed: '2026-11-21' }, ['2026-11-21', '2026-11-28']],
    ['the report is in', { reported: '2026-11-13' }, ['2026-11-20', '2026-11-27']],
    ['both are known', { completed: '2026-11-13', reported: '2026-11-16' }, ['2026-11-16', '2026-11-23']],
  ])('ends in a decision whose clock starts and ends, when %s', (_case, days, expected) => {
    const decision = way(4, 2, days).after.at(-1);
    expect([decision?.from, decision?.to]).toEqual(expected);
  });

  it('ends with a decision that takes up to a week, by its own rule', () => {
    expect(way(4, 2).after).toEqual([
      {
        stage: 'report',
        rule: 'evaluation.decision',
        who: 'you',
        weeks: null,
        from: '2026-11-20',
        to: '2026-11-20',
      },
      {
        stage: 'decision',
        rule: 'evaluation.decision',
        who: 'others',
        weeks: { min: 0, max: 1 },
        from: '2026-11-20',
        to: '2026-11-27',
      },
    ]);
  });

  it('asks for the report until it is in', () => {
    const stages = (days: object) => way(4, 2, days).after.map(({ stage, who }) => [stage, who]);
    expect([stages({}), stages({ reported: '2026-11-13' })]).toEqual([
      [
        ['report', 'you'],
        ['decision', 'others'],
      ],
      [['decision', 'others']],
    ]);
  });

  it.each([
    [4, 2, {}, '2026-11-20'],
    [4, 2, { plannedEnd: '2026-12-24' }, '2026-12-24'],
    [4, 3, { plannedEnd: '2026-12-24' }, '2026-11-20'],
  ] as const)(
    'from %d and %d with %j says yes on %s at the earliest',
    (exercises, trialSessions, days, expected) => {
      expect(way(exercises, trialSessions, days).earliest).toBe(expected);
    },
  );
});
