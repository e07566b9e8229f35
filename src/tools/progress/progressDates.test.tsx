import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fetchParts, field, listUnder, open, plain, write } from './progressPage.fixtures';

beforeAll(fetchParts);
afterEach(cleanup);

describe('the dates', () => {
  it('lays out the training from its first day (T-05, practice assumed to be three weeks)', async () => {
    const user = open();
    await write(user, 'progress-starts-on', '2025-11-24');
    const table = screen.getByRole('table', { name: 'Tidsplanen i tabell', hidden: true });
    const rows = within(table)
      .getAllByRole('row', { hidden: true })
      .slice(1)
      .map((row) => [...row.children].map((cell) => plain(cell)));
    expect(rows).toEqual([
      ['Introduktion', '2025-11-24', '2025-11-30', '48'],
      ['Övningar', '2025-12-01', '2025-12-14', '50'],
      ['Coachningsträning', '2025-12-15', '2026-01-04', '1'],
      ['Besked senast', '–', '2026-01-11 Det är helg, men datumet flyttas inte.', '2'],
      ['Kortast enligt programmet, 4 veckor', '–', '2025-12-21', '51'],
    ]);
    expect(listUnder('Bra att veta')[0]).toBe(
      'Vårt antagande: 3 veckor coachningsträning, tills du väljer själv.',
    );
  });

  it('follows the weeks that the reader chooses (T-01)', async () => {
    const user = open();
    await write(user, 'progress-starts-on', '1 september 2025');
    await user.click(screen.getByRole('radio', { name: '2\u00a0veckor' }));
    const table = screen.getByRole('table', { name: 'Tidsplanen i tabell', hidden: true });
    expect(within(table).getByText('2025-10-05')).toBeTruthy();
    expect(within(table).getByText(/2025-10-12/)).toBeTruthy();
  });

  it.each([
    [
      'T-09',
      '2025-04-14',
      '2025-04-14',
      'måndag 21 april 2025 (vecka 17). Det är annandag påsk, men datumet flyttas inte.',
    ],
    [
      'T-11',
      '2025-04-14',
      '2025-04-10',
      'måndag 21 april 2025 (vecka 17). Det är annandag påsk, men datumet flyttas inte.',
    ],
    [
      'T-13',
      '2025-02-22',
      '2025-02-22',
      'lördag 1 mars 2025 (vecka 9). Det är helg, men datumet flyttas inte.',
    ],
    ['T-15', '2026-12-29', '2026-12-29', 'tisdag 5 januari 2027 (vecka 1).'],
  ])('%s: complete %s and reported %s, the decision comes by %s', async (_id, completed, reported, said) => {
    const user = open();
    await write(user, 'progress-completed-on', completed);
    await write(user, 'progress-reported-on', reported);
    expect(listUnder('Det här är kvar')).toContain(`Besked senast ${said}`);
  });

  it('asks for the report when only the steps are complete (T-17)', async () => {
    const user = open();
    await write(user, 'progress-completed-on', '2025-04-14');
    expect(listUnder('Det här är kvar')).toContain(
      'Rapportera för att klockan ska börja gå. Sedan får du besked inom 1 vecka.',
    );
    expect(screen.queryByText(/Besked senast/)).toBeNull();
  });

  it('says that the clock waits when only the report is in', async () => {
    const user = open();
    await write(user, 'progress-reported-on', '2025-04-14');
    expect(screen.getByText(/Rapporten är inne/)).toBeTruthy();
  });

  it('reads a phrase as a proposal that counts when it is taken', async () => {
    const user = open();
    await write(user, 'progress-starts-on', 'mitten av november 2026');
    expect(screen.queryByRole('heading', { name: 'Din tidsplan' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Använd 15 november 2026' }));
    expect(field('progress-starts-on').value).toBe('2026-11-15');
    expect(screen.getByRole('heading', { name: 'Din tidsplan' })).toBeTruthy();
  });
});
