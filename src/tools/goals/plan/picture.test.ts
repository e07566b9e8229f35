import { describe, expect, it } from 'vitest';
import type { GoalForm } from '../../../folder/answers/goals';
import { emptyGoalForm, emptyGoalsForm } from '../../../folder/answers/goals.empty';
import { contextOn, type PlainDate } from '../../../rules';
import { planPicture } from './picture';
import { readPlan } from './readPlan';

// 1 April is the first day of the quarter, and 9 July the hundredth from it.
const counted: Partial<GoalForm> = {
  what: 'Guida nya användare',
  unit: 'count',
  baseline: '0',
  target: '100',
  deadline: '2025-07-09',
};

const pictureOf = (
  goals: readonly Partial<GoalForm>[],
  today: PlainDate = '2025-05-11',
  locale: 'sv' | 'en' = 'sv',
) => {
  const form = {
    ...emptyGoalsForm(),
    role: 'coach' as const,
    goals: goals.map((goal, index) => ({ ...emptyGoalForm(`a${index}`), ...goal })),
  };
  return planPicture(readPlan(form, contextOn(today), locale), today, locale);
};
const rowOf = (goal: Partial<GoalForm>, today?: PlainDate, locale?: 'sv' | 'en') =>
  pictureOf([goal], today, locale)?.rows[0];
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('the picture of a goal', () => {
  it('has what is done beside how much of the time has gone (G-27)', () => {
    const row = rowOf({ ...counted, current: '15', status: 'behind' });
    expect([row?.done, row?.time, row?.status]).toEqual([0.15, 0.4, 'Efter']);
    expect(plain(row?.detail)).toBe(
      'Du har kommit 15 av 100 st (15 %). Dag 40 av 100 från kvartalets början till slutdatumet (40 %).',
    );
  });

  it('says where the pace points when the writer has chosen otherwise', () => {
    expect(rowOf({ ...counted, current: '15', status: 'onTrack' })?.detail).toMatch(
      /Takten pekar på ”efter”\.$/,
    );
  });

  it('has no pace for a goal that rests', () => {
    expect(rowOf({ ...counted, current: '15', status: 'paused' })?.detail).not.toContain('Takten');
  });

  it.each([
    ['0', 0],
    ['100', 1],
    ['130', 1],
  ])('is filled to its edge and no further: %s', (current, done) => {
    expect(rowOf({ ...counted, current })?.done).toBe(done);
  });

  it('counts down as well as up', () => {
    expect(rowOf({ ...counted, baseline: '900', target: '300', current: '750' })?.done).toBe(0.25);
  });

  it('never says that all is done before it is', () => {
    const row = rowOf({ ...counted, target: '1000', current: '999' });
    expect(plain(row?.detail)).toContain('999 av 1 000 st (99 %)');
  });

  it('has an empty bar and no line to be ahead of before the quarter has begun', () => {
    const row = pictureOf([{ ...counted, current: '0' }], '2025-04-01')?.rows[0];
    expect([row?.time, plain(row?.detail)]).toEqual(
      [0, 'Du har kommit 0 av 100 st (0 %). Ingen av de 100 dagarna till slutdatumet har gått. '].map(
        (text) => (typeof text === 'string' ? text.trim() : text),
      ),
    );
  });

  it.each([
    [{ current: '' }, 'Skriv var du är nu, så syns hur långt du har kommit.'],
    [{ target: '', current: '4' }, 'Skriv ett målvärde, så syns vägen dit.'],
    [{ unit: 'yesNo' as const }, 'Målet räknas inte i siffror, så bilden visar bara tiden.'],
  ])('has the time alone when nothing can be counted: %j', (more, words) => {
    const row = rowOf({ ...counted, ...more });
    expect([row?.done, row?.time, row?.detail.startsWith(words)]).toEqual([null, 0.4, true]);
  });

  it('says that a deadline is missing', () => {
    const row = rowOf({ ...counted, deadline: '', current: '15' });
    expect([row?.time, row?.detail.endsWith('Slutdatumet är inte satt än.')]).toEqual([null, true]);
  });

  it('is full when the goal is done', () => {
    const row = rowOf({ ...counted, status: 'done' });
    expect([row?.label, row?.done, row?.time, row?.detail]).toEqual([
      'Guida nya användare',
      1,
      null,
      'Målet är klart.',
    ]);
  });

  it('speaks English', () => {
    expect(rowOf({ ...counted, current: '15', status: 'behind' }, '2025-05-11', 'en')?.detail).toMatch(
      /^You have come 15 of 100 .*\(15%\)\. Day 40 of 100/,
    );
  });
});

describe('the picture of a plan', () => {
  it('has the goals under way and then those that are done, not those that wait', () => {
    const picture = pictureOf([
      { ...counted, what: 'Klart mål', status: 'done' },
      { ...counted, what: 'Första' },
      { ...counted, what: 'Väntar', waitsFor: '2025-Q3' },
    ]);
    expect(picture?.rows.map(({ label }) => label)).toEqual(['Mål 1: Första', 'Klart mål']);
  });

  it('is none without goals', () => {
    expect(pictureOf([])).toBeNull();
  });
});
