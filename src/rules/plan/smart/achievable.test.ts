import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../calendar';
import { contextOn } from '../../rulebook';
import { judgeAchievable } from './achievable';
import { blankGoal, type GoalInput } from './goal';

const TODAY = '2025-04-02';
const supported: Partial<GoalInput> = { influence: 'full', resources: ['Kurs'] };
const judge = (more: Partial<GoalInput>, today: PlainDate = TODAY) =>
  judgeAchievable(
    { ...blankGoal({ year: 2025, quarter: 2 }), ...supported, ...more },
    contextOn(today),
    'sv',
  );
const on = (date: PlainDate) => ({ kind: 'date', date }) as const;

describe('A1, whose hands it is in', () => {
  it.each([
    ['full', 'met', []],
    ['partly', 'met', ['tip']],
    ['others', 'partly', ['partly']],
    [null, 'missing', ['missing']],
  ] as const)('influence %s makes the letter %s', (influence, status, effects) => {
    expect(judge({ influence })).toEqual({
      status,
      findings: effects.map((effect) => ({
        id: 'A1',
        effect,
        input: 'influence',
        open: influence === null,
        data: { influence, hits: [] },
      })),
    });
  });

  it('only asks when the words hint that somebody else decides', () => {
    expect(judge({ what: 'Säkra finansiering från Vinnova' })).toEqual({
      status: 'met',
      findings: [
        {
          id: 'A1',
          effect: 'tip',
          input: 'influence',
          open: false,
          data: { influence: 'full', hits: ['Säkra'] },
        },
      ],
    });
  });
});

describe('A2, support', () => {
  it.each([[[]], [['']], [['  ', '']]])('is wanting with %j', (resources) => {
    expect(judge({ resources })).toEqual({
      status: 'partly',
      findings: [{ id: 'A2', effect: 'partly', input: 'resources', open: true, data: {} }],
    });
  });

  it('G-05: is there with supervision', () => {
    expect(judge({ resources: ['Handledning av en Senior Coach'] })).toEqual({ status: 'met', findings: [] });
  });
});

describe('A3, time for Senior Coach', () => {
  const senior = (certified: PlainDate | null) => ({ certified, sessionsTarget: 20 });
  const time = (certified: PlainDate, date: PlainDate) =>
    judge({ senior: senior(certified), deadline: on(date) }, '2025-04-01');
  const data = (earliest: string, marginDays: number) => ({ about: 'time', earliest, marginDays });

  it('S-19: ends on the very day one can apply', () => {
    const result = time('2025-04-01', '2025-10-01');
    expect([result.status, result.findings[0]?.data]).toEqual(['partly', data('2025-10-01', 0)]);
  });

  it('is too short by a day', () => {
    const result = time('2025-04-01', '2025-09-30');
    expect([result.status, result.findings[0]?.data]).toEqual(['missing', data('2025-10-01', -1)]);
  });

  it('is enough with a day to spare', () => {
    expect(time('2025-04-01', '2025-10-02')).toEqual({
      status: 'met',
      findings: [{ id: 'A3', effect: 'info', input: 'deadline', open: false, data: data('2025-10-01', 1) }],
    });
  });

  it('S-21: has 83 days to spare after a certification in January', () => {
    const result = time('2025-01-10', '2025-10-01');
    expect([result.status, result.findings[0]?.data]).toEqual(['met', data('2025-07-10', 83)]);
  });

  it('counts from the end of a short month', () => {
    expect(time('2024-08-31', '2025-02-28').status).toBe('partly');
  });

  it('waits for the day of certification', () => {
    expect(judge({ senior: senior(null), deadline: on('2025-10-01') })).toEqual({
      status: 'partly',
      findings: [
        {
          id: 'A3',
          effect: 'partly',
          input: 'certified',
          open: true,
          data: { about: 'time', earliest: null, marginDays: null },
        },
      ],
    });
  });

  it('says nothing of time before there is a deadline', () => {
    expect(judge({ senior: senior('2025-01-10') }).status).toBe('met');
  });
});

describe('A3, sessions for Senior Coach', () => {
  it.each([
    [19, 'missing'],
    [20, 'met'],
    [21, 'met'],
    [null, 'partly'],
  ])('a target of %s makes the letter %s', (sessionsTarget, status) => {
    expect(judge({ senior: { certified: '2025-01-10', sessionsTarget } }).status).toBe(status);
  });

  it('says how many are required', () => {
    expect(judge({ senior: { certified: '2025-01-10', sessionsTarget: 19 } }).findings).toEqual([
      {
        id: 'A3',
        effect: 'missing',
        input: 'sessionsTarget',
        open: false,
        data: { about: 'sessions', target: 19, required: 20 },
      },
    ]);
  });

  it('waits for how many the goal is to have', () => {
    expect(judge({ senior: { certified: '2025-01-10', sessionsTarget: null } }).findings).toEqual([
      {
        id: 'A3',
        effect: 'partly',
        input: 'sessionsTarget',
        open: true,
        data: { about: 'sessions', target: null, required: 20 },
      },
    ]);
  });
});

describe('A4, the pace', () => {
  // 2025-04-02 to 2025-06-25 is 84 days, 12 whole weeks.
  const paced = (more: Partial<GoalInput>) =>
    judge({
      target: 24,
      baseline: 0,
      unit: 'count',
      deadline: on('2025-06-25'),
      capacityPerWeek: 2,
      ...more,
    });

  it.each([
    [23, 'met'],
    [24, 'met'],
    [25, 'partly'],
  ])('two a week over twelve weeks and a target of %d makes the letter %s', (target, status) => {
    expect(paced({ target }).status).toBe(status);
  });

  it('gives the pace that is needed, rounded up to a tenth', () => {
    expect(paced({ target: 25 }).findings).toEqual([
      {
        id: 'A4',
        effect: 'partly',
        input: 'capacityPerWeek',
        open: false,
        data: { left: 25, weeks: 12, perWeek: 2.1, capacity: 2 },
      },
    ]);
  });

  it('holds for hours as for things that are counted', () => {
    expect(paced({ target: 25, unit: 'hours' }).status).toBe('partly');
  });

  it('counts whole weeks only', () => {
    expect(paced({ deadline: on('2025-06-24') }).status).toBe('partly');
  });

  it('counts from the baseline', () => {
    expect(paced({ target: 124, baseline: 100 }).status).toBe('met');
  });

  it('counts a fall as it counts a rise', () => {
    expect(paced({ target: 0, baseline: 25 }).status).toBe('partly');
  });

  it('takes less than a week as one', () => {
    expect(paced({ target: 2, deadline: on('2025-04-05') }).status).toBe('met');
  });

  it('is exact with decimals', () => {
    // 0.1 a week for three weeks is 0.3, which floating point would deny.
    expect(
      paced({ target: 0.3, unit: 'hours', capacityPerWeek: 0.1, deadline: on('2025-04-23') }).status,
    ).toBe('met');
  });

  it('is too fast for a capacity of nought', () => {
    expect(paced({ capacityPerWeek: 0 }).status).toBe('partly');
  });

  it.each([
    { target: null, baseline: 9999 },
    { target: 24 },
    { capacityPerWeek: null },
    { unit: 'percent' as const },
    { unit: 'currency' as const },
    { unit: 'other' as const },
    { unit: null },
    { deadline: null },
    { deadline: on('2025-04-02') },
  ])('says nothing with %j', (more) => {
    expect(paced({ target: 9999, ...more })).toEqual({ status: 'met', findings: [] });
  });
});
