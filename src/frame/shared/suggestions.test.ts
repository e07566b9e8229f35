import { describe, expect, test } from 'vitest';
import { emptyBudgetForm, emptyCourse } from '../../folder/answers/budget.empty';
import { emptyEligibilityForm } from '../../folder/answers/eligibility.empty';
import { emptyFeeForm } from '../../folder/answers/fee.empty';
import { emptyGoalForm, emptyGoalsForm } from '../../folder/answers/goals.empty';
import { emptyProgressForm } from '../../folder/answers/progress.empty';
import { emptySeniorForm } from '../../folder/answers/senior.empty';
import type { LogSession } from '../../folder/answers/session';
import { others, session, several, TODAY, told } from './known.fixtures';
import { suggestionsFor, withShared } from './suggestions';

describe('the eligibility check', () => {
  const told4 = (sessions: readonly LogSession[], form = emptyEligibilityForm()) =>
    told(suggestionsFor('eligibility', form, others(sessions), TODAY));

  test('is given the sessions that took place, whatever the role', () => {
    expect(
      told4([
        ...several(7),
        ...several(2, { role: 'client' }),
        session({ role: 'trial' }),
        session({ status: 'cancelled' }),
      ])[0],
    ).toBe('eligibility-sessions: 10 (log, empty)');
  });

  test.each([
    ['as coach', ['coach', 'trial'], 'coach'],
    ['as client', ['client'], 'client'],
    ['as both', ['client', 'trial'], 'both'],
  ] as const)('is told that they were held %s', (_case, roles, value) => {
    expect(told4(roles.map((role) => session({ role })))).toContain(
      `eligibility-role: ${value} (log, empty)`,
    );
  });

  test('is told where they were held, as far as that was logged', () => {
    expect(told4([session({ place: 'platform' }), session({ place: 'elsewhere' }), session()])).toContain(
      'eligibility-where: own,platform (log, empty)',
    );
  });

  test('is told nothing by a log in which nothing has taken place', () => {
    expect(told4(several(3, { status: 'cancelled' }))).toEqual([]);
  });

  test.each([
    ['10', 'same'],
    ['010', 'same'],
    ['9', 'other'],
    ['tio', 'other'],
  ])('holds an answer of %s to say the %s', (sessions, state) => {
    expect(told4(several(10), { ...emptyEligibilityForm(), sessions })[0]).toBe(
      `eligibility-sessions: 10 (log, ${state})`,
    );
  });

  test('takes the places and the role as they are chosen', () => {
    const form = emptyEligibilityForm();
    const found = suggestionsFor('eligibility', form, others([session({ place: 'platform' })]), TODAY);
    expect(found.reduce((next, { put }) => put(next), form)).toEqual({
      ...form,
      sessions: '1',
      where: ['platform'],
      role: 'coach',
    });
  });
});

describe('the day of the certificate', () => {
  test('is the day in the Senior Coach check, and the other way round', () => {
    const certificate = { name: '', issued: '', certificateId: '', url: '' };
    const senior = { certified: '20 maj 2026', sessions: '' };
    expect([
      told(suggestionsFor('certificate', certificate, others([], { senior }), TODAY)),
      told(
        suggestionsFor(
          'senior',
          emptySeniorForm(),
          others([], { certificate: { ...certificate, issued: '2026-05-21' } }),
          TODAY,
        ),
      ),
    ]).toEqual([
      ['certificate-issued: 2026-05-20 (senior, empty)'],
      ['senior-certified: 2026-05-21 (certificate, empty)'],
    ]);
  });
});

describe('the price in the fee calculator', () => {
  const paid = (date: string, amount: number, more: Partial<LogSession> = {}) =>
    session({ date, amount, pay: 'paid', ...more });

  test.each([
    ['whole kronor', 80_000, '800'],
    ['öre', 19_995, '199,95'],
    ['an amount with a nought in it', 20_005, '200,05'],
  ])('is what the latest paid session cost: %s', (_case, amount, value) => {
    const known = others([paid('2026-10-02', amount), paid('2026-10-01', 1)]);
    expect(told(suggestionsFor('fee', emptyFeeForm(), known, TODAY))).toEqual([
      `fee-price: ${value} (log, empty)`,
    ]);
  });

  test('is the same when it is written with its currency', () => {
    const form = { ...emptyFeeForm(), price: '800 kr' };
    expect(told(suggestionsFor('fee', form, others([paid('2026-10-02', 80_000)]), TODAY))).toEqual([
      'fee-price: 800 (log, same)',
    ]);
  });

  test('is not taken from a group, a session as client or one without an amount', () => {
    const known = others([
      paid('2026-10-02', 80_000, { form: 'group' }),
      paid('2026-10-02', 80_000, { role: 'client' }),
      session({ pay: 'paid' }),
    ]);
    expect(suggestionsFor('fee', emptyFeeForm(), known, TODAY)).toEqual([]);
  });
});

describe('a goal and the training budget', () => {
  const course = (name: string, status: 'wished' | 'approved' | 'done', date: string) => ({
    ...emptyCourse(name),
    name,
    status,
    date,
  });
  const offer = (...courses: ReturnType<typeof course>[]) =>
    suggestionsFor(
      'goals',
      { ...emptyGoalsForm(), goals: [emptyGoalForm('g')] },
      others([], { budget: { ...emptyBudgetForm(), courses } }),
      TODAY,
    );

  test('a course that lies ahead this year is offered as support, and never filled in', () => {
    const found = offer(
      course('Passed', 'done', '2026-02-01'),
      course('Next year', 'wished', '2027-02-01'),
      course('TypeScript', 'approved', '2026-12-01'),
    );
    expect([told(found), found[0]?.offerOnly]).toEqual([
      ['goals-g-otherResource: TypeScript (budget, empty)'],
      true,
    ]);
  });

  test('without one nothing is offered', () => {
    expect(offer(course('Passed', 'done', '2026-02-01'))).toEqual([]);
  });
});

describe('the trial sessions of the training', () => {
  const trial = (date: string) => session({ role: 'trial', date });

  test('are taken from the log in the order of their days', () => {
    const form = emptyProgressForm(5, 3);
    const known = others([trial('2026-11-12'), trial('2026-11-02'), session()]);
    expect(
      withShared('progress', form, known, TODAY).trialSessions.map(({ done, date }) => [done, date]),
    ).toEqual([
      [true, '2026-11-02'],
      [true, '2026-11-12'],
      [false, ''],
    ]);
  });

  test('are not entered twice when a row has the day already', () => {
    const form = emptyProgressForm(5, 3);
    const [, second] = form.trialSessions;
    if (second !== undefined) {
      Object.assign(second, { done: true, date: '2026-11-02' });
    }
    expect(
      told(suggestionsFor('progress', form, others([trial('2026-11-02'), trial('2026-11-12')]), TODAY)),
    ).toEqual(['progress-session-1: 2026-11-12 (log, empty)', 'progress-session-2: 2026-11-02 (log, same)']);
  });

  test('take the day and what was said from the feedback cards', () => {
    const noted = (level: 'clearly' | 'partly' | '') => ({ level, example: '' });
    const cards = [
      { date: '3 november 2026', empathy: noted('clearly'), clarity: noted('partly'), support: noted('') },
    ];
    const known = others([], { feedback: { cards } });
    expect(told(suggestionsFor('progress', emptyProgressForm(5, 3), known, TODAY))).toEqual([
      'progress-session-1-date: 2026-11-03 (feedback, empty)',
      'progress-session-1-empathy: clearly (feedback, empty)',
      'progress-session-1-clarity: partly (feedback, empty)',
    ]);
  });

  test('give the feedback cards their days', () => {
    const noted = { level: '' as const, example: '' };
    const card = { date: '', empathy: noted, clarity: noted, support: noted };
    const progress = emptyProgressForm(5, 3);
    Object.assign(progress.trialSessions[0] ?? {}, { date: '2026-11-02' });
    const known = others([trial('2026-11-12'), trial('2026-11-02')], { progress });
    expect(told(suggestionsFor('feedback', { cards: [card, card] }, known, TODAY))).toEqual([
      'feedback-1-date: 2026-11-02 (progress, empty)',
      'feedback-2-date: 2026-11-12 (log, empty)',
    ]);
  });

  test('beyond the rows of the form are left out', () => {
    const known = others(['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'].map(trial));
    expect(suggestionsFor('progress', emptyProgressForm(5, 3), known, TODAY)).toHaveLength(3);
  });
});
