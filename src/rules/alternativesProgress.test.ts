import { describe, expect, test } from 'vitest';
import { type ProgressOtherReading, progressOtherReadings } from './alternativesProgress';
import type { PlainDate } from './calendar';
import { decideDecisionDate, planTraining } from './programme/timeline';
import { contextOn, RULES } from './rulebook';
import { said } from './verdict';

const context = contextOn('2025-02-01');
const counted = (exercises: number, trialSessions: number) => ({
  exercises: said(exercises),
  trialSessions: said(trialSessions),
});

/** The count alone: no dates are given. */
const atCount = (exercises: number, sessions: number, whole: [number, number] = [exercises, sessions]) =>
  progressOtherReadings(
    counted(exercises, sessions),
    {
      whole: counted(...whole),
      plan: null,
      due: decideDecisionDate(null, null, context),
      completed: null,
      reported: null,
    },
    context,
  );

/** The dates alone: everything is done and written about. */
function atDates(
  days: { start?: PlainDate; weeks?: number; completed?: PlainDate; reported?: PlainDate },
  today: PlainDate = '2025-02-01',
) {
  const { start, weeks = 2, completed = null, reported = null } = days;
  const now = contextOn(today);
  return progressOtherReadings(
    counted(5, 3),
    {
      whole: counted(5, 3),
      plan: start === undefined ? null : planTraining(start, weeks, now),
      due: decideDecisionDate(completed, reported, now),
      completed,
      reported,
    },
    now,
  );
}
const names = (others: readonly ProgressOtherReading[]) =>
  others.map(({ reading, alternative }) => `${reading} ${alternative}`);

describe('each part by itself (Q-03)', () => {
  test('five exercises and two trial sessions lack the third session', () => {
    const [other] = atCount(5, 2);
    expect(other).toMatchObject({
      alternative: 'eachPart',
      short: [{ rule: 'training.trialSessions', done: 2, total: 3, requiredAlone: 3 }],
    });
  });
  test('four exercises and three trial sessions are enough either way', () => {
    expect(names(atCount(4, 3))).toEqual(['Q-04 everyPart']);
  });
});

describe('everything is to be done (Q-04)', () => {
  test('seven of eight lack one', () => {
    const other = atCount(4, 3).find(({ reading }) => reading === 'Q-04');
    expect(other).toMatchObject({ decision: { required: 8, remaining: [{ amount: 1 }] } });
  });
  test('eight of eight lack nothing', () => {
    expect(atCount(5, 3)).toEqual([]);
  });
});

describe('only what is written about counts (Q-05)', () => {
  test('eight done and six written about lack one', () => {
    expect(atCount(5, 3, [3, 3])).toMatchObject([
      { reading: 'Q-05', decision: { done: 6, remaining: [{ amount: 1 }] } },
    ]);
  });
  test('eight done and seven written about lack nothing', () => {
    expect(atCount(5, 3, [4, 3])).toEqual([]);
  });
});

test('in every state of the training a reading is shown exactly when the limit stands otherwise', () => {
  const wrong: unknown[] = [];
  let states = 0;
  for (let e = 0; e <= 5; e += 1)
    for (let s = 0; s <= 3; s += 1)
      for (let we = 0; we <= e; we += 1)
        for (let ws = 0; ws <= s; ws += 1) {
          states += 1;
          const expected = [
            ...(e === 5 && s === 2 ? ['Q-03 eachPart'] : []),
            ...(e + s === 7 ? ['Q-04 everyPart'] : []),
            ...(e + s >= 7 && we + ws < 7 ? ['Q-05 wholeParts'] : []),
          ];
          const found = names(atCount(e, s, [we, ws]));
          if (found.join() !== expected.join()) wrong.push({ e, s, we, ws, found });
        }
  expect({ states, wrong }).toEqual({ states: 210, wrong: [] });
});

test('nothing ticked leaves nothing to read otherwise', () => {
  const none = { exercises: null, trialSessions: null };
  const due = decideDecisionDate(null, null, context);
  expect(
    progressOtherReadings(none, { whole: none, plan: null, due, completed: null, reported: null }, context),
  ).toEqual([]);
});

describe('the stated length (Q-01)', () => {
  test('from 1 September 2025 it gives 28 September to 12 October', () => {
    expect(atDates({ start: '2025-09-01' })[0]).toEqual({
      reading: 'Q-01',
      alternative: 'published',
      earliest: '2025-09-28',
      latest: '2025-10-12',
    });
  });
  test.each([
    ['on the last day of the plan', '2025-10-05', true],
    ['the day after it', '2025-10-06', false],
  ] as const)('%s it is told: %s, %s', (_when, today, isTold) => {
    expect(names(atDates({ start: '2025-09-01' }, today)).includes('Q-01 published')).toBe(isTold);
  });
  // From 1 September the steps end on 5 October, five weeks on.
  test.each([
    ['four to five weeks', { min: 4, max: 5 }, ['Q-01 published']],
    ['five weeks, as the steps add up to', { min: 5, max: 5 }, []],
    ['five to six weeks', { min: 5, max: 6 }, ['Q-01 published']],
  ])('of %s is told when it is another than the steps give', (_case, value, expected) => {
    const duration = { ...RULES['training.duration'], values: [{ from: '2025-01-01', value }] } as const;
    const now = contextOn('2025-02-01', '2025-04-01', { ...RULES, 'training.duration': duration });
    const none = { exercises: null, trialSessions: null };
    const found = progressOtherReadings(
      none,
      {
        whole: none,
        plan: planTraining('2025-09-01', 2, now),
        due: decideDecisionDate(null, null, now),
        completed: null,
        reported: null,
      },
      now,
    );
    expect(names(found).filter((name) => !name.startsWith('Q-09'))).toEqual(expected);
  });
  test('is not told once there is a day to hear on', () => {
    expect(names(atDates({ start: '2025-01-01', completed: '2025-03-03', reported: '2025-03-03' }))).toEqual(
      [],
    );
  });
});

describe('the time to the decision (Q-09)', () => {
  const latest = (completed: PlainDate, reported: PlainDate = completed) =>
    atDates({ completed, reported }).map((other) =>
      other.reading === 'Q-09' ? [other.alternative, other.latest, other.planned] : [],
    );

  test('over Easter working days take two days longer, and the holiday moves a day', () => {
    expect(latest('2025-04-14')).toEqual([
      ['workingDays', '2025-04-23', false],
      ['nextWorkingDay', '2025-04-22', false],
    ]);
  });
  test('is counted from the later of the two days', () => {
    expect(latest('2025-04-10', '2025-04-14')).toEqual(latest('2025-04-14'));
  });
  test('from a Saturday working days end on the Friday before', () => {
    expect(latest('2025-02-22')).toEqual([
      ['workingDays', '2025-02-28', false],
      ['nextWorkingDay', '2025-03-03', false],
    ]);
  });
  test('over the New Year only the working days differ', () => {
    expect(latest('2026-12-29')).toEqual([['workingDays', '2027-01-08', false]]);
  });
  test('in an ordinary week every reading gives the same day', () => {
    expect(latest('2025-03-03')).toEqual([]);
  });
  test.each([
    ['completed', { completed: '2025-04-14' }],
    ['reported', { reported: '2025-04-14' }],
  ] as const)('has not begun while the training is only %s', (_day, days) => {
    expect(atDates(days)).toEqual([]);
  });
  test('is told of the plan too: 12 October 2025 is a Sunday', () => {
    expect(atDates({ start: '2025-09-01' }).slice(1)).toEqual([
      { reading: 'Q-09', planned: true, alternative: 'workingDays', latest: '2025-10-10' },
      { reading: 'Q-09', planned: true, alternative: 'nextWorkingDay', latest: '2025-10-13' },
    ]);
  });
});
