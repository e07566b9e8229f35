import { describe, expect, it } from 'vitest';
import { type Context, contextOn, openRules, RULES } from '../rulebook';
import { said } from '../verdict';
import { type CountSpan, eligibilityCases, unansweredCases } from './casesEligibility';
import { decideEligibility, type EligibilityAnswers, type TraitAnswer } from './eligibility';

const context = contextOn('2025-11-20');
const TRAITS: readonly (TraitAnswer | null)[] = ['yes', 'unsure', 'no', null];
const upTo = (most: number): readonly (number | null)[] => [
  null,
  ...Array.from({ length: most + 1 }, (_, count) => count),
];
const answer = <Value>(value: Value | null) => (value === null ? null : said(value));

/** Every way to answer or not, counts to well past each limit. */
const everyWay: readonly EligibilityAnswers[] = upTo(3).flatMap((tools) =>
  upTo(13).flatMap((sessions) =>
    TRAITS.flatMap((empathic) =>
      TRAITS.flatMap((structured) =>
        TRAITS.map((motivation) => ({
          tools: answer(tools),
          sessions: answer(sessions),
          empathic: answer(empathic),
          structured: answer(structured),
          motivation: answer(motivation),
        })),
      ),
    ),
  ),
);
const isComplete = (answers: EligibilityAnswers) => !Object.values(answers).includes(null);
const complete = everyWay.filter(isComplete);
const incomplete = everyWay.filter((answers) => !isComplete(answers));

const holds = (spans: readonly CountSpan[], count = -1) =>
  spans.some(({ from, to }) => from <= count && (to === null || count <= to));
const hasNo = ({ empathic, structured, motivation }: EligibilityAnswers) =>
  [empathic, structured, motivation].some((trait) => trait?.value === 'no');
const rowsFor = (answers: EligibilityAnswers, on: Context) =>
  eligibilityCases(on).filter(
    ({ tools, sessions, statements }) =>
      holds(tools, answers.tools?.value) &&
      holds(sessions, answers.sessions?.value) &&
      statements.includes(hasNo(answers) ? 'someNo' : 'noNo'),
  );

/** The rules with other limits. */
const limitedTo = (tools: number, almost: number, sessions: number): Context => {
  const from = '2025-01-01' as const;
  return {
    today: '2025-11-20',
    rules: openRules('2025-11-20', {
      ...RULES,
      'prerequisite.tools': { ...RULES['prerequisite.tools'], values: [{ from, value: tools }] },
      'guide.almostSessions': { ...RULES['guide.almostSessions'], values: [{ from, value: almost }] },
      'prerequisite.sessions': { ...RULES['prerequisite.sessions'], values: [{ from, value: sessions }] },
    }),
  };
};

describe('the rows of the eligibility table', () => {
  it('are the six that the programme and the word almost make', () => {
    const one = { from: 1, to: null };
    const ten = { from: 10, to: null };
    const [none, few, close] = [
      { from: 0, to: 0 },
      { from: 0, to: 6 },
      { from: 7, to: 9 },
    ];
    expect(eligibilityCases(context)).toEqual([
      { tools: [one], sessions: [ten], statements: ['noNo'], outcome: 'ready' },
      { tools: [none], sessions: [ten], statements: ['noNo'], outcome: 'almost' },
      { tools: [one], sessions: [close], statements: ['noNo'], outcome: 'almost' },
      { tools: [none, one], sessions: [few, close, ten], statements: ['someNo'], outcome: 'notYet' },
      { tools: [none], sessions: [few, close], statements: ['noNo'], outcome: 'notYet' },
      { tools: [one], sessions: [few], statements: ['noNo'], outcome: 'notYet' },
    ]);
  });

  it.each([
    ['as published', context],
    ['with other limits', limitedTo(2, 4, 8)],
    ['when close is the limit itself', limitedTo(1, 10, 10)],
    ['when close lies above the limit', limitedTo(1, 12, 10)],
    ['when everything is close', limitedTo(1, 0, 10)],
    ['when nothing is asked', limitedTo(0, 0, 0)],
  ])('hold every complete way to answer once, with the outcome the tool gives: %s', (_case, on) => {
    const wrong = complete.filter((answers) => {
      const rows = rowsFor(answers, on);
      return rows.length !== 1 || rows[0]?.outcome !== decideEligibility(answers, on).outcome;
    });
    expect(wrong).toEqual([]);
  });
});

describe('while something is unanswered', () => {
  it('the answer is no when something falls short, and depends otherwise', () => {
    expect(unansweredCases(context)).toEqual([
      { falls: 'short', answer: 'no' },
      { falls: 'nowhere', answer: 'depends' },
    ]);
  });

  it('every way to answer some of it has the answer of its row', () => {
    const [short, nowhere] = unansweredCases(context);
    const wrong = incomplete.filter((answers) => {
      const { verdict } = decideEligibility(answers, context);
      const few = (answers.tools?.value ?? 1) < 1 || (answers.sessions?.value ?? 10) < 10;
      return verdict.answer !== (few || hasNo(answers) ? short : nowhere)?.answer;
    });
    expect(wrong).toEqual([]);
  });
});
