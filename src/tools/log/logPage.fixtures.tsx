import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { expect, vi } from 'vitest';

export const plain = (node: Element | null | undefined) => node?.textContent?.replaceAll('\u00a0', ' ') ?? '';
export const field = (name: string) => document.getElementById(`log-${name}`) as HTMLInputElement;
export const errorAt = (name: string) => plain(document.getElementById(`log-${name}-error`));
export const answer = () => plain(document.getElementById('log-answer'));
export const notice = () => plain(document.querySelector('.notice--attention'));

/** The page on a day, with what is kept there already; a fresh copy of the modules is a fresh page. */
export async function open({
  locale = 'sv',
  today = '2026-11-20',
}: {
  locale?: 'sv' | 'en';
  today?: '2026-11-20' | '2026-11-21';
} = {}) {
  const { SessionLog } = await import('./SessionLog');
  render(<SessionLog base="/" locale={locale} today={today} />);
  fireEvent.pointerMove(window);
  await waitFor(() => expect(field('minutes').value).toBe('60'));
  await waitFor(() => expect(field('client').matches(':disabled')).toBe(false));
  return userEvent.setup();
}

export type User = Awaited<ReturnType<typeof open>>;

export const write = async (user: User, name: string, text: string) => {
  await waitFor(() => expect(field(name).matches(':disabled')).toBe(false));
  await user.clear(field(name));
  await user.click(field(name));
  if (text !== '') await user.paste(text);
};

export const press = (user: User, name: string | RegExp) => user.click(screen.getByRole('button', { name }));

export const log = async (user: User, client: string, more: Readonly<Record<string, string>> = {}) => {
  for (const [name, text] of Object.entries({ client, ...more })) await write(user, name, text);
  await press(user, 'Lägg till');
};

export const figure = (label: string) => plain(screen.getByText(label).nextElementSibling);

export const rows = async () => {
  const table = await screen.findByRole('table', { name: 'Loggade samtal, det senaste först' });
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].slice(0, 4).map(plain).join(' | '));
};

export function freshBrowser(): void {
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
  vi.resetModules();
}
