import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyFeeForm } from '../../folder/answers/fee.empty';
import { emptyGoalForm, emptyGoalsForm } from '../../folder/answers/goals.empty';
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
  localStorage.clear();
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
  render(<FolderBackup base="/" clock={clock} locale="sv" {...props} />);
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
  const database = await openDB('inner-journey-guide', 2);
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

describe('the sessions of the log', () => {
  const session = (id: string, changes: object = {}) => ({
    id,
    date: '2026-11-02',
    client: 'AB',
    form: 'single' as const,
    people: 1,
    minutes: 60,
    pay: 'paid' as const,
    amount: null,
    role: 'coach' as const,
    place: '' as const,
    status: 'done' as const,
    reflection: '',
    ...changes,
  });
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
