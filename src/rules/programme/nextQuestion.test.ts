import { describe, expect, it } from 'vitest';
import { nextQuestion } from '../nextQuestion';
import type { Inquiry } from '../outlook';
import { type Answers, said } from '../verdict';
import type { TraitAnswer } from './eligibility';
import { bruteForce, type Domains, everyPartial, INQUIRIES, KINDS, open } from './everyAnswer.fixtures';

/** By the definition, with each kind written out above and everything tried. */
function expectedQuestion<Shape, Outcome extends string>(
  inquiry: Inquiry<Shape, Outcome>,
  domains: Domains<Shape>,
  ends: (answers: Answers<Shape>) => ReadonlySet<Outcome>,
  answers: Answers<Shape>,
): string | null {
  const meanings = new Set([...ends(answers)].map((end) => inquiry.means[end]));
  if (meanings.size === 1) return null;
  const ruledOut = open(answers).map((key) => {
    const each = domains[key].map(
      (value) => ends(answers).size - ends({ ...answers, [key]: said(value) }).size,
    );
    return { key, mean: each.reduce((sum, one) => sum + one, 0) / each.length };
  });
  const most = Math.max(...ruledOut.map(({ mean }) => mean));
  return ruledOut.find(({ mean }) => mean === most)?.key ?? null;
}

function wrongQuestions<Shape, Outcome extends string>(
  inquiry: Inquiry<Shape, Outcome>,
  domains: Domains<Shape>,
): string[] {
  const ends = bruteForce(inquiry, domains);
  return everyPartial(domains).flatMap((answers) => {
    const [is, should] = [nextQuestion(inquiry, answers), expectedQuestion(inquiry, domains, ends, answers)];
    return is === should ? [] : [`${JSON.stringify(answers)}: ${is} but ${should}`];
  });
}

/** The open questions that some answer to the rest makes decisive for yes or no. */
function decisive<Shape, Outcome extends string>(
  { means }: Inquiry<Shape, Outcome>,
  domains: Domains<Shape>,
  ends: (answers: Answers<Shape>) => ReadonlySet<Outcome>,
  answers: Answers<Shape>,
): string[] {
  const yesOrNo = (one: Answers<Shape>) => new Set([...ends(one)].map((end) => means[end]));
  return open(answers).filter((key) => {
    const others = everyPartial(domains).filter((full) =>
      (Object.keys(domains) as (keyof Shape)[]).every((other) =>
        other === key
          ? full[other] === null
          : full[other] !== null && (answers[other] === null || answers[other]?.value === full[other]?.value),
      ),
    );
    return others.some((one) => yesOrNo(one).size > 1);
  });
}

describe('the next question', () => {
  it('is what trying every answer shows: eligibility', () => {
    expect(wrongQuestions(INQUIRIES.eligibility, KINDS.eligibility)).toEqual([]);
  });

  it('is what trying every answer shows: progress', () => {
    expect(wrongQuestions(INQUIRIES.progress, KINDS.progress)).toEqual([]);
  });

  it('is what trying every answer shows: Senior Coach', () => {
    expect(wrongQuestions(INQUIRIES.senior, KINDS.senior)).toEqual([]);
  });

  const checks = [
    ['eligibility', INQUIRIES.eligibility, KINDS.eligibility],
    ['progress', INQUIRIES.progress, KINDS.progress],
    ['Senior Coach', INQUIRIES.senior, KINDS.senior],
  ] as unknown as readonly [string, Inquiry<object, string>, Domains<object>][];

  it.each(checks)('is always one that is not answered: %s', (_name, inquiry, domains) => {
    const wrong = everyPartial(domains).filter((answers) => {
      const next = nextQuestion(inquiry, answers);
      return next !== null && answers[next as never] !== null;
    });
    expect(wrong).toEqual([]);
  });

  it.each(checks)(
    'is there exactly while an answer can change the verdict: %s',
    (_name, inquiry, domains) => {
      const ends = bruteForce(inquiry, domains);
      const wrong = everyPartial(domains).filter(
        (answers) =>
          (nextQuestion(inquiry, answers) === null) !==
          (new Set([...ends(answers)].map((end) => inquiry.means[end])).size === 1),
      );
      expect(wrong).toEqual([]);
    },
  );

  it.each(checks)('leaves fewer decisive questions when it is answered: %s', (_name, inquiry, domains) => {
    const ends = bruteForce(inquiry, domains);
    const wrong = everyPartial(domains)
      .filter((answers) => open(answers).length <= 3)
      .flatMap((answers) => {
        const next = nextQuestion(inquiry, answers);
        if (next === null) return [];
        const before = decisive(inquiry, domains, ends, answers).length;
        return (domains[next as never] as readonly unknown[]).filter(
          (value) =>
            decisive(inquiry, domains, ends, { ...answers, [next]: said(value) } as never).length >= before,
        );
      });
    expect(wrong).toEqual([]);
  });

  const nothing = { tools: null, sessions: null, empathic: null, structured: null, motivation: null };
  it.each([
    ['nothing is answered', nothing, 'sessions'],
    ['a tool is told', { ...nothing, tools: said(1) }, 'sessions'],
    ['the sessions are enough', { ...nothing, sessions: said(10) }, 'tools'],
    ['tools and sessions are enough', { ...nothing, tools: said(1), sessions: said(10) }, 'empathic'],
    ['the sessions are too few', { ...nothing, sessions: said(9) }, null],
    ['one statement is answered with no', { ...nothing, structured: said<TraitAnswer>('no') }, null],
  ] as const)('of the eligibility check when %s is %s', (_case, answers, expected) => {
    expect(nextQuestion(INQUIRIES.eligibility, answers)).toBe(expected);
  });

  it.each([
    ['nothing', null, null, 'exercises'],
    ['four exercises', 4, null, 'trialSessions'],
    ['three exercises, which cannot be enough', 3, null, null],
    ['two trial sessions', null, 2, 'exercises'],
    ['one trial session, which cannot be enough', null, 1, null],
  ] as const)('of the training after %s', (_case, exercises, trialSessions, expected) => {
    const answer = (count: number | null) => (count === null ? null : said(count));
    expect(
      nextQuestion(INQUIRIES.progress, {
        exercises: answer(exercises),
        trialSessions: answer(trialSessions),
      }),
    ).toBe(expected);
  });
});
