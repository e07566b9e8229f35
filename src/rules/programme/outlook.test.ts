import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../calendar';
import { nextQuestion } from '../nextQuestion';
import { type Inquiry, type Outlook, outlookOf, withoutAssumptions } from '../outlook';
import { contextOn } from '../rulebook';
import { type Answers, assumed, said } from '../verdict';
import { decideEligibility, type EligibilityShape, type TraitAnswer } from './eligibility';
import { eligibilityInquiry, progressInquiry, seniorInquiry } from './inquiries';
import type { ProgressShape } from './progress';
import type { SeniorShape } from './senior';

// Everything is held against trying every answer there is, not against the few kinds that the code looks at.
const context = contextOn('2026-11-20');
type Domains<Shape> = { readonly [Key in keyof Shape]: readonly Shape[Key][] };
const upTo = (most: number) => Array.from({ length: most + 1 }, (_, count) => count);
const trait = ['yes', 'unsure', 'no'] as const;

const ELIGIBILITY: Domains<EligibilityShape> = {
  tools: upTo(3),
  sessions: upTo(12),
  empathic: trait,
  structured: trait,
  motivation: trait,
};
const PROGRESS: Domains<ProgressShape> = { exercises: upTo(5), trialSessions: upTo(3) };
const CERTIFIED: readonly PlainDate[] = [
  '2024-02-29',
  '2026-05-19',
  '2026-05-20',
  '2026-05-21',
  '2026-11-19',
  '2026-11-20',
];
const SENIOR: Domains<SeniorShape> = { certified: CERTIFIED, sessions: upTo(22) };

/** Of each kind one, worked by hand: the answers between which the decision cannot tell. */
const KINDS = {
  eligibility: { ...ELIGIBILITY, tools: [0, 1], sessions: [0, 7, 10] },
  progress: PROGRESS,
  senior: { certified: ['2026-05-20', '2026-11-20'], sessions: [0, 20] } as Domains<SeniorShape>,
};

function everyPartial<Shape>(domains: Domains<Shape>): Answers<Shape>[] {
  return (Object.keys(domains) as (keyof Shape)[]).reduce<Partial<Answers<Shape>>[]>(
    (rows, key) =>
      rows.flatMap((row) =>
        [null, ...domains[key].map((value) => said(value))].map((answer) => ({ ...row, [key]: answer })),
      ),
    [{}],
  ) as Answers<Shape>[];
}

const open = <Shape>(answers: Answers<Shape>) =>
  (Object.keys(answers) as (keyof Shape & string)[]).filter((key) => answers[key] === null);

/** What trying everything ends in; each half-answered form is worked out once. */
function bruteForce<Shape, Outcome extends string>(
  { decide }: Inquiry<Shape, Outcome>,
  domains: Domains<Shape>,
) {
  const known = new Map<string, ReadonlySet<Outcome>>();
  const ends = (answers: Answers<Shape>): ReadonlySet<Outcome> => {
    const name = JSON.stringify(
      Object.values(answers).map((one) => (one as { value: unknown } | null)?.value),
    );
    const before = known.get(name);
    if (before !== undefined) return before;
    const key = open(answers)[0];
    const found =
      key === undefined
        ? new Set([decide(answers)])
        : new Set(domains[key].flatMap((value) => [...ends({ ...answers, [key]: said(value) })]));
    known.set(name, found);
    return found;
  };
  return ends;
}

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

const INQUIRIES = {
  eligibility: eligibilityInquiry(context),
  progress: progressInquiry(context),
  senior: seniorInquiry(context),
};

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
