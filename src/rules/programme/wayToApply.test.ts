import { describe, expect, it } from 'vitest';
import { contextOn } from '../rulebook';
import { said } from '../verdict';
import type { TraitAnswer } from './eligibility';
import { wayToApply } from './wayToApply';

const context = contextOn('2026-11-20');

describe('the way to an application', () => {
  const right = said<TraitAnswer>('yes');
  const yes = { empathic: right, structured: right, motivation: right };

  it('is three sessions from seven to ten (B-03)', () => {
    expect(wayToApply({ tools: said(1), sessions: said(7), ...yes }, context).changes).toEqual([
      {
        rule: 'prerequisite.sessions',
        input: 'sessions',
        who: 'you',
        kind: 'change',
        to: 10,
        amount: 3,
        unit: 'session',
      },
    ]);
  });

  it('is empty when all is in place (B-01)', () => {
    expect(wayToApply({ tools: said(1), sessions: said(10), ...yes }, context).changes).toEqual([]);
  });

  it('is an answer, not a change, for what is not answered', () => {
    const { changes } = wayToApply({ tools: said(1), sessions: null, ...yes, structured: null }, context);
    expect(changes).toEqual([
      {
        rule: 'prerequisite.sessions',
        input: 'sessions',
        who: 'you',
        kind: 'answer',
        to: 10,
        amount: null,
        unit: 'session',
      },
      {
        rule: 'prerequisite.empathicStructured',
        input: 'structured',
        who: 'you',
        kind: 'answer',
        to: 'yes',
        amount: null,
        unit: null,
      },
    ]);
  });

  it('is a change that nobody can count for a statement answered with no', () => {
    const { changes } = wayToApply(
      { tools: said(1), sessions: said(10), ...yes, motivation: said('no') },
      context,
    );
    expect(changes.map(({ kind, to, amount }) => [kind, to, amount])).toEqual([['change', 'yes', null]]);
  });

  it('lists the changes in the order of the form', () => {
    const { changes } = wayToApply(
      { tools: said(0), sessions: said(0), empathic: said('no'), structured: null, motivation: said('no') },
      context,
    );
    expect(changes.map(({ input }) => input)).toEqual([
      'tools',
      'sessions',
      'empathic',
      'structured',
      'motivation',
    ]);
  });

  it('goes on over application and steps to the last day to hear', () => {
    const { after } = wayToApply({ tools: said(0), sessions: said(0), ...yes }, context);
    expect(
      after.map(({ stage, who, weeks, from, to }) => [stage, who, weeks?.min, weeks?.max, from, to]),
    ).toEqual([
      ['application', 'you', undefined, undefined, '2026-11-20', '2026-11-20'],
      ['training', 'time', 1, 1, '2026-11-20', '2026-11-26'],
      ['training', 'time', 2, 2, '2026-11-27', '2026-12-10'],
      ['training', 'time', 2, 3, '2026-12-11', '2026-12-24'],
      ['decision', 'others', 0, 1, '2026-12-24', '2026-12-31'],
    ]);
    expect(after.map(({ rule }) => rule)).toEqual([
      'prerequisite.applicationForm',
      'training.introduction.duration',
      'training.exercises.duration',
      'training.practice.duration',
      'evaluation.decision',
    ]);
  });
});
