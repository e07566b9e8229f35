import { describe, expect, it } from 'vitest';
import { contextOn } from '../rulebook';
import { daysPassedBy, judgeQuarterDays, quarterSteps } from './quarterSteps';

const context = contextOn('2025-04-02');
const spring = { year: 2025, quarter: 2 } as const;
const step = (oneOnOne: `${number}-${number}-${number}` | null, reflected = false) =>
  quarterSteps({ quarter: spring, oneOnOne, reflected }, context, 'you');

describe('the days passed by at the start of a quarter', () => {
  it('are none when it begins on a working day', () => {
    expect(daysPassedBy(spring)).toEqual([]);
  });

  it('are Easter Sunday and Monday in the second quarter of 2018 (K-23)', () => {
    expect(
      daysPassedBy({ year: 2018, quarter: 2 }).map(({ date, reason }) => [date, reason.name.sv]),
    ).toEqual([
      ['2018-04-01', 'påskdagen'],
      ['2018-04-02', 'annandag påsk'],
    ]);
  });

  it('are New Year’s Day and a weekend in the first quarter of 2027', () => {
    expect(daysPassedBy({ year: 2027, quarter: 1 }).map(({ reason }) => reason.name.en)).toEqual([
      'New Year’s Day',
      'Saturday',
      'Sunday',
    ]);
  });
});

describe('the 1:1 at the start of the quarter', () => {
  it.each([
    ['the day before the window closes', '2025-04-13', 'met', 13],
    ['on its last day', '2025-04-14', 'met', 14],
    ['on the day after', '2025-04-15', 'judged', 15],
  ] as const)('%s is %s', (_case, date, status, day) => {
    expect(step(date)[0]).toMatchObject({ status, value: day, limit: 14 });
  });

  it('is the suggested day, and ours, until another is chosen', () => {
    expect(step(null)[0]).toMatchObject({ value: 1, from: 'assumed' });
  });
});

describe('the reflection of the quarter', () => {
  it('waits while nothing is written, and is never missed', () => {
    expect(step(null)[1].status).toBe('open');
  });

  it('is there once something is written', () => {
    expect(step(null, true)[1]).toMatchObject({ status: 'met', value: 1 });
  });
});

describe('the days without words', () => {
  it('are the day of the 1:1 and the first day of the reflection', () => {
    const { figures, verdict } = judgeQuarterDays(
      { quarter: spring, oneOnOne: null, reflected: false },
      context,
    );
    expect([verdict, ...figures.map(({ value }) => value)]).toEqual([null, '2025-04-01', '2025-06-17']);
  });
});
