import { describe, expect, it } from 'vitest';
import { emptyExercise, emptyProgressForm } from '../../folder/answers/progress.empty';
import { contextOn } from '../../rules';
import { findCountProblems, readPracticeWeeks } from './answers';
import { fitted, platformTools } from './rows';
import { progressText } from './text';

const { rules } = contextOn('2026-11-20');
const empty = emptyProgressForm(5, 3);
const ticked = (count: number) => Array.from({ length: count }, () => ({ ...emptyExercise(), done: true }));

describe('answers kept from elsewhere', () => {
  it.each([
    [5, []],
    [6, ['Utbildningen har 5 övningar, men 6 är ibockade. Ta bort bockar tills det stämmer']],
  ] as const)('with %d ticked exercises give the problems %j (F-E1)', (count, messages) => {
    const form = { ...empty, exercises: ticked(count) };
    const problems = findCountProblems(form, progressText.sv, 'sv', rules);
    expect(problems.map(({ message }) => message.replaceAll('\u00a0', ' '))).toEqual(messages);
  });

  it('get as many rows as the rules have', () => {
    const form = fitted({ ...empty, exercises: ticked(2), trialSessions: [] }, rules);
    expect([form.exercises.length, form.trialSessions.length]).toEqual([5, 3]);
  });

  it.each([
    ['', 3, 'assumed'],
    ['1', 3, 'assumed'],
    ['2', 2, 'you'],
    ['3', 3, 'you'],
    ['4', 3, 'assumed'],
    ['2.5', 3, 'assumed'],
  ] as const)('with “%s” weeks of practice are planned with %d (%s)', (practiceWeeks, value, from) => {
    expect(readPracticeWeeks({ ...empty, practiceWeeks }, rules, 'you')).toEqual({ value, from });
  });
});

describe('the platform tools of the form', () => {
  it('are all that the register names', () => {
    expect(platformTools(rules).map(({ label }) => label.sv)).toEqual([
      'Personliga Resor',
      'Dynamisk Journal',
      'Integrerade Verktyg',
      'activations',
    ]);
  });
});
