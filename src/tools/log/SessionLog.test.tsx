import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
  vi.resetModules();
});
afterEach(cleanup);

const plain = (node: Element | null | undefined) => node?.textContent?.replaceAll('\u00a0', ' ') ?? '';
const field = (name: string) => document.getElementById(`log-${name}`) as HTMLInputElement;
const errorAt = (name: string) => plain(document.getElementById(`log-${name}-error`));
const answer = () => plain(document.getElementById('log-answer'));
const notice = () => plain(document.querySelector('.notice--attention'));

/** The page on a day, with what is kept there already; a fresh copy of the modules is a fresh page. */
async function open({
  locale = 'sv',
  today = '2026-11-20',
}: {
  locale?: 'sv' | 'en';
  today?: '2026-11-20' | '2026-11-21';
} = {}) {
  const { SessionLog } = await import('./SessionLog');
  render(<SessionLog base="/" locale={locale} today={today} />);
  fireEvent.pointerMove(window);
  await waitFor(() => expect(field('minutes').value).toBe('60'));
  await waitFor(() => expect(field('client').matches(':disabled')).toBe(false));
  return userEvent.setup();
}
type User = Awaited<ReturnType<typeof open>>;

const write = async (user: User, name: string, text: string) => {
  await waitFor(() => expect(field(name).matches(':disabled')).toBe(false));
  await user.clear(field(name));
  await user.click(field(name));
  if (text !== '') await user.paste(text);
};
const press = (user: User, name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const log = async (user: User, client: string, more: Readonly<Record<string, string>> = {}) => {
  for (const [name, text] of Object.entries({ client, ...more })) await write(user, name, text);
  await press(user, 'Lägg till');
};
const figure = (label: string) => plain(screen.getByText(label).nextElementSibling);
const rows = async () => {
  const table = await screen.findByRole('table', { name: 'Loggade samtal, det senaste först' });
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].slice(0, 4).map(plain).join(' | '));
};

describe('the line', () => {
  it('begins with today and a usual length', async () => {
    await open();
    expect([field('date').value, field('minutes').value, field('client').value]).toEqual([
      '2026-11-20',
      '60',
      '',
    ]);
  });

  it('takes a session from the keyboard alone, and is ready for the next one', async () => {
    const user = await open();
    field('client').focus();
    await user.keyboard('AB{Enter}');
    expect([await rows(), document.activeElement === field('client'), field('client').value]).toEqual([
      ['2026-11-20 | AB | 60 minuter | Som coach, betalt'],
      true,
      'AB',
    ]);
  });

  it('says what was added', async () => {
    const user = await open();
    await log(user, 'AB');
    expect(screen.getByText('Tillagt: AB, 60 minuter, 20 november 2026.')).toBeTruthy();
  });

  it('is like the last one but for the day and the length', async () => {
    const user = await open();
    await user.selectOptions(field('role'), 'trial');
    await user.selectOptions(field('pay'), 'proBono');
    await log(user, 'AB', { minutes: '45', date: '2026-11-01' });
    expect(['date', 'client', 'minutes', 'role', 'pay'].map((name) => field(name).value)).toEqual([
      '2026-11-20',
      'AB',
      '60',
      'trial',
      'proBono',
    ]);
  });

  it('leads to what must be mended, and keeps what was typed', async () => {
    const user = await open();
    await log(user, 'anna@x.se', { minutes: '4' });
    const summary = document.querySelector('.error-summary') as HTMLElement;
    expect([
      document.activeElement === summary,
      within(summary).getAllByRole('link').map(plain),
      field('client').value,
      answer(),
    ]).toEqual([
      true,
      [
        'Det ser ut som en e-postadress. Använd initialer eller en kod i stället',
        'Ange längden i hela minuter, från 5 till 480 minuter',
      ],
      'anna@x.se',
      'Lägg till ditt första samtal',
    ]);
  });

  it('says what is wrong when a field is left', async () => {
    const user = await open();
    await write(user, 'client', '19850101-1234');
    await user.tab();
    expect(errorAt('client')).toBe(
      'Det ser ut som ett personnummer. Använd initialer eller en kod i stället',
    );
  });

  it('asks for the coach’s code when the reader was the client', async () => {
    const user = await open();
    await user.selectOptions(field('role'), 'client');
    expect(screen.getByLabelText('Coach')).toBe(field('client'));
  });

  it.each([
    ['15', false],
    ['16', true],
  ])('tells of ICF when %s took part: %s', async (people, told) => {
    const user = await open();
    await user.click(screen.getByLabelText('Grupp'));
    await write(user, 'people', people);
    expect(screen.queryByText(/^ICF räknar timmar i grupper om högst 15 personer/) !== null).toBe(told);
  });

  it('can be taken back', async () => {
    const user = await open();
    await log(user, 'AB');
    await press(user, 'Ångra');
    expect(answer()).toBe('Lägg till ditt första samtal');
  });
});

describe('a session that is logged already (L-09)', () => {
  it('is told of and not added', async () => {
    const user = await open();
    await log(user, 'AB');
    await log(user, 'ab');
    expect([notice(), answer()]).toEqual([
      'Du har redan loggat ab, 60 minuter, 20 november 2026. Är det här ett annat? Tryck en gång till, så kommer det med.',
      '1 samtal, 1,00 h som coach',
    ]);
  });

  it('is added when it is pressed once more', async () => {
    const user = await open();
    await log(user, 'AB');
    await press(user, 'Lägg till');
    await press(user, 'Lägg till');
    expect(answer()).toBe('2 samtal, 2,00 h som coach');
  });

  it('is told of anew when the line has become another one', async () => {
    const user = await open();
    await log(user, 'AB');
    await log(user, 'CD');
    await press(user, 'Lägg till');
    await log(user, 'AB');
    expect(answer()).toBe('2 samtal, 2,00 h som coach');
  });
});

describe('the totals', () => {
  it('are nought before the first session (L-15)', async () => {
    await open();
    expect(['Genomförda samtal', 'Timmar som coach', 'Olika klienter'].map(figure)).toEqual([
      '0',
      '0,00 h',
      '0',
    ]);
  });

  it('have hours with two decimals (L-01)', async () => {
    const user = await open();
    await log(user, 'AB', { minutes: '45' });
    expect(figure('Timmar som coach')).toBe('0,75 h');
  });

  it('split the hours in paid and pro bono', async () => {
    const user = await open();
    await log(user, 'AB', { minutes: '45' });
    await user.selectOptions(field('pay'), 'proBono');
    await log(user, 'CD', { minutes: '30' });
    const note = screen.getByText('Timmar som coach').parentElement?.lastElementChild;
    expect(plain(note)).toBe('0,75 h betalda · 0,50 h ideella');
  });

  it('count each in a group as a client (L-03)', async () => {
    const user = await open();
    await user.click(screen.getByLabelText('Grupp'));
    await log(user, 'G', { people: '3' });
    expect([figure('Timmar som coach'), figure('Olika klienter')]).toEqual(['1,00 h', '3']);
  });

  it('say how far the log reaches, with the tool for each number', async () => {
    const user = await open();
    await log(user, 'AB');
    const list = document.querySelector('.log-goals') as HTMLElement;
    expect([
      within(list).getAllByRole('listitem').map(plain),
      within(list)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ]).toEqual([
      [
        'Att söka till utbildningen1 av 10 samtal, 9 kvar. Behörighetskontrollen',
        'Utbildningens provsessioner0 av 3 provsessioner, 3 kvar. Framstegskalkylatorn',
      ],
      [
        '/regler/#prerequisite.sessions',
        '/verktyg/behorighet/',
        '/regler/#training.trialSessions',
        '/verktyg/framsteg/',
      ],
    ]);
  });

  it('count towards Senior Coach from the day that another tool has kept', async () => {
    const { openFolder } = await import('../../folder/folder');
    await (await openFolder()).save('senior', { certified: '2026-11-10', sessions: '' }, new Date());
    const user = await open();
    await screen.findByText('Att ansöka om Senior Coach');
    await log(user, 'AB');
    await log(user, 'CD', { date: '2026-11-09' });
    expect(plain(document.querySelector('.log-goals > :last-child'))).toBe(
      'Att ansöka om Senior Coach1 av 20 samtal från och med 10 november 2026, 19 kvar. Senior Coach-kollen',
    );
  });

  it('have a picture with its words', async () => {
    const user = await open();
    await log(user, 'AB');
    expect(
      await screen.findByRole('img', {
        name: /^Genomförda samtal från juni 2025 till november 2026: 1\u00a0samtal\. Flest i november 2026/,
      }),
    ).toBeTruthy();
  });

  it('stand in English too', async () => {
    const user = await open({ locale: 'en' });
    await write(user, 'client', 'AB');
    await press(user, 'Add');
    expect(answer()).toBe('1 session, 1.00 h as a coach');
  });
});

describe('the list', () => {
  const some = async () => {
    const user = await open();
    await log(user, 'AB', { date: '2025-03-01' });
    await log(user, 'CD', { date: '2026-02-01' });
    await rows();
    return user;
  };

  it('has the latest first', async () => {
    await some();
    expect((await rows()).map((row) => row.slice(0, 15))).toEqual(['2026-02-01 | CD', '2025-03-01 | AB']);
  });

  it('can be narrowed down', async () => {
    const user = await some();
    await user.selectOptions(screen.getByLabelText('År'), '2025');
    expect([(await rows()).length, screen.getByText(/ av 1 samtal$/).textContent?.slice(0, 4)]).toEqual([
      1,
      '1 av',
    ]);
  });

  it('says when nothing is like what was chosen, and leads back', async () => {
    const user = await some();
    await write(user, 'filter-text', 'finns inte');
    expect(screen.getByText('Inget samtal stämmer med det du har valt.')).toBeTruthy();
    await press(user, 'Visa alla samtal');
    expect(await rows()).toHaveLength(2);
  });

  it('lets a session be taken away and put back', async () => {
    const user = await some();
    await press(user, /^Ta bort AB/);
    expect([document.activeElement?.id, (await rows()).length]).toEqual(['log-removed', 1]);
    await user.click(within(document.activeElement as HTMLElement).getByRole('button', { name: 'Ångra' }));
    expect(await rows()).toHaveLength(2);
  });

  it('lets the last session be put back too', async () => {
    const user = await open();
    await log(user, 'AB');
    await press(user, /^Ta bort AB/);
    await user.click(within(document.activeElement as HTMLElement).getByRole('button', { name: 'Ångra' }));
    expect(await rows()).toHaveLength(1);
  });

  it('lets a session be changed in the line, and gives back what stood there', async () => {
    const user = await some();
    await write(user, 'client', 'halv');
    await press(user, /^Ändra AB/);
    expect([field('client').value, field('date').value]).toEqual(['AB', '2025-03-01']);
    await write(user, 'minutes', '90');
    await press(user, 'Spara ändringen');
    expect([(await rows())[1], field('client').value]).toEqual([
      '2025-03-01 | AB | 90 minuter | Som coach, betalt',
      'halv',
    ]);
  });

  it('leaves a session as it was when the change is cancelled', async () => {
    const user = await some();
    await press(user, /^Ändra AB/);
    await write(user, 'minutes', '90');
    await press(user, 'Avbryt ändringen');
    expect([(await rows())[1], field('date').value]).toEqual([
      '2025-03-01 | AB | 60 minuter | Som coach, betalt',
      '2026-11-20',
    ]);
  });
});

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

describe('what is kept', () => {
  const keep = async (user: User) => {
    await press(user, 'Spara i den här webbläsaren');
    await screen.findByText(/^Sparat i den här webbläsaren/);
  };
  const again = async (today: '2026-11-20' | '2026-11-21') => {
    cleanup();
    vi.resetModules();
    return open({ today });
  };

  it('is there again, with the line that was half written', async () => {
    const user = await open();
    await log(user, 'AB');
    await keep(user);
    await write(user, 'client', 'CD');
    await write(user, 'reflection', 'Jag lyssnade');
    const { openFolder } = await import('../../folder/folder');
    const folder = await openFolder();
    await waitFor(async () =>
      expect(await folder.load('log')).toMatchObject({
        answers: { client: 'CD', reflection: 'Jag lyssnade' },
      }),
    );
    await again('2026-11-21');
    await waitFor(() => expect(answer()).toBe('1 samtal, 1,00 h som coach'));
    expect([field('client').value, field('reflection').value]).toEqual(['CD', 'Jag lyssnade']);
  });

  it('begins on the right day when nothing was written in the line', async () => {
    const user = await open();
    await log(user, 'AB');
    await keep(user);
    await again('2026-11-21');
    await waitFor(() => expect(answer()).toBe('1 samtal, 1,00 h som coach'));
    await waitFor(() => expect(field('client').value).toBe('AB'));
    expect(field('date').value).toBe('2026-11-21');
  });
});
