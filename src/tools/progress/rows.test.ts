import { expect, test } from 'vitest';
import { FIRST_ONLY } from '../../../test/fixtures/editions/madeUp';
import { emptyProgressForm } from '../../folder/answers/progress.empty';
import { openRules, type Records, type Rule } from '../../rules';
import { fitted } from './rows';

const exercises = (value: number): Records => ({
  ...FIRST_ONLY,
  'training.exercises': {
    ...FIRST_ONLY['training.exercises'],
    values: [{ from: '2025-04-01', value }],
  } as unknown as Rule,
});
const rows = (kept: ReturnType<typeof emptyProgressForm>, count: number) =>
  fitted(kept, openRules('2025-04-01', exercises(count))).exercises;

test('an edition with more exercises gets more rows', () => {
  expect(rows(emptyProgressForm(5, 3), 6)).toHaveLength(6);
});

test('an edition with fewer takes away rows that nothing was written in', () => {
  expect(rows(emptyProgressForm(5, 3), 4)).toHaveLength(4);
});

test('a row that holds something stays, so that what is too much can be seen', () => {
  const form = emptyProgressForm(5, 3);
  const last = form.exercises.map((row, index) => ({ ...row, done: index === 4 }));
  expect(rows({ ...form, exercises: last }, 3)).toHaveLength(5);
});
