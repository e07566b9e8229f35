import { parseDate } from '@internationalized/date';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlainDate } from '../calendar';
import { isoWeek } from '../periods';
import { contextOn } from '../rulebook';
import { decideDecisionDate, planTraining } from './timeline';

const context = contextOn('2025-04-01');

describe('the training laid out from its first day', () => {
  it.each([
    ['T-01', '2025-09-01', 2, '2025-09-07', '2025-09-21', '2025-10-05', '2025-10-12', 2025, 40],
    ['T-03', '2024-02-05', 2, '2024-02-11', '2024-02-25', '2024-03-10', '2024-03-17', 2024, 10],
    ['T-05', '2025-11-24', 3, '2025-11-30', '2025-12-14', '2026-01-04', '2026-01-11', 2026, 1],
    ['T-07', '2024-01-31', 3, '2024-02-06', '2024-02-20', '2024-03-12', '2024-03-19', 2024, 11],
  ] as const)(
    '%s: from %s with %d weeks of practice',
    (_id, start, weeks, first, second, third, latest, year, week) => {
      const { steps, end, decision } = planTraining(start, weeks, context);
      expect(steps.map(({ to }) => to)).toEqual([first, second, third]);
      expect([end, decision.latest]).toEqual([third, latest]);
      expect(isoWeek(end)).toEqual({ year, week });
    },
  );

  it('names the rule behind the length of each step', () => {
    expect(planTraining('2025-09-01', 3, context).steps.map(({ rule, weeks }) => [rule, weeks])).toEqual([
      ['training.introduction.duration', 1],
      ['training.exercises.duration', 2],
      ['training.practice.duration', 3],
    ]);
  });

  it('shows the shortest training the programme mentions beside it, four weeks', () => {
    expect(planTraining('2025-09-01', 2, context).earliestAsPublished).toBe('2025-09-28');
  });

  it.each([2, 3])('takes %d weeks of practice', (weeks) => {
    expect(planTraining('2025-09-01', weeks, context).steps[2]?.weeks).toBe(weeks);
  });

  it.each([1, 4, 2.5, 0, Number.NaN])('refuses %d weeks of practice', (weeks) => {
    expect(() => planTraining('2025-09-01', weeks, context)).toThrow(
      new RangeError(`The coaching practice takes 2–3 whole weeks, not ${weeks}`),
    );
  });

  it('has no gap and no overlap, and its weeks add up', () => {
    const starts = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
      .map((date) => parsePlainDate(date.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(starts, fc.constantFrom(2, 3), (start, practice) => {
        const { steps, end } = planTraining(start, practice, context);
        let next = parseDate(start);
        for (const step of steps) {
          expect(step.from).toBe(next.toString());
          next = next.add({ days: 7 * step.weeks });
          expect(step.to).toBe(next.subtract({ days: 1 }).toString());
        }
        expect(end).toBe(
          parseDate(start)
            .add({ days: (3 + practice) * 7 - 1 })
            .toString(),
        );
      }),
    );
  });
});

describe('the last day to hear', () => {
  it.each([
    ['T-09: on Easter Monday', '2025-04-14', '2025-04-14', '2025-04-21', 'holiday', 'annandag påsk'],
    [
      'T-11: after the last step, reported before it',
      '2025-04-14',
      '2025-04-10',
      '2025-04-21',
      'holiday',
      'annandag påsk',
    ],
    [
      'after the report, completed before it',
      '2025-04-10',
      '2025-04-14',
      '2025-04-21',
      'holiday',
      'annandag påsk',
    ],
    ['T-13: on a Saturday in the next month', '2025-02-22', '2025-02-22', '2025-03-01', 'weekend', 'lördag'],
    ['on Christmas Eve', '2025-12-17', '2025-12-17', '2025-12-24', 'eve', 'julafton'],
  ] as const)('%s is noted, not moved', (_case, completed, reported, latest, kind, sv) => {
    const answer = decideDecisionDate(completed, reported, context);
    expect(answer).toMatchObject({ kind: 'date', latest, nonWorking: { kind, name: { sv } } });
  });

  it('T-15: on an ordinary Tuesday in the next year has no note', () => {
    expect(decideDecisionDate('2026-12-29', '2026-12-29', context)).toEqual({
      kind: 'date',
      latest: '2027-01-05',
      nonWorking: null,
    });
  });

  it.each([
    ['T-17: only completed', '2025-04-14', null, ['reported']],
    ['only reported', null, '2025-04-14', ['completed']],
    ['neither', null, null, ['completed', 'reported']],
  ] as const)('%s waits for the rest', (_case, completed, reported, missing) => {
    expect(decideDecisionDate(completed, reported, context)).toEqual({ kind: 'waiting', missing });
  });
});
