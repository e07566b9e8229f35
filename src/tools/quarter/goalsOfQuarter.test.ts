import { describe, expect, it } from 'vitest';
import type { GoalForm } from '../../folder/answers/goals';
import { emptyGoalForm, emptyGoalsForm } from '../../folder/answers/goals.empty';
import type { Quarter } from '../../rules';
import { goalsOfQuarter } from './goalsOfQuarter';

const TODAY = '2026-11-20';
const now: Quarter = { year: 2026, quarter: 4 };
const next: Quarter = { year: 2027, quarter: 1 };
const last: Quarter = { year: 2026, quarter: 3 };

const goal = (answers: Partial<GoalForm>): GoalForm => ({
  ...emptyGoalForm('a1'),
  what: 'Sänka svarstiden',
  ...answers,
});
const isIn = (quarter: Quarter, answers: Partial<GoalForm>) =>
  goalsOfQuarter({ ...emptyGoalsForm(), goals: [goal(answers)] }, quarter, TODAY).length === 1;

describe('a goal belongs to the quarter', () => {
  it.each([
    ['its first day', now, '2026-10-01', true],
    ['its last day', now, '2026-12-31', true],
    ['the day after it', now, '2027-01-01', true],
    ['the day before it, in the quarter before', last, '2026-09-30', true],
    ['the day after an earlier quarter', last, '2026-10-01', false],
    ['a day within a later quarter', next, '2027-03-31', true],
    ['a day after a later quarter', next, '2027-04-01', true],
    ['a day before a later quarter', next, '2026-12-31', false],
  ] as const)('when its deadline is %s: %j %s %s', (_case, quarter, deadline, expected) => {
    expect(isIn(quarter, { deadline })).toBe(expected);
  });

  it('we are in, while it is going on without a deadline', () => {
    expect([isIn(last, {}), isIn(now, {}), isIn(next, {})]).toEqual([false, true, false]);
  });

  it('we are in, when its day is passed and it is not done', () => {
    expect(isIn(now, { deadline: '2026-09-30' })).toBe(true);
  });

  it('of its deadline and no other, once it is done', () => {
    const done = { deadline: '2026-09-30', status: 'done' as const };
    expect([isIn(last, done), isIn(now, done)]).toEqual([true, false]);
  });

  it('that it was moved to, and not the one before', () => {
    const moved = { waitsFor: '2027-Q1', deadline: '2027-05-01' };
    expect([isIn(now, moved), isIn(next, moved)]).toEqual([false, true]);
  });
});

describe('the goals of a quarter', () => {
  const read = (goals: GoalForm[], carried: { id: string; what: string; deadline: string }[] = []) =>
    goalsOfQuarter({ ...emptyGoalsForm(), goals }, next, TODAY, carried).map(({ id, deadline }) => [
      id,
      deadline,
    ]);

  it('stand in the order of their days, those without a day last', () => {
    expect(
      goalsOfQuarter(
        {
          ...emptyGoalsForm(),
          goals: [
            goal({ id: 'c' }),
            goal({ id: 'b', deadline: '2026-12-18' }),
            goal({ id: 'a', deadline: '2026-12-01' }),
          ],
        },
        now,
        TODAY,
      ).map(({ id }) => id),
    ).toEqual(['a', 'b', 'c']);
  });

  it('hold what was taken along, whatever its day', () => {
    const carried = [{ id: 'a1', what: 'Sänka svarstiden', deadline: '2026-12-18' }];
    expect(read([goal({ deadline: '2026-12-18' })], carried)).toEqual([['a1', '2026-12-18']]);
  });

  it('hold what was taken along as it read then, when it is gone from the goal builder', () => {
    expect(read([], [{ id: 'a1', what: 'Sänka svarstiden', deadline: '2026-12-18' }])).toEqual([
      ['a1', '2026-12-18'],
    ]);
  });

  it('leave out a goal without a word', () => {
    expect(read([goal({ what: ' ', deadline: '2027-01-15' })])).toEqual([]);
  });

  it('have no day from a phrase that waits for its yes', () => {
    const [found] = goalsOfQuarter(
      { ...emptyGoalsForm(), goals: [goal({ deadline: 'slutet av december 2026' })] },
      now,
      TODAY,
    );
    expect([found?.deadline, found?.typedDeadline]).toEqual([null, 'slutet av december 2026']);
  });
});
