import { describe, expect, it } from 'vitest';
import type { GoalForm } from '../../../folder/answers/goals';
import { emptyGoalForm, emptyGoalsForm } from '../../../folder/answers/goals.empty';
import { contextOn } from '../../../rules';
import { goalEvents, goalsCalendar, goalsCsv } from './exports';
import { readPlan } from './plan';

const TODAY = '2025-04-02';
const STAMP = new Date('2025-04-02T10:00:00Z');
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

describe('the calendar', () => {
  const events = (goals: GoalForm[]) => goalEvents(plan(goals), 'sv', STAMP, (item) => item);

  it('holds the deadline and the milestones, known by the goal', () => {
    expect(events([complete]).map(({ uid, title }) => [uid, title])).toEqual([
      ['a1', 'Slutdatum 30 juni 2025: Sänka svarstiden för Firestore-frågorna'],
      ['a1-1', 'Delmål 15 maj 2025: Halvvägs'],
    ]);
  });

  it('leaves out a day that is only proposed', () => {
    expect(events([goal('a1', { deadline: 'Q2 2025' })])).toEqual([]);
  });

  it('leaves out goals that are done', () => {
    expect(events([{ ...complete, status: 'done' }])).toEqual([]);
  });

  it('counts a later export as a newer version of the same event', () => {
    const later = new Date('2025-04-02T10:01:00Z');
    const sequence = (stamp: Date) => goalEvents(plan([complete]), 'sv', stamp, (item) => item)[0]?.sequence;
    expect((sequence(later) ?? 0) - (sequence(STAMP) ?? 0)).toBe(1);
  });

  it('is a file of whole days that end the day after', async () => {
    const { name, content } = await goalsCalendar(plan([complete]), contextOn(TODAY), 'sv', STAMP);
    expect(name).toBe('utvecklingsmal-2025-04-02.ics');
    expect(content).toContain('UID:mal-a1@innerjourney.invalid');
    expect(content).toContain('DTSTART;VALUE=DATE:20250630');
    expect(content).toContain('DTEND;VALUE=DATE:20250701');
  });
});
