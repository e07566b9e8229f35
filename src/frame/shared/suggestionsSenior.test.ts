import { describe, expect, test } from 'vitest';
import { emptyBudgetForm } from '../../folder/answers/budget.empty';
import { emptyGoalForm, emptyGoalsForm } from '../../folder/answers/goals.empty';
import { emptySeniorForm } from '../../folder/answers/senior.empty';
import { NOTHING, others, session, several, TODAY, told } from './known.fixtures';
import { suggestionsFor, withShared } from './suggestions';

describe('the Senior Coach check', () => {
  const goal = { ...emptyGoalForm('g'), isSeniorGoal: true, certifiedOn: '28 april 2026' };
  const plan = { goals: { ...emptyGoalsForm(), goals: [emptyGoalForm('other'), goal] } };
  // Twelve before the day, fifteen from it on, four cancelled and two as a client (S-17).
  const log = [
    ...several(12, { date: '2026-04-27' }),
    session({ date: '2026-04-28' }),
    ...several(14, { date: '2026-08-01' }),
    ...several(4, { date: '2026-08-02', status: 'cancelled' }),
    ...several(2, { date: '2026-08-03', role: 'client' }),
  ];

  test('takes the day of certification from a goal about it, and counts the log from that day', () => {
    expect(told(suggestionsFor('senior', emptySeniorForm(), others(log, plan), TODAY))).toEqual([
      'senior-certified: 2026-04-28 (goals, empty)',
      'senior-sessions: 15 (log, empty)',
    ]);
  });

  test('counts from the day in the form when there is one', () => {
    expect(
      told(suggestionsFor('senior', { certified: '1 augusti 2026', sessions: '3' }, others(log), TODAY)),
    ).toEqual(['senior-sessions: 14 (log, other)']);
  });

  test.each([
    ['a phrase', 'mitten av maj 2026'],
    ['a day to come', '2026-11-21'],
    ['something that is no day', '2026-02-30'],
  ])('counts nothing from %s', (_case, certified) => {
    expect(suggestionsFor('senior', { certified, sessions: '' }, others(log), TODAY)).toEqual([]);
  });

  test('does not know the day without a goal about it', () => {
    const certifiedOn = { ...goal, isSeniorGoal: false };
    const answers = { goals: { ...emptyGoalsForm(), goals: [certifiedOn] } };
    expect(suggestionsFor('senior', emptySeniorForm(), others(log, answers), TODAY)).toEqual([]);
  });
});

describe('a goal about Senior Coach', () => {
  const goal = {
    ...emptyGoalForm('g1'),
    isSeniorGoal: true,
    unit: 'count' as const,
    target: '20',
    sessionsTarget: '20',
  };
  const form = { ...emptyGoalsForm(), goals: [goal] };
  const known = others(several(6, { date: '2026-06-01' }), {
    senior: { certified: '2026-05-20', sessions: '' },
  });

  test('takes the day from the Senior Coach check and how far it has come from the log', () => {
    expect(told(suggestionsFor('goals', form, known, TODAY))).toEqual([
      'goals-g1-certified: 2026-05-20 (senior, empty)',
      'goals-g1-current: 6 (log, empty)',
    ]);
  });

  test('counts no sessions when it measures something else', () => {
    const measured = { ...form, goals: [{ ...goal, target: '40' }] };
    expect(told(suggestionsFor('goals', measured, known, TODAY))).toEqual([
      'goals-g1-certified: 2026-05-20 (senior, empty)',
    ]);
  });

  test('fills in its own fields and no other goal’s', () => {
    const two = { ...form, goals: [goal, emptyGoalForm('g2')] };
    const filled = withShared('goals', two, known, TODAY);
    expect(filled.goals.map(({ certifiedOn, current }) => [certifiedOn, current])).toEqual([
      ['2026-05-20', '6'],
      ['', ''],
    ]);
  });
});

describe('answers together with what is known', () => {
  const known = others(several(9, { date: '2026-06-01' }), {
    goals: {
      ...emptyGoalsForm(),
      goals: [{ ...emptyGoalForm('g'), isSeniorGoal: true, certifiedOn: '2026-05-20' }],
    },
  });

  test('have the day first and then the sessions since', () => {
    expect(withShared('senior', emptySeniorForm(), known, TODAY)).toEqual({
      certified: '2026-05-20',
      sessions: '9',
    });
  });

  test.each([
    ['8', '9'],
    ['9', '9'],
    ['10', '10'],
    ['några', 'några'],
  ])('have the larger number of sessions: %s entered and 9 logged', (sessions, counted) => {
    expect(withShared('senior', { certified: '2026-05-20', sessions }, known, TODAY).sessions).toBe(counted);
  });

  test('keep another day that was entered', () => {
    expect(withShared('senior', { certified: '2026-06-01', sessions: '' }, known, TODAY).certified).toBe(
      '2026-06-01',
    );
  });

  test('are untouched when nothing else is kept', () => {
    const form = emptySeniorForm();
    expect(withShared('senior', form, NOTHING, TODAY)).toBe(form);
  });

  test('are untouched for a tool that shares nothing', () => {
    const form = emptyBudgetForm();
    expect(withShared('budget', form, known, TODAY)).toBe(form);
  });
});
