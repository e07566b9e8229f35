import { describe, expect, it } from 'vitest';
import { emptyGoalForm, emptyGoalsForm } from '../../folder/answers/goals.empty';
import type { PlanForm, QuarterForm } from '../../folder/answers/quarter';
import { emptyDecision, emptyPlan, emptyQuarterForm } from '../../folder/answers/quarter.empty';
import { carryOver, openIn } from './carryOver';
import { goalsOfQuarter } from './goalsOfQuarter';

const TODAY = '2026-11-20';
const autumn = { year: 2026, quarter: 4 } as const;
const decision = (id: string, done = false) => ({ ...emptyDecision(id), text: `Beslut ${id}`, done });
const goals = goalsOfQuarter(
  {
    ...emptyGoalsForm(),
    goals: [
      { ...emptyGoalForm('g1'), what: 'Ett mål', deadline: '2026-12-18' },
      { ...emptyGoalForm('g2'), what: 'Ett klart mål', deadline: '2026-12-18', status: 'done' },
    ],
  },
  autumn,
  TODAY,
);
const form = (plan: Partial<PlanForm>, ...others: PlanForm[]): QuarterForm => ({
  ...emptyQuarterForm(),
  plans: [{ ...emptyPlan('2026-Q4'), ...plan }, ...others],
});
const carried = (from: QuarterForm) => carryOver(from, autumn, goals, TODAY);
const winter = ({ plans }: QuarterForm) => plans.find(({ id }) => id === '2027-Q1');

describe('what is open', () => {
  it('is the decisions and the goals that are not done', () => {
    const open = openIn(
      form({ decisions: [decision('a'), decision('b', true), emptyDecision('c')] }).plans[0] as PlanForm,
      goals,
    );
    expect([open.decisions.map(({ id }) => id), open.goals.map(({ id }) => id)]).toEqual([['a'], ['g1']]);
  });
});

describe('taking along to the next quarter', () => {
  it('makes its plan with what is open, and shows it', () => {
    const after = carried(form({ decisions: [decision('a'), decision('b', true)] }));
    expect([
      after.quarter,
      winter(after)?.decisions.map(({ id }) => id),
      winter(after)?.carriedGoals,
    ]).toEqual(['2027-Q1', ['a'], [{ id: 'g1', what: 'Ett mål', deadline: '2026-12-18' }]]);
  });

  it('leaves the quarter it is taken from as it was', () => {
    const before = form({ decisions: [decision('a')] });
    expect(carried(before).plans[0]).toEqual(before.plans[0]);
  });

  it('gives nothing twice when it is done twice', () => {
    const once = carried(form({ decisions: [decision('a')] }));
    expect(winter(carried(once))).toEqual(winter(once));
  });

  it('adds to what stands there already', () => {
    const there = { ...emptyPlan('2027-Q1'), decisions: [decision('z')], place: 'Kontoret' };
    const after = winter(carried(form({ decisions: [decision('a')], place: 'Zoom', lead: 'Kim' }, there)));
    expect([after?.decisions.map(({ id }) => id), after?.place, after?.lead]).toEqual([
      ['z', 'a'],
      'Kontoret',
      'Kim',
    ]);
  });

  it('goes from the last quarter of a year to the first of the next', () => {
    expect(winter(carried(form({ decisions: [decision('a')] })))?.carriedFrom).toBe('2026-Q4');
  });
});
