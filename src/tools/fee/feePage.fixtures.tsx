import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { alive } from '../../../test/alive';
import { openFolder } from '../../folder/folder';
import type { Locale } from '../../formats/units';
import { FeeCalculator } from './FeeCalculator';

const TODAY = '2026-11-20';
export const user = userEvent.setup();

/** What is shown, with ordinary spaces and minus signs, so that the expected texts can be typed. */
export const plain = (text: string | null | undefined) =>
  (text ?? '').replaceAll('\u00a0', ' ').replaceAll('\u2212', '−');

export const open = async (locale: Locale = 'sv') => {
  render(<FeeCalculator base="/" locale={locale} today={TODAY} />);
  await alive();
};

export const type = async (label: string, text: string) => {
  const field = screen.getByLabelText(label, { exact: false });
  await user.clear(field);
  await user.type(field, text);
};

export const ask = (locale: Locale = 'sv') =>
  user.click(screen.getByRole('button', { name: locale === 'sv' ? 'Visa svaret' : 'Show the answer' }));

export const answer = () => plain(document.getElementById('fee-answer')?.textContent);
export const result = () => plain(document.querySelector('.tool__result')?.textContent);
export const errorAt = (id: string) => plain(document.getElementById(`${id}-error`)?.textContent);
export const PRICE = 'Pris per samtal';
export const SESSIONS = 'Hur många samtal håller du?';
export const PREMIUM = 'Ordinarie pris för premium';
export const COSTS = 'Övriga kostnader';
export const SHARE = 'Hur stor andel';

export async function leave(): Promise<void> {
  cleanup();
  await (await openFolder()).clear();
}

/** Fetched once for each file, so that no test waits for the first import. */
export const fetchParts = () => import('./further');
