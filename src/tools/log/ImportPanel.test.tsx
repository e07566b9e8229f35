import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  answer,
  field,
  freshBrowser,
  log,
  open,
  plain,
  press,
  rows,
  type User,
  write,
} from './logPage.fixtures';

beforeEach(freshBrowser);
afterEach(cleanup);

describe('sessions from a file', () => {
  const paste = async (user: User, text: string) => {
    await user.click(await screen.findByText('Läs in samtal du redan har antecknat'));
    await write(user, 'import-text', text);
    await press(user, 'Titta på raderna');
  };

  it('are shown before anything is added, with the line and the reason of what cannot be', async () => {
    const user = await open();
    await paste(user, 'Klient;Datum;Längd\nAB;1/4 2025;60\nCD;2025-02-29;60');
    expect(await screen.findByText('1 samtal att lägga till. Inget är ändrat än.')).toBeTruthy();
    expect([plain(screen.getByText(/^Rad 3/)), answer()]).toEqual([
      'Rad 3: 2025 har inget 29 februari',
      'Lägg till ditt första samtal',
    ]);
  });

  it('are added at a yes, and can be taken back', async () => {
    const user = await open();
    await paste(user, 'Klient;Datum;Längd\nAB;1/4 2025;60\nCD;1 april 2025;45');
    await user.click(await screen.findByRole('button', { name: /^Lägg till 2/ }));
    expect([answer(), (await rows()).length]).toEqual(['2 samtal, 1,75 h som coach', 2]);
    await user.click(
      within(document.getElementById('log-import') as HTMLElement).getByRole('button', { name: 'Ångra' }),
    );
    expect(answer()).toBe('Lägg till ditt första samtal');
  });

  it('that are logged already are left out unless they are asked for', async () => {
    const user = await open();
    await log(user, 'AB', { date: '2025-04-01' });
    await paste(user, 'Klient;Datum;Längd\nab;2025-04-01;60');
    expect(await screen.findByText('Inget nytt att lägga till. Inget är ändrat än.')).toBeTruthy();
    await user.click(screen.getByLabelText('Ta med de likadana också'));
    await press(user, /^Lägg till 1/);
    expect(answer()).toBe('2 samtal, 2,00 h som coach');
  });

  it('are asked for by the columns that are missing', async () => {
    const user = await open();
    await paste(user, 'Vem;Datum\nAB;2025-04-01');
    expect(
      await screen.findByText(
        'Vi hittar ingen kolumn för Klient och Längd (min). Rubrikerna vi ser är Vem och Datum. Inget är ändrat.',
      ),
    ).toBeTruthy();
  });

  it('are not read from a file that is too large', async () => {
    const user = await open();
    await user.click(await screen.findByText('Läs in samtal du redan har antecknat'));
    await user.upload(
      field('import-file'),
      new File(['x'.repeat(1_000_001)], 'log.csv', { type: 'text/csv' }),
    );
    expect(await screen.findByText(/^Filen är större än 1 MB/)).toBeTruthy();
  });
});
