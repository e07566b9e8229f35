import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ProgressTracker } from './ProgressTracker';

export const open = (locale: 'sv' | 'en' = 'sv') => {
  render(<ProgressTracker base="/" locale={locale} today="2026-11-20" />);
  unfoldRows();
  return userEvent.setup();
};

/** Opens each row that is folded: what can be told in it is drawn first then. */
export const unfoldRows = () => {
  for (const row of document.querySelectorAll('details:not([open])')) {
    row.setAttribute('open', '');
    fireEvent(row, new Event('toggle'));
  }
};

type User = ReturnType<typeof open>;
export const plain = (node: Element | null | undefined) => node?.textContent?.replaceAll('\u00a0', ' ') ?? '';
export const answer = () => plain(screen.queryByRole('heading', { level: 2 }));
export const box = (name: string | RegExp) => screen.getByRole('checkbox', { name });
export const field = (id: string) => document.getElementById(id) as HTMLInputElement;
export const errorAt = (id: string) => plain(document.getElementById(`${id}-error`));

export const listUnder = (heading: string) => {
  const part = screen.getByRole('heading', { name: heading }).parentElement as HTMLElement;
  return [...part.querySelectorAll(':scope > ul > li')].map((item) => plain(item));
};

export const tick = async (user: User, exercises: number, sessions: number) => {
  for (let row = 1; row <= exercises; row += 1) {
    await user.click(field(`progress-exercise-${row}`));
  }
  for (let row = 1; row <= sessions; row += 1) {
    await user.click(field(`progress-session-${row}`));
  }
};

export const write = async (user: User, id: string, text: string) => {
  await user.clear(field(id));
  await user.click(field(id));
  await user.paste(text);
  await user.tab();
};

export const ask = (user: User) => user.click(screen.getByRole('button', { name: 'Visa var jag står' }));

/** Fetched once for each file, so that no test waits for the first import. */
export const fetchParts = () => import('./further');
