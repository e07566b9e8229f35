import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { ProgressForm } from '../../folder/answers/progress';
import { emptyProgressForm } from '../../folder/answers/progress.empty';
import type { Locale } from '../../formats/units';
import { toMarkdown } from '../../frame/reportText';
import { contextOn } from '../../rules';
import { furtherReport } from './further';
import { otherReadings } from './otherReadings';
import { progressOutcome } from './outcome';
import { ProgressTracker } from './ProgressTracker';
import { progressReport } from './report';

afterEach(cleanup);

const context = contextOn('2025-04-20');
const empty = emptyProgressForm(5, 3);
/** All of it done and written about, but for the last parts of each kind. */
const done = (exercises: number, sessions: number, more: Partial<ProgressForm> = {}): ProgressForm => ({
  ...empty,
  exercises: empty.exercises.map((row, index) =>
    index < exercises ? { ...row, done: true, logged: true, shared: true } : row,
  ),
  trialSessions: empty.trialSessions.map((row, index) =>
    index < sessions ? { ...row, done: true, reflected: true } : row,
  ),
  ...more,
});
const outcome = (form: ProgressForm) => progressOutcome(form, [], () => 'you', context);
const items = (form: ProgressForm, locale: Locale = 'sv') =>
  otherReadings(outcome(form), context, locale).flatMap((section) =>
    section.items.map((item) => item.replaceAll('\u00a0', ' ')),
  );

test('five exercises and two trial sessions: one is short by two readings', () => {
  expect(items(done(5, 2))).toEqual([
    'Räknas delarna var för sig är gränsen inte nådd: 1 provsession fattas (Q-03).',
    'Krävs alla 8 moment är gränsen inte nådd: 1 moment fattas (Q-04).',
  ]);
});

test('six of eight are short by every reading', () => {
  expect(items(done(4, 2))).toEqual([]);
});

test('what is done but not written about is told', () => {
  const form = done(5, 3);
  const unshared = { ...form, exercises: form.exercises.map((row) => ({ ...row, shared: false })) };
  expect(items(unshared)).toEqual([
    'Räknas ett moment först när du har skrivit om det är 3 moment genomförda, och 4 moment fattas till gränsen. Övningar behöver vara loggade och delade, provsessioner reflekterade över (Q-05).',
  ]);
});

test('a plan is told by its stated length, and its decision by working days', () => {
  expect(items({ ...empty, startsOn: '2025-09-01', practiceWeeks: '2' })).toEqual([
    'Gäller den angivna tiden, 4–6 veckor, blir du klar tidigast 28 september 2025 och senast 12 oktober 2025 (Q-01).',
    'Räknas tiden i arbetsdagar kommer beskedet enligt tidsplanen senast fredag 10 oktober 2025 (Q-09).',
    'Flyttas en ledig sista dag till nästa arbetsdag kommer beskedet enligt tidsplanen senast måndag 13 oktober 2025 (Q-09).',
  ]);
});

test('a day to hear on over Easter is told by working days', () => {
  expect(items(done(5, 3, { completedOn: '2025-04-14', reportedOn: '2025-04-14' }))).toEqual([
    'Räknas tiden i arbetsdagar kommer beskedet senast onsdag 23 april 2025 (Q-09).',
    'Flyttas en ledig sista dag till nästa arbetsdag kommer beskedet senast tisdag 22 april 2025 (Q-09).',
  ]);
});

test('says it in English too', () => {
  expect(items(done(4, 3), 'en')).toEqual([
    'If all 8 parts are required, the limit is not reached: 1 part short (Q-04).',
  ]);
});

test('has no section before anything is told', () => {
  expect(otherReadings(outcome(empty), context, 'sv')).toEqual([]);
});

test('goes along in the copied text', () => {
  const asked = { outcome: outcome(done(5, 2)), context, locale: 'sv' } as const;
  const text = toMarkdown(furtherReport(progressReport(asked.outcome, context, 'sv'), asked), 'sv');
  expect(text).toContain('**Om texten läses på ett annat sätt**\n- Räknas delarna var för sig');
});

test('stands in the answer on the page', async () => {
  render(<ProgressTracker base="/" locale="sv" today="2025-04-20" />);
  const user = userEvent.setup();
  for (const row of [
    'exercise-1',
    'exercise-2',
    'exercise-3',
    'exercise-4',
    'exercise-5',
    'session-1',
    'session-2',
  ]) {
    await user.click(document.getElementById(`progress-${row}`) as HTMLElement);
  }
  expect(await screen.findByText(/^Räknas delarna var för sig är gränsen inte nådd/)).toBeTruthy();
});
