import { describe, expect, test } from 'vitest';
import { goalCountOtherReadings, goalOtherReadings } from './alternativesGoals';
import type { PlainDate } from './calendar';
import type { Finding, LetterResult, SmartLetter } from './plan/smart/finding';
import { blankGoal, type GoalInput } from './plan/smart/goal';
import { assessGoal } from './plan/smart/smart';
import { contextOn } from './rulebook';

const context = contextOn('2025-04-02');
/** A goal for the second quarter of 2025 that holds for every letter. */
const GOAL: GoalInput = {
  ...blankGoal({ year: 2025, quarter: 2 }),
  role: 'coach',
  what: 'Hålla en workshop om återkoppling för nya aspiranter',
  target: 3,
  unit: 'count',
  measuredBy: 'antal hållna workshoppar',
  resources: ['Handledning'],
  influence: 'full',
  roleLink: 'Coacher stödjer nya aspiranter',
  companyLink: 'Fler blir klara med utbildningen',
  deadline: { kind: 'date', date: '2025-06-27' },
};
const on = (date: PlainDate) => ({ kind: 'date', date }) as const;
const others = (change: Partial<GoalInput>) => {
  const goal = { ...GOAL, ...change };
  return goalOtherReadings(goal, assessGoal(goal, context, 'sv')).map(
    ({ reading, alternative, letter, status }) => `${reading} ${alternative}: ${letter} ${status}`,
  );
};

test('a goal within its quarter holds under every reading', () => {
  expect(others({})).toEqual([]);
});

describe('Senior Coach within the time (Q-14)', () => {
  const senior = { certified: '2025-04-01', sessionsTarget: 20 } as const;
  const inOctober = (date: PlainDate) => ({
    senior,
    deadline: on(date),
    milestones: [{ text: 'Tio samtal', date: '2025-06-30' as PlainDate }],
  });
  test('the day before the earliest application is too early either way', () => {
    expect(others(inOctober('2025-09-30'))).not.toContain('Q-14 sameDay: a met');
  });
  test('on the earliest day itself the other reading would take it', () => {
    expect(others(inOctober('2025-10-01'))).toContain('Q-14 sameDay: a met');
  });
  test('the day after it is enough either way', () => {
    expect(others(inOctober('2025-10-02'))).not.toContain('Q-14 sameDay: a met');
  });
});

test('a goal without a day is missing one under every reading', () => {
  expect(others({ deadline: null })).toEqual([]);
});

describe('a goal past its quarter (Q-28)', () => {
  test('on the quarter’s last day it is within it', () => {
    expect(others({ deadline: on('2025-06-30') })).toEqual([]);
  });
  test('the day after, without a milestone, it would hold for whoever asks for none', () => {
    expect(others({ deadline: on('2025-07-01') })).toEqual(['Q-28 noMilestone: t met']);
  });
  test('the day after, with a milestone, it would not hold for whoever keeps to the quarter', () => {
    expect(
      others({ deadline: on('2025-07-01'), milestones: [{ text: 'En hållen', date: '2025-05-30' }] }),
    ).toEqual(['Q-28 withinQuarter: t partly']);
  });
});

describe('what somebody else decides (Q-29)', () => {
  test('would hold for whoever takes the outcome as the goal', () => {
    expect(others({ influence: 'others' })).toEqual(['Q-29 outcome: a met']);
  });
  test('does not hold either way without support', () => {
    expect(others({ influence: 'others', resources: [] })).toEqual([]);
  });
  test('is no question before the writer has said who decides', () => {
    expect(others({ influence: null })).toEqual([]);
  });
});

describe('learning as a goal (Q-30)', () => {
  test('would be measurable for whoever takes the activity as the goal', () => {
    expect(others({ what: 'Läsa tre böcker om ledarskap' })).toContain('Q-30 activity: m met');
  });
  test('is not measurable either way without a figure', () => {
    expect(
      others({ what: 'Läsa tre böcker om ledarskap', target: null, unit: null, measuredBy: '' }),
    ).toEqual([]);
  });
});

test('whatever was found, a letter is shown exactly when it would be met by one reading and not by the other', () => {
  // Every finding that a reading turns on, there or not, beside one that it does not turn on.
  const finding = (id: string, effect: string, data: object) =>
    ({ id, effect, input: 'what', open: false, data }) as unknown as Finding;
  const turning = [
    ['a', finding('A3', 'partly', { about: 'time', earliest: '2025-10-01', marginDays: 0 }), 'Q-14 sameDay'],
    ['a', finding('A1', 'partly', { influence: 'others', hits: [] }), 'Q-29 outcome'],
    ['m', finding('M4', 'partly', { hits: ['lära'] }), 'Q-30 activity'],
    ['t', finding('T3', 'partly', { quarters: [] }), 'Q-28 noMilestone'],
  ] as const;
  const beside = {
    a: finding('A2', 'partly', {}),
    m: finding('M3', 'partly', { hits: [] }),
    t: finding('T1', 'partly', {}),
  };
  const wrong: unknown[] = [];
  for (const [letter, turns, name] of turning)
    for (const there of [true, false])
      for (const blocked of [true, false]) {
        const met: LetterResult = { status: 'met', findings: [] };
        const findings = [...(there ? [turns] : []), ...(blocked ? [beside[letter]] : [])];
        const letters: Record<SmartLetter, LetterResult> = { s: met, m: met, a: met, r: met, t: met };
        letters[letter] = { status: findings.length > 0 ? 'partly' : 'met', findings };
        const assessment = { ...assessGoal(GOAL, context, 'sv'), letters };
        const found = goalOtherReadings(GOAL, assessment).map((one) => `${one.reading} ${one.alternative}`);
        const expected = there && !blocked ? [name] : [];
        if (found.join() !== expected.join()) wrong.push({ name, there, blocked, found });
      }
  expect(wrong).toEqual([]);
});

describe('how many goals (Q-27)', () => {
  const counts = (active: number, done: number, waiting: number) =>
    goalCountOtherReadings({ active, done, waiting }, context).map(
      ({ alternative, count }) => `${alternative}: ${count.count} ${count.status}`,
    );
  test('three in progress and one done are four for whoever counts every goal set', () => {
    expect(counts(3, 1, 0)).toEqual(['everyGoalSet: 4 tooMany']);
  });
  test('three in progress and one waiting are four for whoever counts them together', () => {
    expect(counts(3, 0, 1)).toEqual(['allTogether: 4 tooMany']);
  });
  test('two in progress, one done and one waiting are within three either way', () => {
    expect(counts(2, 1, 1)).toEqual([]);
  });
  test('none in progress and one done is enough for whoever counts every goal set', () => {
    expect(counts(0, 1, 0)).toEqual(['everyGoalSet: 1 within']);
  });
  test('in every mix of up to five of each it is shown exactly when it differs', () => {
    const status = (count: number) => (count < 1 ? 'tooFew' : count > 3 ? 'tooMany' : 'within');
    const wrong: unknown[] = [];
    for (let active = 0; active <= 5; active += 1)
      for (let done = 0; done <= 5; done += 1)
        for (let waiting = 0; waiting <= 5; waiting += 1) {
          const expected = [
            ['everyGoalSet', active + done] as const,
            ['allTogether', active + waiting] as const,
          ].flatMap(([name, count]) =>
            status(count) === status(active) ? [] : [`${name}: ${count} ${status(count)}`],
          );
          if (counts(active, done, waiting).join() !== expected.join()) wrong.push({ active, done, waiting });
        }
    expect(wrong).toEqual([]);
  });
});
