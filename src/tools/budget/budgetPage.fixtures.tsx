import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect } from 'vitest';
import { alive } from '../../../test/alive';
import { openFolder } from '../../folder/folder';
import type { Locale } from '../../formats/units';
import { TrainingBudget } from './TrainingBudget';

const TODAY = '2025-11-20';
export const user = userEvent.setup();

/** What is shown, with ordinary spaces and minus signs, so that the expected texts can be typed. */
export const plain = (text: string | null | undefined) =>
  (text ?? '').replaceAll('\u00a0', ' ').replaceAll('\u2212', '−');

export const open = async (locale: Locale = 'sv') => {
  render(<TrainingBudget base="/" locale={locale} today={TODAY} />);
  await alive();
};

export const ask = () => user.click(screen.getByRole('button', { name: 'Visa svaret' }));
export const answer = () => plain(document.getElementById('budget-answer')?.textContent);
export const result = () => plain(document.querySelector('.tool__result')?.textContent);

export const errors = () =>
  [...document.querySelectorAll('.field__error')].map(({ textContent }) => plain(textContent));

export const row = (index: number) => {
  const rows = document.querySelectorAll<HTMLElement>('.entry');
  const found = rows[index];
  if (found === undefined) throw new Error(`There is no row ${index}`);
  return within(found);
};

export const type = async (field: HTMLElement, text: string) => {
  await user.clear(field);
  await user.type(field, text);
};

interface Told {
  readonly day?: string;
  readonly amount?: string;
  readonly status?: 'Önskad' | 'Godkänd' | 'Genomförd';
  readonly name?: string;
}

export const fill = async (index: number, { day, amount, status, name }: Told) => {
  const fields = row(index);
  if (name !== undefined) await type(fields.getByLabelText('Vad är det för kurs?', { exact: false }), name);
  if (day !== undefined) await type(fields.getByLabelText('Vilken dag?', { exact: false }), day);
  if (amount !== undefined) await type(fields.getByLabelText('Vad kostar den?', { exact: false }), amount);
  if (status !== undefined) await user.click(fields.getByLabelText(status));
};

export const add = () => user.click(screen.getByRole('button', { name: 'Lägg till en kurs' }));

export const addition = async (amount: string, day: string) => {
  await user.click(screen.getByRole('button', { name: 'Lägg till ett tillägg' }));
  await type(screen.getByLabelText('Hur mycket godkändes?', { exact: false }), amount);
  await type(screen.getByLabelText('Vilken dag godkändes det?', { exact: false }), day);
};

export const further = () => waitFor(() => expect(result()).toContain('Så räknar vi'));

export async function leave(): Promise<void> {
  cleanup();
  await (await openFolder()).clear();
}

/** Fetched once for each file, so that no test waits for the first import. */
export const fetchParts = () => import('./further');
