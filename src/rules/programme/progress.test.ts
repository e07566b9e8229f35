import { describe, expect, it } from 'vitest';
import { contextOn, openRules, RULES } from '../rulebook';
import { assumed, said } from '../verdict';
import { decideProgress, requiredParts } from './progress';

const context = contextOn('2026-11-20');
const decide = (exercises: number | null, trialSessions: number | null) =>
  decideProgress(
    {
      exercises: exercises === null ? null : said(exercises),
      trialSessions: trialSessions === null ? null : said(trialSessions),
    },
    context,
  );

// Exercises of 5, trial sessions of 3, done of 8, per cent, left to 7, verdict, verdict if each part had to reach
// the rate (4 of 5 and 3 of 3).
const STATES = [
  ['F-00', 0, 0, 0, 0, 7, 'no', 'no'],
  ['F-01', 0, 1, 1, 12.5, 6, 'no', 'no'],
  ['F-02', 0, 2, 2, 25, 5, 'no', 'no'],
  ['F-03', 0, 3, 3, 37.5, 4, 'no', 'no'],
  ['F-10', 1, 0, 1, 12.5, 6, 'no', 'no'],
  ['F-11', 1, 1, 2, 25, 5, 'no', 'no'],
  ['F-12', 1, 2, 3, 37.5, 4, 'no', 'no'],
  ['F-13', 1, 3, 4, 50, 3, 'no', 'no'],
  ['F-20', 2, 0, 2, 25, 5, 'no', 'no'],
  ['F-21', 2, 1, 3, 37.5, 4, 'no', 'no'],
  ['F-22', 2, 2, 4, 50, 3, 'no', 'no'],
  ['F-23', 2, 3, 5, 62.5, 2, 'no', 'no'],
  ['F-30', 3, 0, 3, 37.5, 4, 'no', 'no'],
  ['F-31', 3, 1, 4, 50, 3, 'no', 'no'],
  ['F-32', 3, 2, 5, 62.5, 2, 'no', 'no'],
  ['F-33', 3, 3, 6, 75, 1, 'no', 'no'],
  ['F-40', 4, 0, 4, 50, 3, 'no', 'no'],
  ['F-41', 4, 1, 5, 62.5, 2, 'no', 'no'],
  ['F-42', 4, 2, 6, 75, 1, 'no', 'no'],
  ['F-43', 4, 3, 7, 87.5, 0, 'yes', 'yes'],
  ['F-50', 5, 0, 5, 62.5, 2, 'no', 'no'],
  ['F-51', 5, 1, 6, 75, 1, 'no', 'no'],
  ['F-52', 5, 2, 7, 87.5, 0, 'yes', 'no'],
  ['F-53', 5, 3, 8, 100, 0, 'yes', 'yes'],
] as const;

describe('every state of the training', () => {
  it.each(STATES)(
    '%s: %d exercises and %d trial sessions are %d parts, %d per cent, %d left: %s',
    (...state) => {
      const [, exercises, trials, done, percent, left, answer, alone] = state;
      const decision = decide(exercises, trials);
      expect(decision).toMatchObject({ done, total: 8, required: 7, percent });
      expect(decision.verdict).toEqual({ answer });
      expect(decision.ifEachPart).toEqual({ answer: alone });
      expect(decision.steps[0]).toMatchObject({ value: done, limit: 7, remaining: left, unit: 'part' });
      expect(decision.remaining.map(({ amount }) => amount)).toEqual(left === 0 ? [] : [left]);
    },
  );

  it('F-E5: five exercises and two trial sessions is the one state where the reading matters', () => {
    const matters = STATES.filter(([, exercises, trials]) => decide(exercises, trials).readingMatters);
    expect(matters.map(([id]) => id)).toEqual(['F-52']);
  });

  it('is one step on the completion rate, with the part that is left as the reader’s own move', () => {
    const { steps, remaining } = decide(4, 2);
    expect(steps).toEqual([
      {
        rule: 'evaluation.completion',
        input: 'exercises',
        status: 'notMet',
        compare: 'atLeast',
        value: 6,
        limit: 7,
        unit: 'part',
        remaining: 1,
        from: 'you',
      },
    ]);
    expect(remaining).toEqual([
      { rule: 'evaluation.completion', who: 'you', amount: 1, unit: 'part', earliest: null },
    ]);
  });

  it.each([
    ['below the limit', 4, 2, 'notMet'],
    ['at the limit', 4, 3, 'met'],
    ['above the limit', 5, 3, 'met'],
  ] as const)('is a step that is met from the limit on: %s', (_case, exercises, trials, status) => {
    expect(decide(exercises, trials).steps[0]?.status).toBe(status);
  });

  it.each([
    ['one trial session against none', 5, 2, 'trialSessions'],
    ['two trial sessions against one exercise', 4, 1, 'trialSessions'],
    ['two exercises against none', 3, 3, 'exercises'],
    ['as many of both, so the exercises, which come first', 4, 2, 'exercises'],
  ] as const)('leads to the part with most left: %s', (_case, exercises, trials, input) => {
    expect(decide(exercises, trials).steps[0]?.input).toBe(input);
  });

  it('tells what each part would need by itself', () => {
    expect(decide(5, 2).parts).toEqual([
      { rule: 'training.exercises', done: 5, total: 5, requiredAlone: 4 },
      { rule: 'training.trialSessions', done: 2, total: 3, requiredAlone: 3 },
    ]);
  });
});

describe('training with unanswered questions', () => {
  it.each([
    ['nothing answered', null, null, ['exercises', 'trialSessions']],
    ['four exercises', 4, null, ['trialSessions']],
    ['five exercises', 5, null, ['trialSessions']],
    ['two trial sessions', null, 2, ['exercises']],
    ['three trial sessions', null, 3, ['exercises']],
  ] as const)('%s: it depends on the rest', (_case, exercises, trials, missing) => {
    expect(decide(exercises, trials).verdict).toEqual({ answer: 'depends', missing });
  });

  it.each([
    ['three exercises can reach six at most', 3, null],
    ['one trial session can reach six at most', null, 1],
    ['no trial session can reach five at most', null, 0],
  ] as const)('%s, so it is a certain no', (_case, exercises, trials) => {
    expect(decide(exercises, trials).verdict).toEqual({ answer: 'no' });
  });

  it.each([
    ['nothing while nothing is answered', null, null, null, null, 'exercises'],
    ['the exercises alone, and asks for the trial sessions', 5, null, 5, 'you', 'trialSessions'],
    ['the trial sessions alone, and asks for the exercises', null, 2, 2, 'you', 'exercises'],
  ] as const)('shows %s', (_case, exercises, trials, value, from, input) => {
    expect(decide(exercises, trials).steps[0]).toMatchObject({ status: 'open', value, from, input });
  });

  it('tells where the exercises came from when both are answered', () => {
    const { steps } = decideProgress({ exercises: assumed(5), trialSessions: said(3) }, context);
    expect(steps[0]?.from).toBe('assumed');
  });
});

describe('F-E1: a count the training cannot hold', () => {
  it.each([
    [6, 3],
    [-1, 3],
    [2.5, 3],
    [Number.NaN, 3],
    [5, 4],
    [5, -1],
    [5, 0.5],
  ])('%d exercises and %d trial sessions is refused', (exercises, trials) => {
    expect(() => decide(exercises, trials)).toThrow(RangeError);
  });

  it('is named in the error', () => {
    expect(() => decide(6, 3)).toThrow('training.exercises: 6 is not a whole number from 0 to 5');
  });
});

describe('how many parts the completion rate demands', () => {
  it.each([
    ['F-R0', 0, 0],
    ['one part', 1, 1],
    ['three parts', 3, 3],
    ['F-R4', 4, 4],
    ['five parts', 5, 4],
    ['six parts', 6, 5],
    ['F-R8', 8, 7],
    ['nine parts', 9, 8],
    ['F-R10', 10, 8],
    ['eleven parts', 11, 9],
    ['F-R35', 35, 28],
  ] as const)('%s: of %d it is %d', (_case, total, needed) => {
    expect(requiredParts(total, context.rules)).toBe(needed);
  });

  it.each([-1, 7.5, Number.NaN])('of %d it is refused', (total) => {
    expect(() => requiredParts(total, context.rules)).toThrow(
      new RangeError(`A number of parts is whole and not negative: ${total}`),
    );
  });

  it('F-R0: a training without mandatory parts has no percentage and nothing left', () => {
    const none = [{ from: '2025-01-01', value: 0 }] as const;
    const rules = openRules('2026-11-20', {
      ...RULES,
      'training.exercises': { ...RULES['training.exercises'], values: none },
      'training.trialSessions': { ...RULES['training.trialSessions'], values: none },
    });
    const decision = decideProgress(
      { exercises: said(0), trialSessions: said(0) },
      { today: '2026-11-20', rules },
    );
    expect(decision).toMatchObject({ percent: null, required: 0, verdict: { answer: 'yes' }, remaining: [] });
  });
});
