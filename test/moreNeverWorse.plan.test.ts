import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  assessGoal,
  assessGoalCount,
  type BudgetRow,
  blankGoal,
  contextOn,
  decideBudget,
  type GoalInput,
  type GoalUnit,
  type PlainDate,
  type SmartLetter,
} from '../src/rules';

// Doing more never makes a result worse. Where that is not so, a test says how.
const context = contextOn('2025-11-20');

describe('in the budget', () => {
  const amount = fc.integer({ min: 1, max: 400_000 });
  const rowOf = (ore: number): BudgetRow => ({ date: '2025-05-05', amount: ore, status: 'approved' });

  it('a larger addition never leaves less', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 4 }), amount, amount, (rows, extra, more) => {
        const leftWith = (approved: number) => {
          const { left, beyond } = decideBudget(2025, rows.map(rowOf), approved, context);
          return left - beyond;
        };
        expect(leftWith(extra + more)).toBe(leftWith(extra) + more);
      }),
    );
  });

  it('one course fewer never leaves less', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 4 }), (rows) => {
        const leftAfter = (kept: readonly number[]) => {
          const { left, beyond } = decideBudget(2025, kept.map(rowOf), 0, context);
          return left - beyond;
        };
        expect(leftAfter(rows.slice(1))).toBeGreaterThan(leftAfter(rows));
      }),
    );
  });
});

describe('in a goal', () => {
  const QUARTER = { year: 2025, quarter: 4 } as const;
  const STATUS = { missing: 0, partly: 1, met: 2 };
  const TEXTS = [
    '',
    'Bli bättre på React',
    'Öka antalet deltagare i introduktionen',
    'Stärka teamets utveckling genom att arbeta med processer',
    'Delta i 3 workshoppar om coachning under kvartalet',
    'Säkra minst 465 865 SEK från Vinnova till projektet',
    'Guida nya användare genom deras första vecka',
  ];
  const UNITS: readonly (GoalUnit | null)[] = [
    'count',
    'currency',
    'percent',
    'hours',
    'other',
    'yesNo',
    null,
  ];
  const anyGoal = fc
    .record({
      what: fc.constantFrom(...TEXTS),
      target: fc.option(fc.integer({ min: 0, max: 500 })),
      unit: fc.constantFrom(...UNITS),
      baseline: fc.option(fc.integer({ min: 0, max: 50 })),
      measuredBy: fc.constantFrom('', 'Kvitto i mejlen'),
      resources: fc.constantFrom<readonly string[]>([], ['Handledning']),
      influence: fc.constantFrom('full', 'partly', 'others', null),
      capacityPerWeek: fc.option(fc.integer({ min: 0, max: 40 })),
      roleLink: fc.constantFrom('', 'Coachrollen'),
      companyLink: fc.constantFrom('', 'Fler coacher'),
      deadline: fc.option(
        fc.nat(800).map((days) => ({ kind: 'date', date: addDays('2025-11-10', days) }) as const),
      ),
    })
    .map((answers): GoalInput => ({ ...blankGoal(QUARTER), ...answers }));
  const statusOf = (goal: GoalInput, letter: SmartLetter) =>
    STATUS[assessGoal(goal, context, 'sv').letters[letter].status];

  /** Whether the change lets no letter fall, or only those that are named. */
  const neverLower = (change: (goal: GoalInput) => Partial<GoalInput>, letters: readonly SmartLetter[]) =>
    fc.assert(
      fc.property(anyGoal, (goal) => {
        const changed = { ...goal, ...change(goal) };
        const lower = letters.filter((letter) => statusOf(changed, letter) < statusOf(goal, letter));
        expect(lower).toEqual([]);
      }),
      { numRuns: 400 },
    );

  it('a figure with its unit never lowers S, M, R or T where there was no measure', () => {
    neverLower(
      ({ target, unit }) => (target === null && unit === null ? { target: 12, unit: 'count' } : {}),
      ['s', 'm', 'r', 't'],
    );
  });

  it('a way to check a yes or no never lowers any letter', () => {
    neverLower(() => ({ measuredBy: 'Kvitto i mejlen' }), ['s', 'm', 'a', 'r', 't']);
  });

  it('a starting point of nothing never lowers any letter', () => {
    neverLower(({ baseline }) => ({ baseline: baseline ?? 0 }), ['s', 'm', 'a', 'r', 't']);
  });

  it('a resource never lowers any letter', () => {
    neverLower(({ resources }) => ({ resources: [...resources, 'Kurs'] }), ['s', 'm', 'a', 'r', 't']);
  });

  it('both links never lower any letter', () => {
    neverLower(() => ({ roleLink: 'Coachrollen', companyLink: 'Fler coacher' }), ['s', 'm', 'a', 'r', 't']);
  });

  it('more room in the week never lowers any letter', () => {
    neverLower(
      ({ capacityPerWeek }) => (capacityPerWeek === null ? {} : { capacityPerWeek: capacityPerWeek + 1 }),
      ['s', 'm', 'a', 'r', 't'],
    );
  });

  it('more in your own hands never lowers any letter', () => {
    neverLower(() => ({ influence: 'full' }), ['s', 'm', 'a', 'r', 't']);
  });

  it('a milestone in the first quarter never lowers any letter', () => {
    neverLower(
      ({ milestones }) => ({ milestones: [...milestones, { text: 'Halvvägs', date: '2025-12-01' }] }),
      ['s', 'm', 'a', 'r', 't'],
    );
  });

  it('half a measure may lower M: a number in the text is no longer offered once a target is typed', () => {
    const goal = { ...blankGoal(QUARTER), what: 'Säkra minst 465 865 SEK från Vinnova till projektet' };
    expect([goal, { ...goal, target: 5 }].map((one) => statusOf(one, 'm'))).toEqual([1, 0]);
  });

  it('a figure may lower A: there is something to fit into the weeks', () => {
    const goal: GoalInput = {
      ...blankGoal(QUARTER),
      what: 'Guida nya användare genom deras första vecka',
      influence: 'full',
      resources: ['Handledning'],
      capacityPerWeek: 1,
      deadline: { kind: 'date', date: '2025-12-20' },
    };
    expect([goal, { ...goal, target: 40, unit: 'count' as const }].map((one) => statusOf(one, 'a'))).toEqual([
      2, 1,
    ]);
  });

  it('a later day may lower T: beyond the quarter it wants a milestone', () => {
    const until = (date: PlainDate): GoalInput => ({
      ...blankGoal(QUARTER),
      deadline: { kind: 'date', date },
    });
    expect(
      [until('2025-12-31'), until(addMonths('2025-12-31', 1))].map((goal) => statusOf(goal, 't')),
    ).toEqual([2, 1]);
  });

  it('more goals are not always better: none is too few and the fourth is too many', () => {
    expect([0, 1, 2, 3, 4].map((count) => assessGoalCount(count, context).status)).toEqual([
      'tooFew',
      'within',
      'within',
      'within',
      'tooMany',
    ]);
  });
});
