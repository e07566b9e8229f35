import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { session } from '../../folder/fixtures/session';
import {
  button,
  downloads,
  fileInput,
  folder,
  freshBrowser,
  leave,
  rowOf,
  SAVED,
  said,
  show,
} from './folderPage.fixtures';

beforeEach(freshBrowser);
afterEach(leave);

describe('the sessions of the log', () => {
  const ids = async () => (await (await folder()).sessions()).sessions.map(({ id }) => id).sort();
  const keep = async (...sessions: ReturnType<typeof session>[]) =>
    (await folder()).saveSessions(sessions, [], SAVED);
  const file = async (...sessions: ReturnType<typeof session>[]) => {
    const { writeBackups } = await import('../../folder/backup');
    return new File([writeBackups([], sessions, SAVED)[0]], 'logg.json', { type: 'application/json' });
  };

  test('are listed as one line, with the way to the log', async () => {
    await keep(session('a'), session('b'));
    await show();
    expect([
      screen.getByRole('listitem').textContent,
      screen.getByRole('link', { name: 'Samtalsloggen' }).getAttribute('href'),
    ]).toEqual([
      expect.stringMatching(/^Samtalsloggen – 2 samtal i loggen, sparat 2 november 2026 kl\./),
      '/verktyg/samtalslogg/',
    ]);
  });

  test('go along in the copy', async () => {
    await keep(session('a'));
    const user = await show();
    await user.click(button('Hämta säkerhetskopia'));
    await waitFor(() => expect(downloads).toHaveLength(1));
    expect(JSON.parse((await downloads[0]?.blob.text()) ?? '').sessions.rows).toHaveLength(1);
  });

  test('are told by number before anything is read in', async () => {
    await keep(session('a'), session('b'), session('c'));
    const user = await show();
    await user.upload(fileInput(), await file(session('a'), session('b', { client: 'CD' }), session('d')));
    await screen.findByRole('table');
    expect(rowOf('Samtalsloggen')).toBe(
      'SamtalsloggenSamtal i filen: 3. Nya: 1. Ändrade: 1. Finns bara här: 1.',
    );
  });

  test.each([
    ['are put together with those that are here', null, ['a', 'b', 'd']],
    ['take the place of those that are here when the reader asks for that', /^Ersätt/, ['b', 'd']],
  ] as const)('%s', async (_case, mode, left) => {
    await keep(session('a'), session('b'));
    const user = await show();
    await user.upload(fileInput(), await file(session('b', { client: 'CD' }), session('d')));
    await screen.findByRole('table');
    if (mode !== null) {
      await user.click(screen.getByRole('radio', { name: mode }));
    }
    await user.click(button('Läs in'));
    await waitFor(() => expect(said()).toBe('Inläst: Samtalsloggen.'));
    expect(await ids()).toEqual(left);
  });
});
