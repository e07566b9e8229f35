import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect } from 'vitest';
import { emptyGoalForm, emptyGoalsForm } from '../../folder/answers/goals.empty';
import { openFolder } from '../../folder/folder';
import type { PlainDate } from '../../rules';
import { QuarterPlanner } from './QuarterPlanner';

export const open = async (today: PlainDate = '2026-11-20', locale: 'sv' | 'en' = 'sv') => {
  render(<QuarterPlanner base="/" locale={locale} today={today} />);
  fireEvent.pointerMove(window);
  await screen.findByRole('button', { name: /^(Lägg till ett beslut|Add a decision)$/ });
  await waitFor(() => expect(field('quarter-date').matches(':disabled')).toBe(false));
  return userEvent.setup();
};

type User = Awaited<ReturnType<typeof open>>;
export const plain = (node: Element | null | undefined) => node?.textContent?.replaceAll('\u00a0', ' ') ?? '';
export const answer = () => plain(document.querySelector('.result__answer'));
export const field = (id: string) => document.getElementById(id) as HTMLInputElement;
export const errorAt = (id: string) => plain(document.getElementById(`${id}-error`));

export const write = async (user: User, id: string, text: string) => {
  await user.clear(field(id));
  await user.click(field(id));
  await user.paste(text);
};

/** A name as it is read, hard spaces apart. */
export const named = (text: string) => (name: string) => name.replaceAll('\u00a0', ' ') === text;

export const press = (user: User, name: string) =>
  user.click(screen.getByRole('button', { name: named(name) }));

export const under = async (heading: string) => {
  const part = (await screen.findByRole('heading', { name: named(heading) })).parentElement as HTMLElement;
  return within(part)
    .getAllByRole('listitem')
    .map((item) => plain(item));
};

export const decide = async (user: User, text: string, row = 0) => {
  await press(user, 'Lägg till ett beslut');
  const fields = screen.getAllByLabelText('Vad ska göras?');
  await user.click(fields[row] as HTMLElement);
  await user.paste(text);
};

export const keepGoal = async (goal: object) => {
  const folder = await openFolder();
  await folder.save(
    'goals',
    { ...emptyGoalsForm(), goals: [{ ...emptyGoalForm('g1'), what: 'Sänka svarstiden', ...goal }] },
    new Date('2026-11-01T09:00:00Z'),
  );
};

export const freshFolder = async () => (await openFolder()).clear();
