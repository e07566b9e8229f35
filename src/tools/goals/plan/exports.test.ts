import { describe, expect, it } from 'vitest';
import type { GoalForm } from '../../../folder/answers/goals';
import { emptyGoalForm, emptyGoalsForm } from '../../../folder/answers/goals.empty';
import { contextOn } from '../../../rules';
import { goalsCsv } from './exports';
import { readPlan } from './readPlan';

const TODAY = '2025-04-02';
const goal = (id: string, more: Partial<GoalForm>): GoalForm => ({ ...emptyGoalForm(id), ...more });
const plan = (goals: GoalForm[], locale: 'sv' | 'en' = 'sv') =>
  readPlan({ ...emptyGoalsForm(), role: 'developer', goals }, contextOn(TODAY), locale);

const complete = goal('a1', {
  what: 'Sänka svarstiden för Firestore-frågorna',
  baseline: '900',
  target: '300',
  unit: 'other',
  otherUnit: 'millisekunder',
  measuredBy: 'Loggen',
  resources: ['Kurs'],
  influence: 'full',
  roleLink: 'Jag äger databasen',
  companyLink: 'Fler ryms i appen',
  deadline: '2025-06-30',
  milestones: [{ text: 'Halvvägs', date: '2025-05-15' }],
  agreed: 'yes',
  agreedOn: '2025-04-01',
});

describe('the sheet', () => {
  const rowsOf = async (goals: GoalForm[]) =>
    (await goalsCsv(plan(goals), TODAY, 'sv')).content.split('\r\n');

  it('has one row for each goal, decimal commas and days as they sort', async () => {
    const [, row] = await rowsOf([complete]);
    expect(row).toBe(
      'Sänka svarstiden för Firestore-frågorna;Utvecklare;Q2 2025;900;300;millisekunder;;Loggen;Kurs;Jag äger databasen;Fler ryms i appen;2025-06-30;2025-05-15 Halvvägs;2025-04-01;Ej startat;uppfyllt;uppfyllt;uppfyllt;uppfyllt;uppfyllt',
    );
  });

  it('has a heading for every column', async () => {
    const [header, row] = await rowsOf([complete]);
    expect(header?.split(';')).toHaveLength(20);
    expect(row?.split(';')).toHaveLength(20);
  });

  it('keeps goals that are done or wait', async () => {
    const rows = await rowsOf([
      goal('a1', { what: 'Ett som är klart', status: 'done' }),
      goal('a2', { what: 'Ett som väntar', waitsFor: '2025-Q3' }),
    ]);
    expect(rows.slice(1).map((row) => row.split(';').slice(0, 3))).toEqual([
      ['Ett som är klart', 'Utvecklare', 'Q2 2025'],
      ['Ett som väntar', 'Utvecklare', 'Q3 2025'],
    ]);
  });

  it('guards text that could start a formula', async () => {
    const [, row] = await rowsOf([goal('a1', { what: '=SUMMA(A1)' })]);
    expect(row).toMatch(/^'=SUMMA/);
  });

  it('has a file name with the day', async () => {
    expect((await goalsCsv(plan([complete]), TODAY, 'sv')).name).toBe('utvecklingsmal-2025-04-02.csv');
  });
});
