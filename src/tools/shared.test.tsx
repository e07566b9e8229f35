import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import type { ComponentType } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyBudgetForm, emptyCourse } from '../folder/answers/budget.empty';
import { emptyCertificateForm } from '../folder/answers/certificate.empty';
import { emptyEligibilityForm } from '../folder/answers/eligibility.empty';
import { emptyFeeForm } from '../folder/answers/fee.empty';
import { emptyFeedbackForm } from '../folder/answers/feedback.empty';
import { emptyGoalForm, emptyGoalsForm } from '../folder/answers/goals.empty';
import { emptyProgressForm } from '../folder/answers/progress.empty';
import { emptySeniorForm } from '../folder/answers/senior.empty';
import type { LogSession } from '../folder/answers/session';
import type { Folder } from '../folder/contract';
import { session as loggedSession } from '../folder/fixtures/session';
import type { StoredAnswers } from '../folder/schema';
import type { Others } from '../frame/followOthers';
import type { ToolProps } from '../frame/ToolProps';
import { unfoldRows } from './progress/progressPage.fixtures';

const NOW = new Date('2026-11-20T09:00:00.000Z');
const props: ToolProps = { locale: 'sv', base: '/', today: '2026-11-20' };

const session = (id: string, more: Partial<LogSession> = {}) =>
  loggedSession(id, { date: '2026-06-01', amount: 80_000, place: 'platform', ...more });
const fifteen = Array.from({ length: 15 }, (_, index) => session(`s${index}`));
const seniorGoal = {
  ...emptyGoalForm('g1'),
  what: 'Nå Senior Coach',
  isSeniorGoal: true,
  certifiedOn: '2026-05-20',
};
const goals = { ...emptyGoalsForm(), goals: [seniorGoal] };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
  vi.resetModules();
});
afterEach(cleanup);

const folder = async (): Promise<Folder> => (await import('../folder/folder')).openFolder();
async function keep(answers: Partial<StoredAnswers>, sessions: readonly LogSession[] = []): Promise<void> {
  await (await folder()).saveAll(answers, NOW, { put: sessions, remove: [] });
}

const senior = async () => (await import('./senior/SeniorCheck')).SeniorCheck;
async function show(tool: () => Promise<ComponentType<ToolProps>>, changes: Partial<ToolProps> = {}) {
  const Tool = await tool();
  render(<Tool {...props} {...changes} />);
  await waitFor(() => expect(document.querySelector<HTMLFieldSetElement>('fieldset')?.disabled).toBe(false));
  return userEvent.setup();
}
const field = (id: string) => document.getElementById(id) as HTMLInputElement;
const filled = (id: string, value: string) => waitFor(() => expect(field(id).value).toBe(value));
const note = (id: string) => document.getElementById(`${id}-extra`)?.textContent;

describe('what another tool knows', () => {
  test('is filled in, and the field says where it comes from', async () => {
    await keep({ goals }, fifteen);
    await show(senior);
    await filled('senior-sessions', '15');
    expect([field('senior-certified').value, note('senior-certified'), note('senior-sessions')]).toEqual([
      '2026-05-20',
      'Hämtat från målbyggaren. Ändra om det inte stämmer.',
      'Hämtat från samtalsloggen. Ändra om det inte stämmer.',
    ]);
  });

  test('is part of what a screen reader says of the field', async () => {
    await keep({ goals }, fifteen);
    await show(senior);
    await filled('senior-sessions', '15');
    expect(field('senior-sessions').getAttribute('aria-describedby')).toBe(
      'senior-sessions-hint senior-sessions-extra',
    );
  });

  test('leads to the answer at once', async () => {
    await keep({ goals }, fifteen);
    await show(senior);
    expect(await screen.findByRole('heading', { name: /^Tiden räcker – 5\s+samtal kvar$/ })).toBeTruthy();
  });

  test('is said to come from the folder in the answer', async () => {
    await keep({ goals }, fifteen);
    await show(senior);
    expect(await screen.findByText(/ditt svar: 15\s+samtal \(från din mapp\)/)).toBeTruthy();
  });

  test('is offered when something else was kept, and taken at a press', async () => {
    await keep({ senior: { certified: '2026-05-20', sessions: '12' } }, fifteen);
    const user = await show(senior);
    await waitFor(() => expect(note('senior-sessions')).toMatch(/^I samtalsloggen står 15\s+samtal\./));
    await user.click(screen.getByRole('button', { name: /^Använd 15\s+samtal$/ }));
    expect([field('senior-sessions').value, document.activeElement?.id]).toEqual(['15', 'senior-sessions']);
  });

  test('that was kept already is said to be the same', async () => {
    await keep({ senior: { certified: '2026-05-20', sessions: '15' } }, fifteen);
    await show(senior);
    await waitFor(() => expect(note('senior-sessions')).toBe('Samma som i samtalsloggen.'));
  });

  test('does not come back by itself when the reader has emptied the field', async () => {
    await keep({ goals }, fifteen);
    const user = await show(senior);
    await filled('senior-sessions', '15');
    await user.clear(field('senior-sessions'));
    await user.tab();
    expect([field('senior-sessions').value, note('senior-sessions')]).toEqual([
      '',
      expect.stringMatching(/^I samtalsloggen står 15\s+samtal\./),
    ]);
  });

  test('stays away when the reader starts over', async () => {
    await keep({ goals }, fifteen);
    const user = await show(senior);
    await filled('senior-sessions', '15');
    await user.click(screen.getByRole('button', { name: 'Börja om' }));
    expect([field('senior-certified').value, field('senior-sessions').value]).toEqual(['', '']);
  });

  test('follows the day that the reader changes, as long as the number is untouched', async () => {
    await keep({ goals }, [...fifteen, session('late', { date: '2026-10-01' })]);
    const user = await show(senior);
    await filled('senior-sessions', '16');
    await user.clear(field('senior-certified'));
    await user.type(field('senior-certified'), '2026-09-01');
    await filled('senior-sessions', '1');
  });

  test('is said in English on the English page', async () => {
    await keep({ goals }, fifteen);
    await show(senior, { locale: 'en', base: '/en/' });
    await waitFor(() =>
      expect(note('senior-sessions')).toBe('Taken from the session log. Change it if it is wrong.'),
    );
  });
});

describe('every field that can be filled in', () => {
  const fieldsOf = async <T extends keyof StoredAnswers>(tool: T, form: StoredAnswers[T]) => {
    const { LINKS } = await import('../frame/shared/links');
    const links = LINKS[tool] as (
      form: StoredAnswers[T],
      others: Others,
      today: string,
    ) => readonly { readonly field: string }[];
    const known: Others = { answers: { budget: { ...emptyBudgetForm(), courses: [course] } }, sessions: [] };
    return links(form, known, '2026-11-20').map(({ field: id }) => id);
  };
  const missing = (ids: readonly string[]) => ids.filter((id) => document.getElementById(id) === null);
  const course = {
    ...emptyCourse('a'),
    name: 'TypeScript',
    date: '2026-12-02',
    status: 'wished' as const,
  };

  test.each([
    [
      'eligibility',
      async () => (await import('./eligibility/EligibilityCheck')).EligibilityCheck,
      emptyEligibilityForm(),
    ],
    [
      'progress',
      async () => (await import('./progress/ProgressTracker')).ProgressTracker,
      emptyProgressForm(5, 3),
    ],
    ['fee', async () => (await import('./fee/FeeCalculator')).FeeCalculator, emptyFeeForm()],
    ['senior', senior, emptySeniorForm()],
    [
      'certificate',
      async () => (await import('./certificate/CertificateHelp')).CertificateHelp,
      emptyCertificateForm(),
    ],
    ['feedback', async () => (await import('./feedback/FeedbackCards')).FeedbackCards, emptyFeedbackForm(3)],
  ] as const)('is a field of its tool: %s', async (tool, component, form) => {
    await show(component);
    unfoldRows();
    const ids = await fieldsOf(tool, form as never);
    expect([ids.length > 0, missing(ids)]).toEqual([true, []]);
  });

  test('is a field of its tool: goals', async () => {
    const goal = {
      ...seniorGoal,
      unit: 'count' as const,
      target: '20',
      sessionsTarget: '20',
      status: 'onTrack' as const,
    };
    const form = { ...goals, role: 'coach' as const, goals: [goal] };
    await keep({ goals: form });
    const user = await show(async () => (await import('./goals/GoalBuilder')).GoalBuilder);
    await user.click(await screen.findByRole('button', { name: /Nå Senior Coach/ }));
    const ids = await fieldsOf('goals', form);
    await waitFor(() => expect(missing(ids)).toEqual([]));
  });
});

test('nothing is filled in when nothing is kept', async () => {
  await show(senior);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([field('senior-sessions').value, note('senior-sessions')]).toEqual(['', undefined]);
});
