import { describe, expect, it } from 'vitest';
import { contextOn } from '../rulebook';
import { assumed, said } from '../verdict';
import { decideEligibility, type EligibilityAnswers, type TraitAnswer } from './eligibility';

const context = contextOn('2026-11-20');
type Traits = readonly [TraitAnswer | null, TraitAnswer | null, TraitAnswer | null];
const ALL_YES: Traits = ['yes', 'yes', 'yes'];

const given = <Value>(value: Value | null) => (value === null ? null : said(value));
function answers(
  tools: number | null,
  sessions: number | null,
  traits: Traits = ALL_YES,
): EligibilityAnswers {
  const [empathic, structured, motivation] = traits;
  return {
    tools: given(tools),
    sessions: given(sessions),
    empathic: given(empathic),
    structured: given(structured),
    motivation: given(motivation),
  };
}

describe('the eligibility check', () => {
  it.each([
    ['B-01: one tool and ten sessions are ready', 1, 10, ALL_YES, 'yes', 'ready'],
    ['eleven sessions are ready', 1, 11, ALL_YES, 'yes', 'ready'],
    ['two tools are ready', 2, 10, ALL_YES, 'yes', 'ready'],
    ['nine sessions are almost there', 1, 9, ALL_YES, 'no', 'almost'],
    ['eight sessions are almost there', 1, 8, ALL_YES, 'no', 'almost'],
    ['B-03: seven sessions are almost there', 1, 7, ALL_YES, 'no', 'almost'],
    ['six sessions are not yet there', 1, 6, ALL_YES, 'no', 'notYet'],
    ['no tool but ten sessions is almost there', 0, 10, ALL_YES, 'no', 'almost'],
    ['no tool and nine sessions are two things, so not yet', 0, 9, ALL_YES, 'no', 'notYet'],
    ['B-05: no tool and no session is not yet', 0, 0, ALL_YES, 'no', 'notYet'],
    ['B-09: being unsure of the motivation is ready', 1, 12, ['yes', 'yes', 'unsure'], 'yes', 'ready'],
    ['being unsure of everything is ready', 1, 10, ['unsure', 'unsure', 'unsure'], 'yes', 'ready'],
    ['a no on empathy is not yet', 1, 10, ['no', 'yes', 'yes'], 'no', 'notYet'],
    ['a no on structure is not yet', 1, 10, ['yes', 'no', 'yes'], 'no', 'notYet'],
    ['a no on motivation is not yet', 1, 10, ['yes', 'yes', 'no'], 'no', 'notYet'],
    ['a no beside nine sessions is never almost', 1, 9, ['yes', 'yes', 'no'], 'no', 'notYet'],
    ['a certain no stands with everything else unanswered', null, 3, [null, null, null], 'no', 'notYet'],
    ['a no on one statement stands with the rest unanswered', null, null, [null, 'no', null], 'no', 'notYet'],
    ['nine sessions and no word of tools is almost there', null, 9, ALL_YES, 'no', 'almost'],
    ['no tool and no word of sessions is almost there', 0, null, ALL_YES, 'no', 'almost'],
  ] as const)('%s', (_case, tools, sessions, traits, answer, outcome) => {
    const decision = decideEligibility(answers(tools, sessions, traits), context);
    expect([decision.verdict.answer, decision.outcome]).toEqual([answer, outcome]);
  });

  it.each([
    [
      'nothing',
      null,
      null,
      [null, null, null],
      ['tools', 'sessions', 'empathic', 'structured', 'motivation'],
    ],
    ['all but the tools', null, 10, ALL_YES, ['tools']],
    ['all but the sessions', 1, null, ALL_YES, ['sessions']],
    ['all but the motivation', 1, 10, ['yes', 'yes', null], ['motivation']],
    ['only the statements', null, null, ALL_YES, ['tools', 'sessions']],
  ] as const)(
    'with %s answered it depends on the rest, and is never a no',
    (_case, tools, sessions, traits, missing) => {
      const decision = decideEligibility(answers(tools, sessions, traits), context);
      expect([decision.verdict, decision.outcome]).toEqual([{ answer: 'depends', missing }, 'open']);
    },
  );
});

describe('what is left before applying', () => {
  it.each([
    ['B-03: three sessions after seven', 1, 7, ALL_YES, [['prerequisite.sessions', 3, 'session']]],
    ['one session after nine', 1, 9, ALL_YES, [['prerequisite.sessions', 1, 'session']]],
    ['nothing at ten', 1, 10, ALL_YES, []],
    [
      'B-05: a tool and ten sessions from scratch',
      0,
      0,
      ALL_YES,
      [
        ['prerequisite.tools', 1, 'tool'],
        ['prerequisite.sessions', 10, 'session'],
      ],
    ],
    [
      'nothing that can be counted after a no',
      1,
      10,
      ['yes', 'yes', 'no'],
      [['prerequisite.motivation', null, null]],
    ],
    ['nothing that is only unanswered', null, null, [null, null, null], []],
  ] as const)('is %s', (_case, tools, sessions, traits, expected) => {
    const { remaining } = decideEligibility(answers(tools, sessions, traits), context);
    expect(remaining.map(({ rule, amount, unit }) => [rule, amount, unit])).toEqual(expected);
  });

  it('is always the visitor’s own move, with no day set', () => {
    const { remaining } = decideEligibility(answers(0, 0), context);
    expect(remaining.map(({ who, earliest }) => [who, earliest])).toEqual([
      ['you', null],
      ['you', null],
    ]);
  });
});

describe('the statements about oneself', () => {
  it('B-09: one that is unsure is offered for reflection', () => {
    expect(decideEligibility(answers(1, 12, ['yes', 'yes', 'unsure']), context).toReflectOn).toEqual([
      'motivation',
    ]);
  });

  it('that are yes, no or unanswered are not offered for reflection', () => {
    expect(decideEligibility(answers(1, 12, ['yes', 'no', null]), context).toReflectOn).toEqual([]);
  });

  it('are left for a person to judge, never met by the program', () => {
    const { steps } = decideEligibility(answers(1, 10, ['yes', 'unsure', 'no']), context);
    expect(steps.slice(2).map(({ status }) => status)).toEqual(['judged', 'judged', 'notMet']);
  });

  it('are never counted, and tell where the answer came from', () => {
    const { steps } = decideEligibility({ ...answers(1, 10), motivation: assumed('yes') }, context);
    expect(steps[4]).toEqual({
      rule: 'prerequisite.motivation',
      input: 'motivation',
      status: 'judged',
      compare: 'judged',
      value: null,
      limit: null,
      unit: null,
      remaining: 0,
      from: 'assumed',
    });
  });

  it('come from nowhere while they are unanswered', () => {
    const { steps } = decideEligibility(answers(1, 10, ['yes', 'yes', null]), context);
    expect([steps[3]?.from, steps[4]?.from]).toEqual(['you', null]);
  });

  it('have two words of their own in one rule, and the motivation in another', () => {
    const { steps } = decideEligibility(answers(1, 10), context);
    expect(steps.slice(2).map(({ input, rule }) => [input, rule])).toEqual([
      ['empathic', 'prerequisite.empathicStructured'],
      ['structured', 'prerequisite.empathicStructured'],
      ['motivation', 'prerequisite.motivation'],
    ]);
  });
});
