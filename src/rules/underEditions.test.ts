import { describe, expect, it } from 'vitest';
import type { PlainDate } from './calendar';
import { type Judgement, judgedSteps } from './judgement';
import { decideSenior } from './programme/senior';
import { contextOn, type Records, RULES } from './rulebook';
import { compareUnder, makesDifference } from './underEditions';
import { said } from './verdict';

/** Made up: 24 sessions for Senior Coach from 2027. */
const LATER: Records = {
  ...RULES,
  'senior.sessions': {
    ...RULES['senior.sessions'],
    values: [
      { from: '2025-01-01', value: 20 },
      { from: '2027-01-01', value: 24 },
    ],
  },
};
const on = (day: PlainDate) => contextOn('2026-11-20', day, LATER);
const seniorWith = (sessions: number) =>
  compareUnder(
    (context): Judgement => {
      const { verdict, steps } = decideSenior(
        { certified: said('2026-01-10'), sessions: said(sessions) },
        context,
      );
      return { verdict, outcome: null, steps: judgedSteps(steps), figures: [] };
    },
    on('2026-12-31'),
    on('2027-01-01'),
  );
const nothing: Judgement = { verdict: null, outcome: null, steps: [], figures: [] };

describe('the same answers under two editions', () => {
  it('twenty sessions are enough before the change and not after it', () => {
    const { before, after, rules, differences } = seniorWith(20);
    expect([before?.verdict, after?.verdict]).toEqual([{ answer: 'yes' }, { answer: 'no' }]);
    expect(rules).toEqual([{ id: 'senior.sessions', before: 20, after: 24 }]);
    expect(differences.map(({ kind }) => kind)).toEqual(['verdict', 'limit', 'status']);
  });

  it.each([
    ['one short of the old limit', 19, false],
    ['at the old limit', 20, true],
    ['one short of the new limit', 23, true],
    ['at the new limit', 24, false],
  ])('%s the answer is another: %s', (_case, sessions, expected) => {
    expect(makesDifference(seniorWith(sessions))).toBe(expected);
  });

  it('a rule that only the later decision asks for is named too', () => {
    const { rules } = compareUnder(
      ({ rules: book }) => {
        if (book.on >= '2027-01-01') book.quantity('senior.sessions');
        return nothing;
      },
      on('2026-12-31'),
      on('2027-01-01'),
    );
    expect(rules).toEqual([{ id: 'senior.sessions', before: 20, after: 24 }]);
  });

  it('a rule that nobody asks for is not named', () => {
    expect(compareUnder(() => nothing, on('2026-12-31'), on('2027-01-01')).rules).toEqual([]);
  });

  it('a rule that is not there yet under the first edition has no value in it', () => {
    const first = { ...RULES['senior.sessions'], values: [{ from: '2027-01-01', value: 24 }] as const };
    const records: Records = { ...RULES, 'senior.sessions': first };
    const { rules } = compareUnder(
      ({ rules: book }) => {
        if (book.on >= '2027-01-01') book.quantity('senior.sessions');
        return nothing;
      },
      contextOn('2026-11-20', '2026-12-31', records),
      contextOn('2026-11-20', '2027-01-01', records),
    );
    expect(rules).toEqual([{ id: 'senior.sessions', before: null, after: 24 }]);
  });
});

describe('answers that one edition cannot count', () => {
  const countedFrom = (from: PlainDate, until: PlainDate) =>
    compareUnder(
      ({ rules }) => (rules.on >= from && rules.on < until ? { ...nothing, outcome: rules.on } : null),
      on('2026-12-31'),
      on('2027-01-01'),
    );

  it.each([
    ['the later one', '2026-12-31', '2027-01-01', true],
    ['the earlier one', '2027-01-01', '2027-01-02', true],
    ['either', '2028-01-01', '2028-01-02', false],
  ] as const)('cannot be held against each other: %s', (_case, from, until, differs) => {
    const comparison = countedFrom(from, until);
    expect([comparison.differences, makesDifference(comparison)]).toEqual([[], differs]);
  });
});
