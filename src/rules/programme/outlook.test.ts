import { describe, expect, it } from 'vitest';
import { type Inquiry, type Outlook, outlookOf, withoutAssumptions } from '../outlook';
import { type Answers, assumed, said } from '../verdict';
import { decideEligibility, type TraitAnswer } from './eligibility';
import {
  bruteForce,
  context,
  type Domains,
  ELIGIBILITY,
  everyPartial,
  INQUIRIES,
  KINDS,
  PROGRESS,
  SENIOR,
} from './everyAnswer.fixtures';

/** The half-answered forms for which the two say different things. */
function contradictions<Shape, Outcome extends string>(
  inquiry: Inquiry<Shape, Outcome>,
  domains: Domains<Shape>,
): string[] {
  const ends = bruteForce(inquiry, domains);
  const expected = (answers: Answers<Shape>): Outlook<Outcome> => {
    const found = [...ends(answers)];
    const yes = found.filter((end) => inquiry.means[end] === 'yes').length;
    const stands = (end: Outcome) =>
      found.includes(end) ? (found.length === 1 ? 'certain' : 'possible') : 'excluded';
    const all = Object.keys(inquiry.means) as Outcome[];
    return {
      answer: yes === 0 ? 'no' : yes === found.length ? 'yes' : 'open',
      outcomes: Object.fromEntries(all.map((end) => [end, stands(end)])) as Outlook<Outcome>['outcomes'],
    };
  };
  return everyPartial(domains).flatMap((answers) => {
    const [is, should] = [outlookOf(inquiry, answers), expected(answers)].map((one) => JSON.stringify(one));
    return is === should ? [] : [`${JSON.stringify(answers)}: ${is} but ${should}`];
  });
}

describe('what is certain, possible and excluded', () => {
  it('is what trying every answer shows: eligibility', () => {
    expect(contradictions(INQUIRIES.eligibility, ELIGIBILITY)).toEqual([]);
  });

  it('is what trying every answer shows: progress', () => {
    expect(contradictions(INQUIRIES.progress, PROGRESS)).toEqual([]);
  });

  it('is what trying every answer shows: Senior Coach', () => {
    expect(contradictions(INQUIRIES.senior, SENIOR)).toEqual([]);
  });

  it('has *not yet* certain wherever the check says it', () => {
    const early = everyPartial(KINDS.eligibility).filter(
      (answers) =>
        decideEligibility(answers, context).outcome === 'notYet' &&
        outlookOf(INQUIRIES.eligibility, answers).outcomes.notYet !== 'certain',
    );
    expect(early).toEqual([]);
  });

  const nothing = { tools: null, sessions: null, empathic: null, structured: null, motivation: null };
  const yes = said<TraitAnswer>('yes');
  const saidYes = { empathic: yes, structured: yes, motivation: yes };
  it.each([
    ['nothing is answered', nothing, ['open', 'possible', 'possible', 'possible']],
    ['six sessions are said', { ...nothing, sessions: said(6) }, ['no', 'excluded', 'excluded', 'certain']],
    [
      'seven sessions are said',
      { ...nothing, sessions: said(7) },
      ['no', 'excluded', 'possible', 'possible'],
    ],
    [
      'only tools are open',
      { ...saidYes, tools: null, sessions: said(10) },
      ['open', 'possible', 'possible', 'excluded'],
    ],
    [
      'all but the tools stand at seven',
      { ...saidYes, tools: said(1), sessions: said(7) },
      ['no', 'excluded', 'certain', 'excluded'],
    ],
    [
      'all is in place',
      { ...saidYes, tools: said(1), sessions: said(10) },
      ['yes', 'certain', 'excluded', 'excluded'],
    ],
  ] as const)('of ready, almost and not yet when %s', (_case, answers, expected) => {
    const { answer, outcomes } = outlookOf(INQUIRIES.eligibility, answers);
    expect([answer, outcomes.ready, outcomes.almost, outcomes.notYet]).toEqual(expected);
  });

  it.each([
    [3, 'no', 'excluded'],
    [4, 'open', 'excluded'],
    [5, 'open', 'possible'],
  ])('after %d exercises alone is %s, and all parts %s', (exercises, answer, all) => {
    const outlook = outlookOf(INQUIRIES.progress, { exercises: said(exercises), trialSessions: null });
    expect([outlook.answer, outlook.outcomes.all]).toEqual([answer, all]);
  });

  it('takes an assumption for an open question when asked to', () => {
    expect(withoutAssumptions({ exercises: said(4), trialSessions: assumed(0) })).toEqual({
      exercises: { value: 4, from: 'you' },
      trialSessions: null,
    });
  });
});
