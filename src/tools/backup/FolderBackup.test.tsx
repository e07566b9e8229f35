import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyFeeForm } from '../../folder/answers/fee.empty';
import { emptyGoalsForm } from '../../folder/answers/goals.empty';
import type { Folder } from '../../folder/contract';
import type { FolderBackupProps } from './FolderBackup';

const clock = () => new Date('2026-11-20T09:30:00.000Z');
const SAVED = new Date('2026-11-02T12:00:00.000Z');
const fee = { ...emptyFeeForm(), price: '800' };

/** What the browser was asked to download. */
let downloads: { name: string; blob: Blob }[];
let latest: Blob;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  downloads = [];
  URL.createObjectURL = (blob) => {
    latest = blob as Blob;
    return 'blob:here';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, blob: latest });
  });
  // The test's browser has the element and not its methods.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    fireEvent(this, new Event('close'));
  };
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const folder = async (): Promise<Folder> => (await import('../../folder/folder')).openFolder();

async function show(props: Partial<FolderBackupProps> = {}) {
  const { FolderBackup } = await import('./FolderBackup');
  render(<FolderBackup clock={clock} locale="sv" {...props} />);
  await waitFor(() => expect(fileInput(props.locale).disabled).toBe(false));
  return userEvent.setup();
}

const fileInput = (locale: 'sv' | 'en' = 'sv') =>
  screen.getByLabelText<HTMLInputElement>(locale === 'sv' ? 'Läs in säkerhetskopia' : 'Read in backup');
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const said = () => screen.getByRole('status').textContent;
const rowOf = (tool: string) => screen.getByRole('row', { name: new RegExp(tool) }).textContent;

const backup = (tools: object, changes: object = {}) =>
  new File(
    [
      JSON.stringify({
        app: 'inner-journey-guide',
        schema: 1,
        exportedAt: '2026-11-10T12:00:00.000Z',
        tools,
        ...changes,
      }),
    ],
    'kopia.json',
    { type: 'application/json' },
  );

async function plant(record: object): Promise<void> {
  await folder();
  const database = await openDB('inner-journey-guide', 1);
  await database.put('records', record);
  database.close();
}

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
    expect([button('Hämta säkerhetskopia').disabled, button('Ta bort allt').disabled]).toEqual([true, true]);
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
    expect(rowOf('Avgiftskalkylatorn')).toMatch(/ersätter det du sparade 2 november 2026 kl\./);
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
    ['is empty of answers', backup({}), /inga svar att läsa in/],
  ])('says so when the file %s', async (_, file, sentence) => {
    const user = await show();
    await user.upload(fileInput(), file);
    await waitFor(() => expect(said()).toMatch(sentence));
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
