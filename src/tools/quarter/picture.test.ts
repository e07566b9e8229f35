import { describe, expect, it } from 'vitest';
import { emptyPlan, emptyQuarterForm } from '../../folder/answers/quarter.empty';
import { contextOn, type PlainDate } from '../../rules';
import type { QuarterGoal } from './goalsOfQuarter';
import { readMeeting } from './meeting';
import { quarterPicture } from './picture';

const quarter = { year: 2025, quarter: 1 } as const;
const goal = (deadline: PlainDate | null, isDone = false): QuarterGoal => ({
  id: 'g1',
  what: 'Sänka svarstiden',
  deadline,
  typedDeadline: '',
  goal: null,
  isDone,
});
const draw = (today: PlainDate, goals: readonly QuarterGoal[] = []) => {
  const context = contextOn(today);
  return quarterPicture({
    form: emptyQuarterForm(),
    meeting: readMeeting(emptyPlan('2025-Q1'), quarter, context),
    goals,
    context,
    locale: 'sv',
    from: 'you',
    toMend: false,
  });
};

// The first quarter of 2025 has 90 days.
describe('the picture of a quarter', () => {
  it('has a mark in the middle of the day of the 1:1', () => {
    expect(draw('2025-02-01').rows[0]).toMatchObject({ key: 'oneOnOne', to: 1.5 / 90 });
  });

  it('has the days of the reflection to the very end', () => {
    expect(draw('2025-02-01').rows.at(-1)).toMatchObject({ key: 'reflection', from: 76 / 90, to: 1 });
  });

  it.each([
    ['2024-12-31', false],
    ['2025-01-01', true],
    ['2025-03-31', true],
    ['2025-04-01', false],
  ] as const)('has today in it on %s: %s', (today, expected) => {
    expect(draw(today).now !== null).toBe(expected);
  });

  it.each([
    ['on the last day', '2025-03-31', 3],
    ['on the day after', '2025-04-01', 2],
    ['without a day', null, 2],
  ] as const)('has a goal that is due %s or leaves it out', (_case, deadline, rows) => {
    expect(draw('2025-02-01', [goal(deadline)]).rows).toHaveLength(rows);
  });

  it('draws what is done more softly', () => {
    expect(draw('2025-02-01', [goal('2025-03-14', true)]).rows[1]?.look).toBe('soft');
  });

  it('has the number of every other week, from its Monday, with room for the last one', () => {
    expect(draw('2025-02-01').ticks.map(({ label }) => label)).toEqual(['2', '4', '6', '8', '10', '12']);
  });
});
