import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { openingDialogs } from '../../../test/dialogs';
import { type SharedCase, writeCaseLink } from '../../folder/caseLink';
import { textsOf } from '../../folder/caseShapes';
import { openFolder } from '../../folder/folder';
import { SeniorCheck } from '../../tools/senior/SeniorCheck';

export const DAYS = { edition: '2025-04-01', madeOn: '2026-10-05' } as const;

export const SENIOR: SharedCase = {
  tool: 'senior',
  answers: { certified: '2026-05-21', sessions: '12' },
  ...DAYS,
};

export const TODAY = '2026-11-20';

export const hashOf = async (shared: SharedCase) => {
  const made = await writeCaseLink('', shared, textsOf(shared.tool));
  return made.ok ? made.link : '';
};

export const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');
export const box = (name: RegExp) => screen.getByRole('textbox', { name }) as HTMLInputElement;
export const button = (name: string) => screen.getByRole('button', { name }) as HTMLButtonElement;
export const banner = (name: string | RegExp) => screen.findByRole('heading', { level: 2, name });

export async function open(hash: string, locale: 'sv' | 'en' = 'sv') {
  location.hash = hash;
  render(<SeniorCheck base={locale === 'sv' ? '/' : '/en/'} locale={locale} today={TODAY} />);
  return userEvent.setup();
}

export async function openShared(locale: 'sv' | 'en' = 'sv') {
  const user = await open(await hashOf(SENIOR), locale);
  await banner(locale === 'sv' ? 'Du läser ett delat fall' : 'You are reading a shared case');
  return user;
}

/** Fetched once for each file, so that no test waits for the first import. */
export const fetchParts = () =>
  Promise.all([import('./further'), import('./ShareCase'), import('./ShareDialog')]);

/** A page without a case in its address, in a browser that opens dialogs. */
export function freshPage(): void {
  history.replaceState(null, '', '/verktyg/senior-coach/');
  openingDialogs();
}

export async function leave(): Promise<void> {
  cleanup();
  await (await openFolder()).clear();
  vi.restoreAllMocks();
}
