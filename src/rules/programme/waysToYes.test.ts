import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../calendar';
import { type Context, contextOn, openRules, RULES } from '../rulebook';
import { type Answers, said } from '../verdict';
import type { Change } from '../wayToYes';
import { decideEligibility, type EligibilityAnswers, type TraitAnswer } from './eligibility';
import { decideProgress, type ProgressAnswers } from './progress';
import { decideSenior, type SeniorAnswers } from './senior';
import { wayToApply } from './wayToApply';
import { wayToCompletion } from './wayToCompletion';
import { wayToSenior } from './wayToSenior';

const context = contextOn('2026-11-20');
const upTo = (most: number) => Array.from({ length: most + 1 }, (_, count) => count);
const orOpen = <Value>(values: readonly Value[]) => [null, ...values.map((value) => said(value))];

/** The answers, and the day, once the changes are made. Time changes the day and nothing else. */
function changed<Shape>(answers: Answers<Shape>, changes: readonly Change[], from: Context) {
  const today = changes.reduce<PlainDate>(
    (day, { who, to }) => (who === 'time' ? (to as PlainDate) : day),
    from.today,
  );
  const made = changes.filter(({ who }) => who !== 'time').map(({ input, to }) => [input, said(to)] as const);
  return {
    answers: { ...answers, ...Object.fromEntries(made) } as Answers<Shape>,
    context: { today, rules: from.rules },
  };
}

const subsets = <Item>(items: readonly Item[]): Item[][] =>
  items.reduce<Item[][]>((all, item) => all.concat(all.map((some) => [...some, item])), [[]]);

/** The forms whose way does not lead to yes, or leads there with less than all of it. */
function faults<Shape>(
  forms: readonly Answers<Shape>[],
  way: (answers: Answers<Shape>, context: Context) => { readonly changes: readonly Change[] },
  decide: (answers: Answers<Shape>, context: Context) => { readonly verdict: { readonly answer: string } },
): string[] {
  return forms.flatMap((answers) => {
    const { changes } = way(answers, context);
    const says = (some: readonly Change[]) => {
      const after = changed(answers, some, context);
      return decide(after.answers, after.context).verdict.answer;
    };
    const enough = subsets(changes).filter((some) => says(some) === 'yes');
    return enough.length === 1 && enough[0]?.length === changes.length
      ? []
      : [`${JSON.stringify(answers)}: ${JSON.stringify(changes)}`];
  });
}

const TRAITS = orOpen<TraitAnswer>(['yes', 'unsure', 'no']);
const ELIGIBILITY: readonly EligibilityAnswers[] = orOpen([0, 1, 2]).flatMap((tools) =>
  orOpen([0, 6, 7, 9, 10, 11]).flatMap((sessions) =>
    TRAITS.flatMap((empathic) =>
      TRAITS.flatMap((structured) =>
        TRAITS.map((motivation) => ({ tools, sessions, empathic, structured, motivation })),
      ),
    ),
  ),
);
const PROGRESS: readonly ProgressAnswers[] = orOpen(upTo(5)).flatMap((exercises) =>
  orOpen(upTo(3)).map((trialSessions) => ({ exercises, trialSessions })),
);
const SENIOR: readonly SeniorAnswers[] = orOpen<PlainDate>([
  '2024-08-31',
  '2026-05-19',
  '2026-05-20',
  '2026-05-21',
  '2026-11-20',
]).flatMap((certified) => orOpen([0, 19, 20, 21]).map((sessions) => ({ certified, sessions })));

const NO_DAYS = { plannedEnd: null, completed: null, reported: null };

describe('the way to yes', () => {
  it('leads there, and nothing less than all of it does: eligibility', () => {
    expect(faults(ELIGIBILITY, wayToApply, decideEligibility)).toEqual([]);
  });

  it('leads there, and nothing less than all of it does: progress', () => {
    const way = (answers: ProgressAnswers) => wayToCompletion(answers, NO_DAYS, context);
    expect(faults(PROGRESS, way, decideProgress)).toEqual([]);
  });

  it('leads there, and nothing less than all of it does: Senior Coach', () => {
    expect(faults(SENIOR, wayToSenior, decideSenior)).toEqual([]);
  });

  it('asks for no count that could be one lower', () => {
    const lower = (changes: readonly Change[], at: number) =>
      changes.map((change, index) =>
        index === at && typeof change.to === 'number' ? { ...change, to: change.to - 1 } : change,
      );
    const loose = [
      ...ELIGIBILITY.map((answers) => ({
        answers,
        way: wayToApply(answers, context),
        decide: decideEligibility,
      })),
      ...PROGRESS.map((answers) => ({
        answers,
        way: wayToCompletion(answers, NO_DAYS, context),
        decide: decideProgress,
      })),
      ...SENIOR.map((answers) => ({ answers, way: wayToSenior(answers, context), decide: decideSenior })),
    ].filter(({ answers, way, decide }) =>
      way.changes.some(({ to }, at) => {
        if (typeof to !== 'number') return false;
        const after = changed(answers as never, lower(way.changes, at), context);
        return decide(after.answers as never, after.context).verdict.answer === 'yes';
      }),
    );
    expect(loose).toEqual([]);
  });
});

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

describe('the way to a decision', () => {
  const way = (exercises: number, trialSessions: number, days: Partial<typeof NO_DAYS | object> = {}) =>
    wayToCompletion(
      { exercises: said(exercises), trialSessions: said(trialSessions) },
      { ...NO_DAYS, ...days },
      context,
    );
  const counts = (exercises: number, trialSessions: number) =>
    way(exercises, trialSessions).changes.map(({ input, amount }) => [input, amount]);

  it.each([
    [
      0,
      0,
      [
        ['exercises', 4],
        ['trialSessions', 3],
      ],
    ],
    [
      2,
      2,
      [
        ['exercises', 2],
        ['trialSessions', 1],
      ],
    ],
    [3, 3, [['exercises', 1]]],
    [4, 2, [['trialSessions', 1]]],
    [5, 0, [['trialSessions', 2]]],
    [5, 1, [['trialSessions', 1]]],
    [5, 2, []],
    [4, 3, []],
    [5, 3, []],
  ] as const)('from %d exercises and %d trial sessions is %j', (exercises, trialSessions, expected) => {
    expect(counts(exercises, trialSessions)).toEqual(expected);
  });

  it('names the parts that are left, each in its own unit', () => {
    expect(way(3, 2).changes).toEqual([
      {
        rule: 'training.exercises',
        input: 'exercises',
        who: 'you',
        kind: 'change',
        to: 4,
        amount: 1,
        unit: 'exercise',
      },
      {
        rule: 'training.trialSessions',
        input: 'trialSessions',
        who: 'you',
        kind: 'change',
        to: 3,
        amount: 1,
        unit: 'trialSession',
      },
    ]);
  });

  it('takes as many exercises as there are where no seven would do for each part alone', () => {
    // 81 % asks for seven of the eight, but for all five and all three when counted apart.
    const rate = { ...RULES['evaluation.completion'], values: [{ from: '2025-01-01', value: 81 }] } as const;
    const rules = openRules('2026-11-20', { ...RULES, 'evaluation.completion': rate });
    const { changes } = wayToCompletion({ exercises: said(3), trialSessions: said(0) }, NO_DAYS, {
      ...context,
      rules,
    });
    expect(changes.map(({ input, to }) => [input, to])).toEqual([
      ['exercises', 5],
      ['trialSessions', 2],
    ]);
  });

  it('is as short as the completion rate allows, from every state', () => {
    const longer = upTo(5).flatMap((exercises) =>
      upTo(3).filter((trialSessions) => {
        const parts = way(exercises, trialSessions).changes.reduce(
          (sum, { amount }) => sum + (amount ?? 0),
          0,
        );
        return parts !== Math.max(0, 7 - exercises - trialSessions);
      }),
    );
    expect(longer).toEqual([]);
  });

  it('also does if each part is counted alone, wherever as few parts can', () => {
    const wrong = upTo(5).flatMap((exercises) =>
      upTo(3).flatMap((trialSessions) => {
        const needed = Math.max(0, 7 - exercises - trialSessions);
        const can = upTo(needed).some((more) => {
          const [e, t] = [exercises + more, trialSessions + needed - more];
          return e >= 4 && e <= 5 && t === 3;
        });
        const to = Object.fromEntries(
          way(exercises, trialSessions).changes.map(({ input, to }) => [input, to]),
        );
        const does =
          Number(to.exercises ?? exercises) >= 4 && Number(to.trialSessions ?? trialSessions) === 3;
        return can === does ? [] : [[exercises, trialSessions]];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('counts what is not answered from nought, as an answer', () => {
    const { changes } = wayToCompletion({ exercises: said(5), trialSessions: null }, NO_DAYS, context);
    expect(changes).toEqual([
      {
        rule: 'training.trialSessions',
        input: 'trialSessions',
        who: 'you',
        kind: 'answer',
        to: 2,
        amount: null,
        unit: 'trialSession',
      },
    ]);
  });

  it.each([
    ['no day is known', {}, ['2026-11-20', '2026-11-27']],
    ['the plan ends later', { plannedEnd: '2026-12-24' }, ['2026-12-24', '2026-12-31']],
    ['the plan ended yesterday', { plannedEnd: '2026-11-19' }, ['2026-11-20', '2026-11-27']],
    ['all was complete a week ago', { completed: '2026-11-13' }, ['2026-11-20', '2026-11-27']],
    ['all will be complete tomorrow', { completed: '2026-11-21' }, ['2026-11-21', '2026-11-28']],
    ['the report is in', { reported: '2026-11-13' }, ['2026-11-20', '2026-11-27']],
    ['both are known', { completed: '2026-11-13', reported: '2026-11-16' }, ['2026-11-16', '2026-11-23']],
  ])('ends in a decision whose clock starts and ends, when %s', (_case, days, expected) => {
    const decision = way(4, 2, days).after.at(-1);
    expect([decision?.from, decision?.to]).toEqual(expected);
  });

  it('ends with a decision that takes up to a week, by its own rule', () => {
    expect(way(4, 2).after).toEqual([
      {
        stage: 'report',
        rule: 'evaluation.decision',
        who: 'you',
        weeks: null,
        from: '2026-11-20',
        to: '2026-11-20',
      },
      {
        stage: 'decision',
        rule: 'evaluation.decision',
        who: 'others',
        weeks: { min: 0, max: 1 },
        from: '2026-11-20',
        to: '2026-11-27',
      },
    ]);
  });

  it('asks for the report until it is in', () => {
    const stages = (days: object) => way(4, 2, days).after.map(({ stage, who }) => [stage, who]);
    expect([stages({}), stages({ reported: '2026-11-13' })]).toEqual([
      [
        ['report', 'you'],
        ['decision', 'others'],
      ],
      [['decision', 'others']],
    ]);
  });

  it.each([
    [4, 2, {}, '2026-11-20'],
    [4, 2, { plannedEnd: '2026-12-24' }, '2026-12-24'],
    [4, 3, { plannedEnd: '2026-12-24' }, '2026-11-20'],
  ] as const)(
    'from %d and %d with %j says yes on %s at the earliest',
    (exercises, trialSessions, days, expected) => {
      expect(way(exercises, trialSessions, days).earliest).toBe(expected);
    },
  );
});

describe('the way to Senior Coach', () => {
  const on = (today: PlainDate): Context => ({ today, rules: openRules(today) });
  const way = (today: PlainDate, certified: PlainDate | null, sessions: number | null) =>
    wayToSenior(
      {
        certified: certified === null ? null : said(certified),
        sessions: sessions === null ? null : said(sessions),
      },
      on(today),
    );

  it('is one day of waiting at the end of a short month (S-05 a year later)', () => {
    const { changes, earliest } = way('2026-02-27', '2025-08-31', 20);
    expect(changes).toEqual([
      {
        rule: 'senior.months',
        input: 'certified',
        who: 'time',
        kind: 'change',
        to: '2026-02-28',
        amount: 1,
        unit: 'day',
      },
    ]);
    expect(earliest).toBe('2026-02-28');
  });

  it('is a session to hold when the months have passed (S-03)', () => {
    const { changes, earliest } = way('2025-10-01', '2025-04-01', 19);
    expect(changes).toEqual([
      {
        rule: 'senior.sessions',
        input: 'sessions',
        who: 'you',
        kind: 'change',
        to: 20,
        amount: 1,
        unit: 'session',
      },
    ]);
    expect(earliest).toBe('2025-10-01');
  });

  it('begins today when the months passed long ago, and nothing is published of what comes after', () => {
    const { earliest, after } = way('2026-01-15', '2025-04-01', 19);
    expect([earliest, after]).toEqual(['2026-01-15', []]);
  });

  it('is two answers while nothing is told', () => {
    expect(way('2026-11-20', null, null).changes).toEqual([
      {
        rule: 'senior.months',
        input: 'certified',
        who: 'you',
        kind: 'answer',
        to: '2026-05-20',
        amount: null,
        unit: null,
      },
      {
        rule: 'senior.sessions',
        input: 'sessions',
        who: 'you',
        kind: 'answer',
        to: 20,
        amount: null,
        unit: 'session',
      },
    ]);
  });

  it('is both, time first as the form asks', () => {
    const { changes } = way('2026-11-20', '2026-11-20', 3);
    expect(changes.map(({ who, to, amount }) => [who, to, amount])).toEqual([
      ['time', '2027-05-20', 181],
      ['you', 20, 17],
    ]);
  });

  it.each([
    ['2026-11-20', '2026-05-20'],
    ['2026-02-28', '2025-08-31'],
    ['2026-02-27', '2025-08-27'],
    ['2026-08-31', '2026-02-28'],
    ['2026-04-30', '2025-10-31'],
  ] as const)('on %s asks for a certification on %s at the latest when no day is told', (today, latest) => {
    const { changes, earliest } = way(today, null, 20);
    expect([changes[0]?.kind, changes[0]?.to, earliest]).toEqual(['answer', latest, null]);
  });
});
