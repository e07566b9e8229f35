import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyGoalForm, emptyGoalsForm } from '../../folder/answers/goals.empty';
import {
  backup,
  button,
  fee,
  fileInput,
  folder,
  freshBrowser,
  leave,
  plant,
  rowOf,
  SAVED,
  said,
  show,
} from './folderPage.fixtures';

beforeEach(freshBrowser);
afterEach(leave);

describe('reading a copy in', () => {
  test('first shows, tool by tool, what would happen', async () => {
    const opened = await folder();
    await opened.save('fee', { ...fee, price: '500' }, SAVED);
    await opened.save('goals', emptyGoalsForm(), SAVED);
    const user = await show();
    const { emptyEligibilityForm } = await import('../../folder/answers/eligibility.empty');
    await user.upload(
      fileInput(),
      backup({ fee, goals: emptyGoalsForm(), eligibility: emptyEligibilityForm() }),
    );
    await screen.findByRole('table');
    expect(rowOf('Behörighetskontrollen')).toBe('Behörighetskontrollenläggs till');
    expect(rowOf('Avgiftskalkylatorn')).toMatch(
      /^Avgiftskalkylatorn1 svar skiljer sig från det du sparade 2 november 2026 kl\./,
    );
    expect(rowOf('Målbyggaren')).toBe('Målbyggarensamma som redan är sparat');
  });

  test('changes nothing until it is asked to', async () => {
    await (await folder()).save('fee', { ...fee, price: '500' }, SAVED);
    const user = await show();
    await user.upload(fileInput(), backup({ fee }));
    await screen.findByRole('table');
    expect(await (await folder()).load('fee')).toMatchObject({ answers: { price: '500' } });
  });

  test('replaces the tools in the file and leaves the others', async () => {
    const opened = await folder();
    await opened.save('fee', { ...fee, price: '500' }, SAVED);
    await opened.save('goals', { ...emptyGoalsForm(), quarter: '2026-Q4' }, SAVED);
    const user = await show();
    await user.upload(fileInput(), backup({ fee }));
    await user.click(await screen.findByRole('button', { name: 'Läs in' }));
    await waitFor(() => expect(said()).toBe('Inläst: Avgiftskalkylatorn.'));
    expect(await opened.load('fee')).toMatchObject({ answers: { price: '800' } });
    expect(await opened.load('goals')).toMatchObject({ answers: { quarter: '2026-Q4' } });
  });

  test('puts focus on the list, since the button is gone', async () => {
    const user = await show();
    await user.upload(fileInput(), backup({ fee }));
    await user.click(await screen.findByRole('button', { name: 'Läs in' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Det här är sparat'));
  });

  test('can be called off', async () => {
    const user = await show();
    await user.upload(fileInput(), backup({ fee }));
    await user.click(await screen.findByRole('button', { name: 'Avbryt' }));
    expect(said()).toBe('Inget är ändrat.');
    expect(await (await folder()).all()).toEqual([]);
  });

  test('offers nothing to read in when everything is the same', async () => {
    await (await folder()).save('fee', fee, SAVED);
    const user = await show();
    await user.upload(fileInput(), backup({ fee }));
    await screen.findByRole('table');
    expect(screen.queryByRole('button', { name: 'Läs in' })).toBeNull();
  });

  test('leaves alone what a newer version has kept', async () => {
    await plant({ tool: 'fee', schema: 2 });
    const user = await show();
    await user.upload(fileInput(), backup({ fee, goals: emptyGoalsForm() }));
    await user.click(await screen.findByRole('button', { name: 'Läs in' }));
    await waitFor(() => expect(said()).toBe('Inläst: Målbyggaren.'));
    expect(await (await folder()).load('fee')).toEqual({ kind: 'newer' });
  });

  test('tells of answers to a tool that is not here', async () => {
    const user = await show();
    await user.upload(fileInput(), backup({ fee, sessionLog: {} }));
    expect(await screen.findByText(/”sessionLog”/)).toBeTruthy();
  });

  test('says that nothing has changed when there is no room', async () => {
    const user = await show();
    await user.upload(fileInput(), backup({ fee }));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    await user.click(await screen.findByRole('button', { name: 'Läs in' }));
    await waitFor(() =>
      expect(said()).toBe('Svaren får inte plats i webbläsarens lagring. Inget är ändrat.'),
    );
  });

  test.each([
    ['is no backup', new File(['Hej'], 'hej.json', { type: 'application/json' }), /går inte att läsa/],
    ['is from a newer version', backup({}, { schema: 2 }), /nyare version av sidan\. Ladda om/],
    ['is from elsewhere', backup({}, { app: 'other' }), /ingen säkerhetskopia härifrån/],
    ['is damaged', backup({ fee: { ...fee, price: 1 } }), /skadad \(vid tools\.fee\.price\)/],
    [
      'is too large',
      new File(['a'.repeat(1_000_001)], 'stor.json', { type: 'application/json' }),
      /större än 1\u00A0MB/,
    ],
  ])('says at the field, and at once, when the file %s', async (_, file, sentence) => {
    const user = await show();
    await user.upload(fileInput(), file);
    const error = await screen.findByRole('alert');
    expect(error.textContent).toMatch(sentence);
    expect(fileInput().getAttribute('aria-describedby')).toContain(error.id);
  });

  test('forgets what was wrong with a file when another is chosen', async () => {
    const user = await show();
    await user.upload(fileInput(), backup({}, { schema: 2 }));
    await screen.findByRole('alert');
    await user.upload(fileInput(), backup({ fee }));
    await screen.findByRole('table');
    expect([screen.queryByRole('alert'), fileInput().getAttribute('aria-invalid')]).toEqual([null, null]);
  });

  test('says so when the file is empty of answers', async () => {
    const user = await show();
    await user.upload(fileInput(), backup({}));
    await waitFor(() => expect(said()).toMatch(/inga svar att läsa in/));
  });

  test('says that there is nothing to read in when all of the file is here', async () => {
    await (await folder()).save('fee', fee, SAVED);
    const user = await show();
    await user.upload(fileInput(), backup({ fee }));
    await waitFor(() =>
      expect(said()).toMatch(/Allt i den finns redan här, så det finns inget att läsa in\.$/),
    );
    expect(screen.queryByRole('button', { name: 'Läs in' })).toBeNull();
  });
});

describe('putting a copy together with what is here', () => {
  const goal = (id: string, what: string) => ({ ...emptyGoalForm(id), what });
  const read = async (mode: RegExp | null) => {
    const opened = await folder();
    await opened.save(
      'goals',
      { ...emptyGoalsForm(), role: 'coach', goals: [goal('g1', 'Här'), goal('g2', 'Bara här')] },
      SAVED,
    );
    const user = await show();
    await user.upload(
      fileInput(),
      backup({ goals: { ...emptyGoalsForm(), goals: [goal('g1', 'I filen')] } }),
    );
    await screen.findByRole('table');
    if (mode !== null) {
      await user.click(screen.getByRole('radio', { name: mode }));
    }
    await user.click(button('Läs in'));
    await waitFor(() => expect(said()).toBe('Inläst: Målbyggaren.'));
    const found = await opened.load('goals');
    return found.kind === 'found' && [found.answers.role, ...found.answers.goals.map(({ what }) => what)];
  };

  test('keeps what only is here, and the file has the last word', async () => {
    expect(await read(null)).toEqual(['coach', 'I filen', 'Bara här']);
  });

  test('is not done when the reader wants it as in the file', async () => {
    expect(await read(/^Ersätt/)).toEqual(['', 'I filen']);
  });
});
