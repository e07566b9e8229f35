import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { emptyFeedbackForm } from '../../../folder/answers/feedback.empty';
import { emptyProgressForm } from '../../../folder/answers/progress.empty';
import { openFolder } from '../../../folder/folder';
import { AssessmentSummary } from './AssessmentSummary';

afterEach(async () => {
  cleanup();
  await (await openFolder()).clear();
});

const open = (locale: 'sv' | 'en' = 'sv') =>
  render(<AssessmentSummary base="/" locale={locale} today="2025-10-10" />);
const keepProgress = async () => {
  const empty = emptyProgressForm(5, 3);
  const exercises = empty.exercises.map((row) => ({ ...row, done: true }));
  await (await openFolder()).save('progress', { ...empty, exercises }, new Date('2025-10-10'));
};

test('with nothing kept the page says what to fill in where', () => {
  open();
  expect([
    screen.getByRole('heading', { level: 2 }).textContent,
    screen.getAllByRole('link').map((link) => link.getAttribute('href')),
  ]).toEqual(['Här finns inget att sammanfatta än', ['/verktyg/framsteg/', '/verktyg/aterkopplingskort/']]);
});

test('what is kept of the progress becomes the sheet', async () => {
  await keepProgress();
  open();
  const heading = await screen.findByRole('heading', { level: 2, name: /^5 av 8/ });
  expect(heading.textContent?.replaceAll('\u00a0', ' ')).toBe('5 av 8 (62,5 %) – 2 moment kvar till gränsen');
});

test('a card that is kept is on the sheet', async () => {
  await keepProgress();
  const { cards } = emptyFeedbackForm(3);
  const empathy = { level: 'clearly' as const, example: 'Hon väntade in mig.' };
  const filled = cards.map((card, index) => (index === 1 ? { ...card, empathy } : card));
  await (await openFolder()).save('feedback', { cards: filled }, new Date('2025-10-10'));
  open();
  expect(await screen.findByText('Provsession 2 – empati: Hon väntade in mig.')).toBeTruthy();
});

test('the sheet is written in English too', async () => {
  await keepProgress();
  open('en');
  expect(await screen.findByRole('heading', { name: 'The assessor’s decision' })).toBeTruthy();
});
