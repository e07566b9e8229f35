import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answer,
  errorAt,
  field,
  freshBrowser,
  log,
  notice,
  open,
  plain,
  press,
  rows,
  type User,
  write,
} from './logPage.fixtures';

beforeEach(freshBrowser);
afterEach(cleanup);

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
