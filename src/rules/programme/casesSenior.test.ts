import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type PlainDate } from '../calendar';
import { type Context, contextOn, openRules, RULES } from '../rulebook';
import { said } from '../verdict';
import { seniorCases, seniorMonthEnds } from './casesSenior';
import { decideSenior } from './senior';

const context = contextOn('2025-04-01');
const waiting = (months: number): Context => ({
  today: '2025-04-01',
  rules: openRules('2025-04-01', {
    ...RULES,
    'senior.months': { ...RULES['senior.months'], values: [{ from: '2025-01-01', value: months }] },
  }),
});
const earliestFor = (certified: PlainDate, { rules }: Context) =>
  decideSenior({ certified: said(certified), sessions: null }, { today: certified, rules }).earliest;

describe('days of certification', () => {
  it.each([
    ['2024-08-31', '2025-02-28'],
    ['2023-08-29', '2024-02-29'],
    ['2023-08-30', '2024-02-29'],
    ['2023-08-31', '2024-02-29'],
    ['2024-08-28', '2025-02-28'],
    ['2024-08-29', '2025-02-28'],
    ['2025-01-31', '2025-07-31'],
    ['2024-02-29', '2024-08-29'],
    ['2025-02-28', '2025-08-28'],
    ['2025-12-31', '2026-06-30'],
    ['2025-04-01', '2025-10-01'],
  ] as const)('%s can apply from %s', (certified, earliest) => {
    expect(seniorCases(certified, certified, context).map((run) => run.earliest)).toEqual([earliest]);
  });

  it('run together when they share their earliest day', () => {
    expect(seniorCases('2026-08-27', '2026-09-01', context)).toEqual([
      { first: '2026-08-27', last: '2026-08-27', earliest: '2027-02-27', days: { min: 184, max: 184 } },
      { first: '2026-08-28', last: '2026-08-31', earliest: '2027-02-28', days: { min: 181, max: 184 } },
      { first: '2026-09-01', last: '2026-09-01', earliest: '2027-03-01', days: { min: 181, max: 181 } },
    ]);
  });

  it('are none when the last day comes before the first', () => {
    expect(seniorCases('2026-08-27', '2026-08-26', context)).toEqual([]);
  });

  it.each([6, 1, 12])('stand in one run each over four years, with %d months', (months) => {
    const on = waiting(months);
    const runs = seniorCases('2024-01-01', '2027-12-31', on);
    const listed = runs.flatMap(({ first, last, earliest }) =>
      Array.from({ length: daysBetween(first, last) + 1 }, (_, more) => [addDays(first, more), earliest]),
    );
    const every = Array.from({ length: 1461 }, (_, more) => addDays('2024-01-01', more)).map((day) => [
      day,
      earliestFor(day, on),
    ]);
    expect(listed).toEqual(every);
  });

  it('never get an earlier date by being later', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(40), fc.integer({ min: 0, max: 24 }), (start, more, months) => {
        const first = addDays('2023-01-01', start);
        const on = waiting(months);
        const [early, late] = [earliestFor(first, on), earliestFor(addDays(first, more), on)];
        expect((early ?? '') <= (late ?? '')).toBe(true);
      }),
    );
  });
});

describe('month ends', () => {
  it('are shown with those of the year before that February makes different', () => {
    expect(seniorMonthEnds(context).map(({ first, last, earliest }) => [first, last, earliest])).toEqual([
      ['2026-08-28', '2026-08-31', '2027-02-28'],
      ['2027-02-28', '2027-02-28', '2027-08-28'],
      ['2027-03-30', '2027-03-31', '2027-09-30'],
      ['2027-04-30', '2027-04-30', '2027-10-30'],
      ['2027-05-30', '2027-05-31', '2027-11-30'],
      ['2027-06-30', '2027-06-30', '2027-12-30'],
      ['2027-07-31', '2027-07-31', '2028-01-31'],
      ['2027-08-29', '2027-08-31', '2028-02-29'],
      ['2027-09-30', '2027-09-30', '2028-03-30'],
      ['2027-10-30', '2027-10-31', '2028-04-30'],
      ['2027-11-30', '2027-11-30', '2028-05-30'],
      ['2027-12-30', '2027-12-31', '2028-06-30'],
      ['2028-01-31', '2028-01-31', '2028-07-31'],
      ['2028-02-29', '2028-02-29', '2028-08-29'],
    ]);
  });

  it.each([
    ['2028-12-31', '2028-02-29'],
    ['2029-01-01', '2032-02-29'],
  ] as const)('by the rules of %s end with %s', (on, last) => {
    expect(seniorMonthEnds(contextOn(on)).at(-1)?.last).toBe(last);
  });
});
