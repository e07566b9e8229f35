import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { GoalForm } from '../../../folder/answers/goals';
import { emptyGoalForm, emptyGoalsForm } from '../../../folder/answers/goals.empty';
import { contextOn } from '../../../rules';
import { deadlineCalendar, planCalendar } from './calendar';
import { readPlan } from './readPlan';

const context = contextOn('2025-04-02');
const STAMP = new Date('2025-04-02T10:00:00Z');
const LATER = new Date('2025-04-02T10:00:01Z');
const goal = (id: string, more: Partial<GoalForm>): GoalForm => ({ ...emptyGoalForm(id), ...more });
const planOf = (...goals: GoalForm[]) =>
  readPlan({ ...emptyGoalsForm(), role: 'developer', goals }, context, 'sv');

const complete = goal('a1', {
  what: 'Sänka svarstiden för Firestore-frågorna',
  measuredBy: 'Loggen',
  deadline: '2025-06-30',
  milestones: [{ id: 'm1', text: 'Halvvägs', date: '2025-05-15' }],
});

const read = (content: string) =>
  new ICAL.Component(ICAL.parse(content)).getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate, endDate, sequence, description } = new ICAL.Event(component);
    return { uid, summary, first: startDate.toString(), end: endDate.toString(), sequence, description };
  });
const planEvents = async (goals: GoalForm[], stamp = STAMP) =>
  read((await planCalendar({ plan: planOf(...goals), context, locale: 'sv', stamp })).content);

describe('the calendar of the whole plan', () => {
  it('holds the deadline and the milestones as whole days, known by the goal and the milestone', async () => {
    const events = await planEvents([complete]);
    expect(events.map(({ uid, summary, first, end }) => [uid, summary, first, end])).toEqual([
      [
        'mal-a1@innerjourney.invalid',
        'Slutdatum 30 juni 2025: Sänka svarstiden för Firestore-frågorna',
        '2025-06-30',
        '2025-07-01',
      ],
      ['mal-a1-m1@innerjourney.invalid', 'Delmål 15 maj 2025: Halvvägs', '2025-05-15', '2025-05-16'],
    ]);
  });

  it('is one file for all goals that are not done, those that wait included', async () => {
    const events = await planEvents([
      complete,
      goal('a2', { what: 'Ett som väntar', deadline: '2025-09-01', waitsFor: '2025-Q3' }),
      goal('a3', { what: 'Ett som är klart', deadline: '2025-04-01', status: 'done' }),
    ]);
    expect(events.map(({ uid }) => uid)).toEqual([
      'mal-a1@innerjourney.invalid',
      'mal-a1-m1@innerjourney.invalid',
      'mal-a2@innerjourney.invalid',
    ]);
  });

  it('leaves out a day that is only proposed', async () => {
    expect(await planEvents([goal('a1', { deadline: 'Q2 2025' })])).toEqual([]);
  });

  it('has the same names and a higher version a second later', async () => {
    const [first, second] = [await planEvents([complete]), await planEvents([complete], LATER)];
    expect(second.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
    expect(second.every(({ sequence }, index) => sequence > (first[index]?.sequence ?? 0))).toBe(true);
  });

  it('knows a milestone again when one before it is taken away', async () => {
    const [one, two] = [
      { id: 'm1', text: 'Först', date: '2025-05-01' },
      { id: 'm2', text: 'Sedan', date: '2025-06-01' },
    ];
    const nameOf = async (milestones: GoalForm['milestones']) =>
      (await planEvents([{ ...complete, milestones }])).find(({ summary }) => summary.endsWith('Sedan'))?.uid;
    expect(await nameOf([two])).toBe(await nameOf([one, two]));
  });

  it('knows a milestone without a name of its own by its place, also when one before it has no day', async () => {
    const events = await planEvents([
      {
        ...complete,
        milestones: [
          { text: 'Utan dag', date: '' },
          { text: 'Sedan', date: '2025-06-01' },
        ],
      },
    ]);
    expect(events[1]?.uid).toBe('mal-a1-2@innerjourney.invalid');
  });

  it('tells how it is measured, and carries the receipt', async () => {
    const [event] = await planEvents([complete]);
    expect(event?.description).toMatch(/^Loggen\n\nKvitto: IJ1\.goals\./);
  });

  it('is named by the plan and the day', async () => {
    const { name } = await planCalendar({ plan: planOf(complete), context, locale: 'sv', stamp: STAMP });
    expect(name).toBe('utvecklingsmal-2025-04-02.ics');
  });
});

describe('the calendar of one deadline', () => {
  const other = goal('a2', { what: 'Bygga en testmiljö', deadline: '2025-05-20' });
  const plan = planOf(complete, other);
  const take = (index: number, stamp = STAMP) => {
    const one = plan.goals[index];
    if (one === undefined) throw new Error('no such goal');
    return deadlineCalendar(one, { plan, context, locale: 'sv', stamp });
  };

  it('holds that day alone', async () => {
    const events = read((await take(1)).content);
    expect(events.map(({ summary, first }) => [summary, first])).toEqual([
      ['Slutdatum 20 maj 2025: Bygga en testmiljö', '2025-05-20'],
    ]);
  });

  it('is the same event as in the whole plan, in a later version when it is taken later', async () => {
    const [inPlan] = await planEvents([complete, other]);
    const [alone] = read((await take(0, LATER)).content);
    expect([alone?.uid, (alone?.sequence ?? 0) > (inPlan?.sequence ?? 0)]).toEqual([inPlan?.uid, true]);
  });

  it('is named by the number of the goal', async () => {
    expect((await take(1)).name).toBe('slutdatum-mal-2-2025-04-02.ics');
  });
});
