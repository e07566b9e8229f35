import { expect, test } from 'vitest';
import type { FeedbackCard } from './feedback';
import { emptyFeedbackCard } from './feedback.empty';
import { feedbackToProgress } from './feedbackToProgress';
import { emptyProgressForm } from './progress.empty';

const card = (change: Partial<FeedbackCard>): FeedbackCard => ({ ...emptyFeedbackCard(), ...change });
const level = (name: 'clearly' | 'partly' | 'notYet', example = '') => ({ level: name, example });
const filled = card({
  date: '2025-09-20',
  empathy: level('clearly', 'Hon väntade in mig.'),
  clarity: level('partly'),
  support: level('notYet'),
});

test('an empty row takes the levels and the day of its card', () => {
  const { progress } = feedbackToProgress({ cards: [filled] }, emptyProgressForm(5, 3));
  expect(progress.trialSessions[0]).toEqual({
    done: false,
    date: '2025-09-20',
    empathy: 'clearly',
    clarity: 'partly',
    support: 'notYet',
    reflected: false,
  });
});

test('a level that is there already stays, and is told when the card says otherwise', () => {
  const before = emptyProgressForm(5, 3);
  const [first, ...rest] = before.trialSessions;
  if (first === undefined) throw new Error('no row');
  const kept = { ...before, trialSessions: [{ ...first, empathy: 'partly' as const }, ...rest] };
  const { progress, differing } = feedbackToProgress({ cards: [filled] }, kept);
  expect([progress.trialSessions[0]?.empathy, differing]).toEqual([
    'partly',
    [{ session: 1, point: 'empathy' }],
  ]);
});

test('a day that is there already stays', () => {
  const before = emptyProgressForm(5, 3);
  const rows = before.trialSessions.map((row) => ({ ...row, date: '2025-09-18' }));
  const { progress } = feedbackToProgress({ cards: [filled] }, { ...before, trialSessions: rows });
  expect(progress.trialSessions[0]?.date).toBe('2025-09-18');
});

test('empty cards change nothing', () => {
  const before = emptyProgressForm(5, 3);
  const { progress } = feedbackToProgress({ cards: [card({}), card({}), card({})] }, before);
  expect(progress).toEqual(before);
});

test('a card beyond the rows is left out', () => {
  const { progress } = feedbackToProgress({ cards: [card({}), filled] }, emptyProgressForm(5, 1));
  expect(progress).toEqual(emptyProgressForm(5, 1));
});

test('a card does not tick its session off', () => {
  const { progress } = feedbackToProgress({ cards: [filled] }, emptyProgressForm(5, 3));
  expect(progress.trialSessions.map(({ done }) => done)).toEqual([false, false, false]);
});
