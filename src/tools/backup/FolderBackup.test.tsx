import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  backup,
  button,
  downloads,
  fee,
  fileInput,
  folder,
  freshBrowser,
  leave,
  plant,
  SAVED,
  said,
  show,
} from './folderPage.fixtures';

beforeEach(freshBrowser);
afterEach(leave);

describe('what is kept', () => {
  test('is listed by tool and day', async () => {
    await (await folder()).save('fee', fee, SAVED);
    await show();
    expect(screen.getByRole('listitem').textContent).toMatch(
      /^Avgiftskalkylatorn – sparat 2 november 2026 kl\./,
    );
  });

  test('is said to be nothing when the folder is empty', async () => {
    await show();
    expect(screen.getByText('Mappen är tom.')).toBeTruthy();
  });

  test('can neither be copied nor deleted when there is nothing', async () => {
    await show();
    const names = screen.queryAllByRole('button').map(({ textContent }) => textContent);
    expect(names.filter((name) => /^(Hämta|Ta bort)/.test(name ?? ''))).toEqual([]);
    expect(screen.queryByText(/går att läsa ovan/)).toBeNull();
  });

  test('is nothing at first, and the empty folder leads to the tools', async () => {
    await show();
    expect(screen.getByRole('link', { name: 'Välj ett verktyg att börja med' }).getAttribute('href')).toBe(
      '/verktyg/',
    );
  });

  test('can be deleted but not copied when nothing of it can be read', async () => {
    await plant({ tool: 'fee', schema: 1, answers: 'spill' });
    await show();
    expect([
      screen.queryByRole('button', { name: 'Hämta säkerhetskopia' }),
      button('Ta bort allt').disabled,
    ]).toEqual([null, false]);
  });

  test('that cannot be read can be downloaded as it is', async () => {
    await plant({ tool: 'fee', schema: 1, answers: 'spill' });
    const user = await show();
    await user.click(button('Hämta det oläsliga från Avgiftskalkylatorn'));
    expect(downloads[0]?.name).toBe('innerjourney-olasligt-fee-2026-11-20.txt');
    expect(await downloads[0]?.blob.text()).toContain('spill');
  });

  test('is shown in English to English readers', async () => {
    await (await folder()).save('fee', fee, SAVED);
    await show({ locale: 'en' });
    expect(screen.getByRole('listitem').textContent).toMatch(/^The fee calculator – kept 2 November 2026 at/);
  });
});

describe('taking a copy', () => {
  test('downloads a file with the day in its name and all answers in it', async () => {
    await (await folder()).save('fee', fee, SAVED);
    const user = await show();
    await user.click(button('Hämta säkerhetskopia'));
    await waitFor(() => expect(said()).toBe('innerjourney-sakerhetskopia-2026-11-20.json är hämtad.'));
    expect(downloads.map(({ name }) => name)).toEqual(['innerjourney-sakerhetskopia-2026-11-20.json']);
    expect(JSON.parse((await downloads[0]?.blob.text()) ?? '')).toEqual({
      app: 'inner-journey-guide',
      schema: 1,
      exportedAt: '2026-11-20T09:30:00.000Z',
      tools: { fee },
    });
  });

  test('names the day in Stockholm', async () => {
    await (await folder()).save('fee', fee, SAVED);
    const user = await show({ clock: () => new Date('2026-11-20T23:30:00.000Z') });
    await user.click(button('Hämta säkerhetskopia'));
    await waitFor(() => expect(downloads[0]?.name).toBe('innerjourney-sakerhetskopia-2026-11-21.json'));
  });
});

describe('deleting everything', () => {
  async function open() {
    await (await folder()).save('fee', fee, SAVED);
    const user = await show();
    await user.click(button('Ta bort allt'));
    return { user, dialog: within(screen.getByRole('dialog', { name: 'Ta bort allt du har sparat?' })) };
  }

  test('asks first and names what would go', async () => {
    const { dialog } = await open();
    expect(dialog.getByText(/svaren från Avgiftskalkylatorn\./)).toBeTruthy();
    expect((await (await folder()).all()).length).toBe(1);
  });

  test('offers the copy first, and says inside the dialog that it is downloaded', async () => {
    const { user, dialog } = await open();
    await user.click(dialog.getByRole('button', { name: 'Hämta säkerhetskopia först' }));
    await waitFor(() =>
      expect(dialog.getByRole('status').textContent).toBe(
        'innerjourney-sakerhetskopia-2026-11-20.json är hämtad.',
      ),
    );
  });

  test('empties the folder when it is confirmed', async () => {
    const { user, dialog } = await open();
    await user.click(dialog.getByRole('button', { name: 'Ja, ta bort allt' }));
    await waitFor(() => expect(said()).toBe('Allt är borttaget ur den här webbläsaren.'));
    expect(await (await folder()).all()).toEqual([]);
  });

  test('leaves the folder as it was when it is called off', async () => {
    const { user, dialog } = await open();
    await user.click(dialog.getByRole('button', { name: 'Avbryt' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect((await (await folder()).all()).length).toBe(1);
  });
});

describe('the last change', () => {
  test('is told with its day, and can be undone', async () => {
    const opened = await folder();
    await opened.save('fee', { ...fee, price: '500' }, SAVED);
    const user = await show();
    await user.upload(fileInput(), backup({ fee }));
    await user.click(await screen.findByRole('button', { name: 'Läs in' }));
    await screen.findByText(/^Senast ändrat: Avgiftskalkylatorn, 20 november 2026 kl\./);
    await user.click(button('Ångra den ändringen'));
    await waitFor(() => expect(said()).toBe('Ångrat: Avgiftskalkylatorn är som före ändringen.'));
    expect(await opened.load('fee')).toMatchObject({ answers: { price: '500' } });
  });

  test('is not offered when nothing is kept', async () => {
    await show();
    expect(screen.queryByRole('button', { name: 'Ångra den ändringen' })).toBeNull();
  });
});

describe('without a store', () => {
  beforeEach(() => vi.stubGlobal('indexedDB', undefined));

  test('the reader is told, and told what still works', async () => {
    await show();
    expect(screen.getByText('Den här webbläsaren låter oss inte spara')).toBeTruthy();
    expect(screen.getByText(/Verktygen räknar som vanligt/)).toBeTruthy();
  });

  test('a file that is read in is said to last until the page is closed', async () => {
    const user = await show();
    await user.upload(fileInput(), backup({ fee }));
    await user.click(await screen.findByRole('button', { name: 'Läs in' }));
    await waitFor(() => expect(said()).toMatch(/bara tills du stänger sidan/));
    expect(screen.getByRole('listitem').textContent).toBe(
      'Avgiftskalkylatorn – finns kvar tills du stänger sidan',
    );
  });
});
