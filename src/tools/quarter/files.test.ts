// @vitest-environment node
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { emptyGoalForm, emptyGoalsForm } from '../../folder/answers/goals.empty';
import type { PlanForm } from '../../folder/answers/quarter';
import { emptyDecision, emptyPlan, emptyQuarterForm } from '../../folder/answers/quarter.empty';
import { contextOn, type PlainDate } from '../../rules';
import { quarterCalendar } from './calendar';
import { goalsOfQuarter } from './goalsOfQuarter';
import { readMeeting } from './meeting';
import { shownQuarter } from './plans';
import { protocolFile, protocolText } from './protocol';
import type { Asked } from './report';

const STAMP = new Date('2026-01-01T10:00:00Z');

function asked(
  plan: Partial<PlanForm>,
  id = '2026-Q1',
  goal: object | null = null,
  today: PlainDate = '2026-01-01',
): Asked {
  const form = { ...emptyQuarterForm(), quarter: id, plans: [{ ...emptyPlan(id), ...plan }] };
  const context = contextOn(today);
  const quarter = shownQuarter(form, today);
  const built = {
    ...emptyGoalsForm(),
    goals: goal === null ? [] : [{ ...emptyGoalForm('g1-a'), what: 'Sänka svarstiden', ...goal }],
  };
  return {
    form,
    meeting: readMeeting(form.plans[0] as PlanForm, quarter, context),
    goals: goalsOfQuarter(built, quarter, today),
    context,
    locale: 'sv',
    from: 'you',
    toMend: false,
  };
}
async function events(of: Asked, stamp = STAMP) {
  const { content } = await quarterCalendar(of, stamp);
  return new ICAL.Component(ICAL.parse(content)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      title: event.summary.replaceAll('\u00a0', ' '),
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      sequence: event.sequence,
      place: event.location,
    };
  });
}

describe('the calendar file', () => {
  it('has the 1:1 by the clock, in UTC (C-27)', async () => {
    const [meeting] = await events(asked({}));
    expect(meeting).toMatchObject({
      uid: 'kvartal-2026-Q1-ett-till-ett@innerjourney.invalid',
      start: '2026-01-02T08:00:00Z',
      end: '2026-01-02T08:30:00Z',
      place: 'Slack Huddle',
    });
  });

  it('follows summer time', async () => {
    const [meeting] = await events(asked({ time: '13.15', minutes: '60' }, '2026-Q2'));
    expect([meeting?.start, meeting?.end]).toEqual(['2026-04-01T11:15:00Z', '2026-04-01T12:15:00Z']);
  });

  it('takes the first of two when the clocks go back', async () => {
    const [meeting] = await events(asked({ date: '2026-10-25', time: '2.30' }, '2026-Q4'));
    expect(meeting?.start).toBe('2026-10-25T00:30:00Z');
  });

  it('has the reflection as whole days, both ends included (K-39)', async () => {
    const [, reflection] = await events(asked({}, '2025-Q1'));
    expect([reflection?.start, reflection?.end]).toEqual(['2025-03-18', '2025-04-01']);
  });

  it('has a goal’s deadline under the name it has in the goal builder’s file', async () => {
    const [, , goal] = await events(asked({}, '2026-Q1', { deadline: '2026-03-13' }));
    expect(goal).toMatchObject({
      uid: 'mal-g1-a@innerjourney.invalid',
      title: 'Slutdatum 13 mars 2026: Sänka svarstiden',
      start: '2026-03-13',
      end: '2026-03-14',
    });
  });

  it.each([
    ['done', { deadline: '2026-03-13', status: 'done' }],
    ['due in a later quarter', { deadline: '2026-04-01' }],
    ['without a settled day', { deadline: 'slutet av mars 2026' }],
  ])('leaves out a goal that is %s', async (_case, goal) => {
    expect(await events(asked({}, '2026-Q1', goal))).toHaveLength(2);
  });

  it('replaces an earlier export: the same names, a later version', async () => {
    const [first, second] = [
      await events(asked({})),
      await events(asked({}), new Date('2026-01-01T10:01:00Z')),
    ];
    expect(
      second.map(({ uid, sequence }, at) => [uid === first[at]?.uid, sequence > (first[at]?.sequence ?? 0)]),
    ).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  it('names the project lead only when the reader says so', async () => {
    const [silent, named] = [
      await events(asked({ lead: 'Kim' })),
      await events(asked({ lead: 'Kim', namesLead: true })),
    ];
    expect([silent[0]?.title, named[0]?.title]).toEqual(['1:1 för Q1 2026', '1:1 för Q1 2026 med Kim']);
  });
});

describe('the minutes', () => {
  const plan: Partial<PlanForm> = {
    lead: 'Kim',
    notes: { ...emptyPlan('').notes, progress: 'Halvvägs' },
    reflection: { strengths: 'Tålamod', challenges: '', nextSteps: '' },
    decisions: [{ ...emptyDecision('d1'), text: 'Boka handledning', owner: 'jag', date: '2026-01-16' }],
  };
  const text = (of: Asked) => protocolText(of).replaceAll('\u00a0', ' ');

  it('are a document with a heading for each part', () => {
    expect(text(asked(plan)).split('\n')).toEqual([
      '# Protokoll från 1:1, Q1 2026',
      '',
      '- Dag: fredag 2 januari 2026 kl. 9.00–9.30, vecka 1',
      '- Plats: Slack Huddle',
      '',
      '## Agenda och anteckningar',
      '',
      '### 1. 9.00 Sedan sist (5 minuter)',
      '',
      'Inget antecknat.',
      '',
      '### 2. 9.05 Framsteg mot målen (10 minuter)',
      '',
      'Halvvägs',
      '',
      '### 3. 9.15 Hinder och behov (8 minuter)',
      '',
      'Inget antecknat.',
      '',
      '### 4. 9.23 Återkoppling åt båda håll (5 minuter)',
      '',
      'Inget antecknat.',
      '',
      '### 5. 9.28 Nästa steg (2 minuter)',
      '',
      'Inget antecknat.',
      '',
      '## Det ni har bestämt',
      '',
      '- Boka handledning · jag · till 16 januari 2026 · öppet',
      '',
      '## Reflektionen för Q1 2026',
      '',
      '- Styrkor: Tålamod',
      '',
      'Det här är ert eget underlag, inte ett beslut.',
      '',
    ]);
  });

  it('have the name of the project lead only when the reader says so', () => {
    expect([
      text(asked(plan)).includes('Kim'),
      text(asked({ ...plan, namesLead: true })).includes('Kim'),
    ]).toEqual([false, true]);
  });

  it('let nothing that is written become a heading', () => {
    const hostile = { notes: { ...emptyPlan('').notes, since: '# Hej\n\n## Du' } };
    const headings = (of: Asked) =>
      text(of)
        .split('\n')
        .filter((line) => line.startsWith('#')).length;
    expect(headings(asked(hostile))).toBe(headings(asked({})));
  });

  it('have a file name of their quarter', () => {
    expect(protocolFile(asked(plan)).name).toBe('protokoll-q1-2026-2026-01-01.md');
  });
});
