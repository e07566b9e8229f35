import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { button, fee, folder, freshBrowser, leave, SAVED, show } from './folderPage.fixtures';

beforeEach(freshBrowser);
afterEach(leave);

describe('the reminder of a backup', () => {
  const reminder = () => screen.queryByText(/säkerhetskopia (?:än|är från)/)?.textContent;

  test('says that there is none yet', async () => {
    await (await folder()).save('fee', fee, SAVED);
    await show();
    expect(reminder()).toMatch(/^Du har ingen säkerhetskopia än\. .*Safari/);
  });

  test('says when the last one was taken, and that it has everything', async () => {
    await (await folder()).save('fee', fee, SAVED);
    const user = await show();
    await user.click(button('Hämta säkerhetskopia'));
    await waitFor(() =>
      expect(reminder()).toMatch(/^Din senaste säkerhetskopia är från 20 november 2026 .*inget är ändrat/),
    );
  });

  test('says when something has changed since', async () => {
    localStorage.setItem('inner-journey-guide/last-backup', '2026-11-01T12:00:00.000Z');
    await (await folder()).save('fee', fee, SAVED);
    await show();
    expect(reminder()).toMatch(/^Din senaste säkerhetskopia är från 1 november 2026 .*ändringar efter det/);
  });

  test('is not there when nothing is kept', async () => {
    await show();
    expect(reminder()).toBeUndefined();
  });

  test('is forgotten with everything else', async () => {
    localStorage.setItem('inner-journey-guide/last-backup', '2026-11-01T12:00:00.000Z');
    await (await folder()).save('fee', fee, SAVED);
    const user = await show();
    await user.click(button('Ta bort allt'));
    await user.click(button('Ja, ta bort allt'));
    await waitFor(() => expect(localStorage.getItem('inner-journey-guide/last-backup')).toBeNull());
  });
});
