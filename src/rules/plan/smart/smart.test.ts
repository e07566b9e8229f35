import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOn } from '../../rulebook';
import type { LetterStatus } from './finding';
import { blankGoal, type GoalInput } from './goal';
import { assessGoal } from './smart';

const context = contextOn('2025-04-02');
const blank = blankGoal({ year: 2025, quarter: 2 });
const assess = (goal: GoalInput) => assessGoal(goal, context, 'sv');
const statuses = (goal: GoalInput) => {
  const { s, m, a, r, t } = assess(goal).letters;
  return [s, m, a, r, t].map(({ status }) => status);
};

/** G-03. */
const complete: GoalInput = {
  ...blank,
  role: 'developer',
  what: 'Sänka svarstiden för de tio vanligaste Firestore-frågorna',
  baseline: 900,
  target: 300,
  unit: 'other',
  measuredBy: 'Loggen, i millisekunder',
  resources: ['Kurs'],
  influence: 'full',
  roleLink: 'Jag äger databasen',
  companyLink: 'Fler ryms i appen',
  deadline: { kind: 'date', date: '2025-06-30' },
};

describe('a complete goal', () => {
  it('G-03: meets all five letters', () => {
    expect(statuses(complete)).toEqual(['met', 'met', 'met', 'met', 'met']);
  });

  it('gets a yes', () => {
    expect(assess(complete).decision.verdict).toEqual({ answer: 'yes' });
  });

  it('has one step per letter, in order, on the rules of the plan', () => {
    expect(assess(complete).decision.steps.map(({ rule, input, status }) => [rule, input, status])).toEqual([
      ['goals.smart', 'what', 'met'],
      ['goals.smart', 'target', 'met'],
      ['goals.smart', 'influence', 'met'],
      ['goals.links', 'roleLink', 'met'],
      ['goals.smart', 'deadline', 'met'],
    ]);
  });

  it('has steps that are the writer’s own answers and count nothing', () => {
    expect(assess(complete).decision.steps[0]).toEqual({
      rule: 'goals.smart',
      input: 'what',
      status: 'met',
      compare: 'required',
      value: null,
      limit: null,
      unit: null,
      remaining: 0,
      from: 'you',
    });
  });

  it('leaves nothing', () => {
    expect(assess(complete).decision.remaining).toEqual([]);
  });

  it('still gets a yes with tips, and they leave nothing', () => {
    const what = 'Aktivt sänka svarstiden och skriva en guide';
    const { verdict, remaining } = assess({ ...complete, what }).decision;
    expect([verdict, remaining]).toEqual([{ answer: 'yes' }, []]);
  });
});

describe('a goal that waits for answers', () => {
  it('is missing every letter but gets no no', () => {
    expect(assess(blank).decision.verdict).toEqual({
      answer: 'depends',
      missing: ['what', 'target', 'influence', 'resources', 'roleLink', 'companyLink', 'deadline'],
    });
  });

  it('G-19: depends on the link that is left out', () => {
    const { letters, decision } = assess({ ...complete, companyLink: '' });
    expect([letters.r.status, decision.verdict]).toEqual([
      'partly',
      { answer: 'depends', missing: ['companyLink'] },
    ]);
  });

  it('is missing its relevance without either link', () => {
    expect(assess({ ...complete, roleLink: ' ', companyLink: '' }).letters.r.status).toBe('missing');
  });

  it('has steps that come from nowhere yet', () => {
    expect(assess(blank).decision.steps.map(({ status, from }) => [status, from])).toEqual([
      ['open', null],
      ['open', null],
      ['open', null],
      ['open', null],
      ['open', null],
    ]);
  });

  it.each([
    ['companyLink', 'goals.links'],
    ['roleLink', 'goals.links'],
  ] as const)('has %s left by the rule on links', (link, rule) => {
    expect(assess({ ...complete, [link]: '' }).decision.remaining).toEqual([
      { rule, who: 'you', amount: null, unit: null, earliest: null },
    ]);
  });

  it('leads to the question that waits, and has it left', () => {
    const { steps, remaining } = assess({ ...complete, resources: [] }).decision;
    expect(steps[2]?.input).toBe('resources');
    expect(remaining).toEqual([
      { rule: 'goals.smart', who: 'you', amount: null, unit: null, earliest: null },
    ]);
  });

  it('takes a proposed day as assumed, and nothing else', () => {
    const deadline = { kind: 'proposal', date: '2025-06-30', confirmed: false } as const;
    const { verdict, steps } = assess({ ...complete, deadline }).decision;
    expect([verdict, steps.map(({ from }) => from)]).toEqual([
      { answer: 'depends', missing: ['deadline'] },
      ['you', 'you', 'you', 'you', 'assumed'],
    ]);
  });
});

describe('a goal that falls short', () => {
  it('G-01: is vague, unmeasured and without a day', () => {
    expect(statuses({ ...blank, what: 'Bli bättre på React' })).toEqual([
      'partly',
      'missing',
      'missing',
      'missing',
      'missing',
    ]);
  });

  it('gets a no even while other answers wait', () => {
    expect(assess({ ...blank, what: 'Bli bättre på React' }).decision.verdict).toEqual({ answer: 'no' });
  });

  it('leads to the answer that falls short before one that waits', () => {
    const senior = { certified: '2025-01-10', sessionsTarget: 20 } as const;
    const { input, status } = assess({ ...complete, resources: [], senior }).decision.steps[2] ?? {};
    expect([input, status]).toEqual(['deadline', 'notMet']);
  });

  it('says from which day a deadline would do', () => {
    const { remaining } = assess({ ...complete, deadline: { kind: 'date', date: '2025-04-02' } }).decision;
    expect(remaining).toEqual([
      { rule: 'goals.smart', who: 'you', amount: null, unit: null, earliest: '2025-04-03' },
    ]);
  });

  it('says from which day Senior Coach can be applied for, and how many sessions are wanting', () => {
    const senior = { certified: '2025-01-10', sessionsTarget: 18 } as const;
    expect(assess({ ...complete, senior }).decision.remaining).toEqual([
      { rule: 'senior.months', who: 'you', amount: null, unit: null, earliest: '2025-07-10' },
      { rule: 'senior.sessions', who: 'you', amount: 2, unit: 'session', earliest: null },
    ]);
  });
});

describe('doing more', () => {
  const RANK: Record<LetterStatus, number> = { missing: 0, partly: 1, met: 2 };
  const text = fc.constantFrom(
    '',
    'Säkra 20 samtal',
    'Stärka teamet',
    'Bygga en testmiljö',
    'Läsa och öka takten',
  );
  const anyGoal: fc.Arbitrary<GoalInput> = fc.record({
    role: fc.constant(null),
    quarter: fc.constant({ year: 2025, quarter: 2 } as const),
    what: text,
    baseline: fc.option(fc.nat(100)),
    target: fc.option(fc.nat(100)),
    unit: fc.constantFrom(null, 'count', 'currency', 'percent', 'hours', 'yesNo', 'other'),
    percentIsIncrease: fc.boolean(),
    measuredBy: fc.constantFrom('', 'Loggen'),
    resources: fc.constantFrom([], ['Kurs']),
    influence: fc.constantFrom(null, 'full', 'partly', 'others'),
    capacityPerWeek: fc.option(fc.nat(168)),
    roleLink: fc.constantFrom('', 'Min roll'),
    companyLink: fc.constantFrom('', 'Fler kommer i gång'),
    deadline: fc.constantFrom(
      null,
      { kind: 'date', date: '2025-06-30' } as const,
      {
        kind: 'date',
        date: '2025-12-31',
      } as const,
    ),
    milestones: fc.constantFrom([], [{ text: 'Halvvägs', date: '2025-08-01' } as const]),
    agreedOn: fc.constant(null),
    senior: fc.constantFrom(null, { certified: null, sessionsTarget: null }),
    status: fc.constant('notStarted' as const),
  });
  const never = (better: (goal: GoalInput) => GoalInput) =>
    fc.assert(
      fc.property(anyGoal, (goal) => {
        const [before, after] = [statuses(goal), statuses(better(goal))];
        return after.every((status, letter) => RANK[status] >= RANK[before[letter] ?? 'missing']);
      }),
      { numRuns: 500 },
    );

  it('never lowers a letter by adding a resource', () => {
    never((goal) => ({ ...goal, resources: [...goal.resources, 'Handledning'] }));
  });

  it('never lowers a letter by adding a link', () => {
    never((goal) => ({ ...goal, companyLink: 'Fler kommer i gång' }));
  });

  it('never lowers a letter by adding a way to check it', () => {
    never((goal) => ({ ...goal, measuredBy: 'Loggen' }));
  });

  it('never lowers a letter by adding a figure, as long as no capacity is given', () => {
    never((goal) => {
      const measured = goal.target === null && goal.unit !== 'yesNo';
      return {
        ...goal,
        capacityPerWeek: null,
        ...(measured ? { target: 12, unit: 'count', baseline: 3 } : {}),
      };
    });
  });

  it('never lowers a letter by adding a milestone in the quarter', () => {
    never((goal) => ({
      ...goal,
      milestones: [...goal.milestones, { text: 'Första steget', date: '2025-05-05' }],
    }));
  });

  it('never changes the goal it is given', () => {
    fc.assert(
      fc.property(anyGoal, (goal) => {
        const before = JSON.stringify(goal);
        assess(goal);
        return JSON.stringify(goal) === before;
      }),
    );
  });
});

it('answers any text without throwing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('sv', 'en'),
      (what, language) => {
        const { letters } = assessGoal({ ...blank, what }, context, language);
        return letters.s.findings.every(({ id }) => id.startsWith('S'));
      },
    ),
  );
});
