import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  answer,
  field,
  figure,
  freshBrowser,
  log,
  open,
  plain,
  press,
  rows,
  write,
} from './logPage.fixtures';

beforeEach(freshBrowser);
afterEach(cleanup);

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
