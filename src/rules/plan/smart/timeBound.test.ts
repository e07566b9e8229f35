import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../calendar';
import { contextOn } from '../../rulebook';
import { blankGoal, type GoalInput, type GoalMilestone } from './goal';
import { judgeTimeBound } from './timeBound';

const judge = (more: Partial<GoalInput>, today: PlainDate = '2025-04-02') =>
  judgeTimeBound({ ...blankGoal({ year: 2025, quarter: 2 }), ...more }, contextOn(today));
const until = (date: PlainDate, dates: readonly PlainDate[] = [], today?: PlainDate) =>
  judge({ deadline: { kind: 'date', date }, milestones: dates.map(milestone) }, today);
const milestone = (date: PlainDate): GoalMilestone => ({ text: 'Halvvägs', date });
const ids = (result: ReturnType<typeof judge>) => result.findings.map(({ id }) => id);

describe('T0 and T1, a day', () => {
  it('G-01: is missing without a date', () => {
    expect(judge({})).toEqual({
      status: 'missing',
      findings: [{ id: 'T0', effect: 'missing', input: 'deadline', open: true, data: {} }],
    });
  });

  it('G-03: is there with an exact date', () => {
    expect(until('2025-06-30')).toEqual({ status: 'met', findings: [] });
  });

  it.each([
    ['G-05', '2025-09-30', 3],
    ['G-07', '2025-05-15', 2],
  ] as const)('%s: a proposal is in part there until it is confirmed', (_, date, quarter) => {
    expect(
      judge({ quarter: { year: 2025, quarter }, deadline: { kind: 'proposal', date, confirmed: false } }),
    ).toEqual({
      status: 'partly',
      findings: [{ id: 'T1', effect: 'partly', input: 'deadline', open: true, data: { date } }],
    });
  });

  it('is there once the proposal is confirmed', () => {
    expect(judge({ deadline: { kind: 'proposal', date: '2025-05-15', confirmed: true } }).status).toBe('met');
  });
});

describe('T2, a day to come', () => {
  it('G-13: today is too early', () => {
    expect(until('2025-04-02')).toEqual({
      status: 'missing',
      findings: [
        {
          id: 'T2',
          effect: 'missing',
          input: 'deadline',
          open: false,
          data: { date: '2025-04-02', earliest: '2025-04-03' },
        },
      ],
    });
  });

  it.each([
    ['2025-04-01', 'missing'],
    ['2025-04-03', 'met'],
  ] as const)('%s is %s', (date, status) => {
    expect(until(date).status).toBe(status);
  });

  it('is judged against the day given, not the goal’s quarter', () => {
    expect(until('2025-06-30', [], '2026-11-20').status).toBe('missing');
  });
});

describe('T3, a milestone in the quarter', () => {
  it('is not needed on the last day of the quarter', () => {
    expect(ids(until('2025-06-30'))).toEqual([]);
  });

  it('is needed the day after', () => {
    expect(until('2025-07-01')).toEqual({
      status: 'partly',
      findings: [
        {
          id: 'T3',
          effect: 'partly',
          input: 'milestones',
          open: true,
          data: { quarters: [{ year: 2025, quarter: 2 }] },
        },
      ],
    });
  });

  it('G-15: is there on the last day of the quarter', () => {
    expect(until('2025-09-30', ['2025-06-30'])).toEqual({ status: 'met', findings: [] });
  });

  it.each(['2025-03-31', '2025-07-01'] as const)('is not there on %s, outside the quarter', (date) => {
    expect(until('2025-09-30', [date]).status).toBe('partly');
  });

  it('is there on the first day of the quarter', () => {
    expect(until('2025-09-30', ['2025-04-01']).status).toBe('met');
  });

  it('does not count when it says nothing', () => {
    const milestones = [{ text: ' ', date: '2025-05-05' }] as const;
    expect(judge({ deadline: { kind: 'date', date: '2025-09-30' }, milestones }).status).toBe('partly');
  });

  it('is an answer that falls short when it lies in another quarter', () => {
    expect(until('2025-09-30', ['2025-07-01']).findings[0]?.open).toBe(false);
  });

  it('gets a tip for the quarters on the way', () => {
    const result = until('2025-12-30', ['2025-06-30']);
    expect([result.status, result.findings.map(({ effect, data }) => ({ effect, data }))]).toEqual([
      'met',
      [{ effect: 'tip', data: { quarters: [{ year: 2025, quarter: 3 }] } }],
    ]);
  });

  it('gets no more than a tip for the same quarter a year later', () => {
    const dates: PlainDate[] = ['2025-06-30', '2025-08-01', '2025-11-03', '2026-02-02'];
    expect(until('2026-07-15', dates).findings.filter(({ id }) => id === 'T3')).toEqual([
      {
        id: 'T3',
        effect: 'tip',
        input: 'milestones',
        open: false,
        data: { quarters: [{ year: 2026, quarter: 2 }] },
      },
    ]);
  });

  it('gets no tip when every quarter on the way has one', () => {
    expect(ids(until('2025-12-30', ['2025-06-30', '2025-08-01']))).toEqual([]);
  });
});

describe('T4, within a year', () => {
  const everyQuarter: PlainDate[] = ['2025-05-02', '2025-08-01', '2025-11-03', '2026-02-02', '2026-04-02'];

  it.each([
    ['2026-04-01', []],
    ['2026-04-02', []],
    ['2026-04-07', ['T4']],
  ] as const)('%s gives %j', (date, expected) => {
    expect(ids(until(date, everyQuarter))).toEqual(expected);
  });

  it('is in part there beyond it', () => {
    expect(until('2026-04-07', everyQuarter)).toEqual({
      status: 'partly',
      findings: [
        {
          id: 'T4',
          effect: 'partly',
          input: 'deadline',
          open: false,
          data: { date: '2026-04-07', latest: '2026-04-02' },
        },
      ],
    });
  });
});

describe('T5, a day off', () => {
  it('G-17: Midsummer Eve is told and changes nothing', () => {
    expect(until('2025-06-20')).toEqual({
      status: 'met',
      findings: [
        {
          id: 'T5',
          effect: 'info',
          input: 'deadline',
          open: false,
          data: {
            date: '2025-06-20',
            day: { kind: 'eve', name: { sv: 'midsommarafton', en: 'Midsummer Eve' } },
          },
        },
      ],
    });
  });

  it.each([
    ['2025-06-19', []],
    ['2025-06-28', ['T5']],
    ['2025-06-29', ['T5']],
    ['2025-05-01', ['T5']],
  ] as const)('%s gives %j', (date, expected) => {
    expect(ids(until(date))).toEqual(expected);
  });
});
