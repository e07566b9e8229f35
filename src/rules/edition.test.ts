import { describe, expect, it } from 'vitest';
import type { PlainDate } from './calendar';
import { announcedDays, changesBetween, editionDays, sinceDay } from './edition';
import { type Records, RULES, type RuleId } from './rulebook';

/** The rules with made-up values for some of them. */
const having = (values: Partial<Record<RuleId, readonly (readonly [PlainDate, number])[]>>): Records => {
  const changed = Object.entries(values).map(([id, dated]) => [
    id,
    { ...RULES[id as RuleId], values: dated.map(([from, value]) => ({ from, value })) },
  ]);
  return { ...RULES, ...Object.fromEntries(changed) } as Records;
};
/** Exercises from 2028, trial sessions from 2027: the later day stands first in the register. */
const PARTS = having({
  'training.exercises': [
    ['2025-01-01', 5],
    ['2028-01-01', 6],
  ],
  'training.trialSessions': [
    ['2025-01-01', 3],
    ['2027-01-01', 4],
  ],
});

describe('the days of editions', () => {
  it('stand in order, whichever rule comes first in the register', () => {
    expect(editionDays(PARTS)).toEqual(['2025-04-01', '2027-01-01', '2028-01-01']);
  });
});

describe('the days that are announced', () => {
  it.each([
    ['the day before', '2027-12-31', ['2028-01-01']],
    ['on the day', '2028-01-01', []],
  ] as const)('are those of the rule itself: %s', (_case, on, days) => {
    expect(announcedDays('training.exercises', on, PARTS)).toEqual(days);
  });

  it('are those of every rule that a number follows from, in order', () => {
    expect(announcedDays('training.parts', '2026-11-20', PARTS)).toEqual(['2027-01-01', '2028-01-01']);
  });

  it('leave out a day that says again what the day before it said', () => {
    const fee = having({
      'fee.platform': [
        ['2025-01-01', 10],
        ['2027-01-01', 12],
        ['2028-01-01', 12],
        ['2029-01-01', 10],
      ],
    });
    expect(announcedDays('fee.platform', '2026-11-20', fee)).toEqual(['2027-01-01', '2029-01-01']);
  });
});

describe('since when a value holds', () => {
  it.each([
    ['before any value', '2024-12-31', null],
    ['on the first value’s day', '2025-01-01', '2025-01-01'],
    ['the day before the next', '2027-12-31', '2025-01-01'],
    ['on the next one’s day', '2028-01-01', '2028-01-01'],
    ['the day after', '2028-01-02', '2028-01-01'],
  ] as const)('is its own first day: %s', (_case, on, day) => {
    expect(sinceDay('training.exercises', on, PARTS)).toBe(day);
  });

  it.each([
    ['2026-12-31', '2025-01-01'],
    ['2027-01-01', '2027-01-01'],
    ['2028-01-01', '2028-01-01'],
  ] as const)('is on %s, for a number that follows from two rules, the later of theirs: %s', (on, day) => {
    expect(sinceDay('training.parts', on, PARTS)).toBe(day);
  });

  it('is not yet when one of the rules behind the number has no value', () => {
    const late = having({ 'training.exercises': [['2027-01-01', 5]] });
    expect(sinceDay('training.parts', '2026-12-31', late)).toBe(null);
  });
});

describe('the day of a change between two days', () => {
  const fee = having({
    'fee.platform': [
      ['2025-01-01', 10],
      ['2027-01-01', 12],
      ['2029-01-01', 15],
    ],
  });

  it.each([
    ['forwards', '2026-12-31', '2027-01-01', 10, 12],
    ['backwards', '2027-01-01', '2026-12-31', 12, 10],
  ] as const)(
    'is the first day of the later value, and no later one: %s',
    (_case, then, now, before, after) => {
      expect(changesBetween(then, now, fee)).toEqual([
        { id: 'fee.platform', before, after, from: '2027-01-01' },
      ]);
    },
  );
});
