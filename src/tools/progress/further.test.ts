import { describe, expect, it } from 'vitest';
import { emptyExercise, emptyProgressForm, emptyTrialSession } from '../../folder/answers/progress.empty';
import { toMarkdown } from '../../frame/reportText';
import { contextOn } from '../../rules';
import { furtherReport } from './further';
import { progressOutcome } from './outcome';
import { progressReport } from './report';

const context = contextOn('2026-11-20');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
type Form = ReturnType<typeof emptyProgressForm>;

function report(exercises: number, sessions: number, days: Partial<Form> = {}, locale: 'sv' | 'en' = 'sv') {
  const form: Form = {
    ...emptyProgressForm(5, 3),
    exercises: Array.from({ length: 5 }, (_, row) => ({ ...emptyExercise(), done: row < exercises })),
    trialSessions: Array.from({ length: 3 }, (_, row) => ({ ...emptyTrialSession(), done: row < sessions })),
    ...days,
  };
  const outcome = progressOutcome(form, [], () => 'you', context);
  return furtherReport(progressReport(outcome, context, locale), { outcome, context, locale });
}
const soFar = (exercises: number, sessions: number, locale: 'sv' | 'en' = 'sv') =>
  (report(exercises, sessions, {}, locale).soFar ?? []).map(({ text }) => plain(text));
const remaining = (...asked: Parameters<typeof report>) => report(...asked).remaining.map(plain);

const EXERCISES = 'Nästa fråga: Vilka övningar har du gjort?';
const TRIALS = 'Nästa fråga: Vilka provsessioner har du hållit?';

describe('the progress calculator while a part is untouched', () => {
  it.each([
    ['nothing', 0, 0, [EXERCISES]],
    [
      'three exercises',
      3,
      0,
      ['Det är säkert att det är något kvar till gränsen, hur många provsessioner du än har gjort.'],
    ],
    [
      'four exercises',
      4,
      0,
      ['Har du redan gjort 3 provsessioner är gränsen nådd. Bocka av dem, så räknar vi om.', TRIALS],
    ],
    [
      'two trial sessions',
      0,
      2,
      ['Har du redan gjort 5 övningar är gränsen nådd. Bocka av dem, så räknar vi om.', EXERCISES],
    ],
    ['one of each', 1, 1, []],
  ])('and %s told says what stands and what to tick next', (_case, exercises, sessions, expected) => {
    expect(soFar(exercises, sessions)).toEqual(expected);
  });

  it('speaks English', () => {
    expect(soFar(5, 0, 'en')).toEqual([
      'If you have already done 2 trial sessions, the limit is reached. Tick them, and we count again.',
      'Next question: Which trial sessions have you held?',
    ]);
  });
});

describe('the way of the progress calculator', () => {
  const HEARD =
    'Blir allt klart och rapporterat redan i dag kommer beskedet senast fredag 27 november 2026 (vecka 48).';

  it('names the parts that are enough both ways of counting', () => {
    expect(remaining(2, 2)).toContain(
      'Väljer du 2 övningar och 1 provsession är gränsen nådd även om varje del räknas för sig (Q-03).',
    );
  });

  it('names what is enough when all exercises are done', () => {
    expect(remaining(5, 1)).toContain('Det som räcker är 1 provsession.');
  });

  it('does not say again what an untouched part needs', () => {
    expect(remaining(4, 0).filter((line) => /provsession/.test(line))).toEqual([
      '3 moment kvar till gränsen, som är 7 av 8 moment. Övningar och provsessioner räknas tillsammans, så du väljer själv vilka.',
    ]);
  });

  it.each([
    ['no day is told', {}, [HEARD]],
    ['all was complete before today', { completedOn: '2026-11-10' }, [HEARD]],
    ['the report is in', { reportedOn: '2026-11-10' }, [HEARD]],
    [
      'all will be complete tomorrow',
      { completedOn: '2026-11-21' },
      [
        'Blir allt klart och rapporterat 21 november 2026 kommer beskedet senast lördag 28 november 2026 (vecka 48).',
      ],
    ],
    ['the plan goes on today', { startsOn: '2026-10-10' }, []],
    ['the plan ended yesterday', { startsOn: '2026-10-09' }, [HEARD]],
    ['both days are told', { completedOn: '2026-11-10', reportedOn: '2026-11-12' }, []],
  ])('says by when to hear, when %s', (_case, days, expected) => {
    expect(remaining(4, 3, days).filter((line) => line.startsWith('Blir allt'))).toEqual(expected);
  });

  it('tells how the clock is read when it gives a day', () => {
    const readings = report(4, 3).sections.find(({ heading }) => heading === 'Så läser vi programmet');
    expect(readings?.items.filter((item) => /Q-09/.test(item))).toHaveLength(1);
  });

  it('is copied along', () => {
    const copied = plain(toMarkdown(report(4, 0), 'sv'));
    expect([copied.includes(TRIALS), copied.includes('27 november 2026')]).toEqual([true, true]);
  });

  it('speaks English', () => {
    expect(remaining(3, 2, {}, 'en').slice(-2)).toEqual([
      'If you choose 1 exercise and 1 trial session, the limit is reached even if each part is counted by itself (Q-03).',
      'If everything is complete and reported as soon as today, you hear by Friday 27 November 2026 (week 48).',
    ]);
  });
});
