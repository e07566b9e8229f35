import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { QuarterExamples } from './Examples';
import {
  answer,
  errorAt,
  field,
  freshFolder,
  keepGoal,
  named,
  open,
  plain,
  press,
  under,
  write,
} from './quarterPage.fixtures';

beforeEach(freshFolder);
afterEach(cleanup);

describe('the quarter planner', () => {
  it('begins with the quarter we are in and where in it today lies (K-31)', async () => {
    await open();
    expect([plain(document.querySelector('.quarter__facts')), field('quarter-year').value]).toEqual([
      'Q4 2026 är 1 oktober 2026 till och med 31 december 2026, vecka 40–53. I dag är dag 51 av 92, vecka 47.',
      '2026',
    ]);
  });

  it('tells what is next before anything is typed', async () => {
    await open();
    await waitFor(() => expect(answer()).toBe('Nästa: skriv reflektionen 18–31 december 2026'));
  });

  it('suggests the first working day of the quarter, and says which days it passes by (K-23)', async () => {
    await open('2026-11-20');
    const user = userEvent.setup();
    await user.selectOptions(field('quarter-year'), '2027');
    await user.click(screen.getByLabelText('Q1'));
    await waitFor(async () =>
      expect([answer(), (await under('Bra att veta'))[0]]).toEqual([
        'Nästa: 1:1 måndag 4 januari 2027 kl. 9.00',
        '1 januari 2027 är nyårsdagen, 2 januari 2027 är lördag och 3 januari 2027 är söndag. Därför är förslaget måndag 4 januari 2027.',
      ]),
    );
  });

  it('says that it is today on the day itself', async () => {
    await open('2026-10-01');
    await waitFor(() => expect(answer()).toBe('I dag: 1:1 torsdag 1 oktober 2026 kl. 9.00'));
  });

  it('says what is going on while the days of the reflection run', async () => {
    await open('2026-12-18');
    await waitFor(() => expect(answer()).toBe('Nu: skriv reflektionen, senast 31 december 2026'));
  });

  it('leads to the next 1:1 once the reflection is written', async () => {
    const user = await open('2026-12-18');
    await write(user, 'quarter-reflection-strengths', 'Tålamod');
    await waitFor(() => expect(answer()).toBe('Nästa: 1:1 för Q1 2027, måndag 4 januari 2027'));
  });

  it('shares the time of the agenda so that it adds up', async () => {
    const user = await open();
    await write(user, 'quarter-minutes', '15');
    await write(user, 'quarter-time', '13.50');
    await waitFor(async () =>
      expect(await under('Agenda för 1:1, 15 minuter')).toEqual([
        '13.50 Sedan sist (3 minuter)',
        '13.53 Framsteg mot målen (5 minuter)',
        '13.58 Hinder och behov (4 minuter)',
        '14.02 Återkoppling åt båda håll (2 minuter)',
        '14.04 Nästa steg (1 minut)',
      ]),
    );
  });

  it('draws the quarter, each mark with its words', async () => {
    await open();
    const picture = await screen.findByRole('figure', { name: named('Vad som händer när i Q4 2026') });
    expect(within(picture).getAllByRole('listitem').map(plain)).toEqual([
      '1:1: torsdag 1 oktober 2026',
      'Reflektionen: 18–31 december 2026',
      'I dag, fredag 20 november 2026',
    ]);
  });

  it('leads from a 1:1 whose day has passed to where another is written', async () => {
    const user = await open('2026-11-20');
    await user.click(await screen.findByRole('link', { name: /^Förslaget för 1:1 var .*Skriv dagen/ }));
    expect(document.activeElement).toBe(field('quarter-date'));
  });

  it('takes the reader to the plan when asked', async () => {
    const user = await open();
    await press(user, 'Visa planen');
    expect(plain(document.activeElement)).toBe('Nästa: skriv reflektionen 18–31 december 2026');
  });

  it('answers in English', async () => {
    await open('2026-10-01', 'en');
    await waitFor(() => expect(answer()).toBe('Today: 1:1 Thursday 1 October 2026 at 09:00'));
  });
});

describe('what must be mended', () => {
  it('is told beside the field when it is left, and stays as typed', async () => {
    const user = await open();
    await write(user, 'quarter-minutes', '10');
    await user.tab();
    expect([errorAt('quarter-minutes'), field('quarter-minutes').value]).toEqual([
      'Skriv mötets längd i hela minuter, från 15 till 120',
      '10',
    ]);
  });

  it('opens a part that is folded away when it is asked for', async () => {
    const user = await open();
    await write(user, 'quarter-note-next', 'a'.repeat(1_001));
    await press(user, 'Visa planen');
    expect(field('quarter-note-next').closest('details')?.open).toBe(true);
  });

  it('leaves the rest of the plan standing', async () => {
    const user = await open('2026-10-01');
    await write(user, 'quarter-time', '25');
    await waitFor(async () =>
      expect([answer(), (await under('Bra att veta'))[0]]).toEqual([
        'I dag: 1:1 torsdag 1 oktober 2026',
        'Det som behöver rättas i formuläret är inte med i planen än.',
      ]),
    );
  });
});

describe('the goals', () => {
  it('come from the goal builder with day, status and last figures', async () => {
    await keepGoal({
      deadline: '2026-12-11',
      status: 'onTrack',
      unit: 'other',
      otherUnit: 'ms',
      baseline: '900',
      target: '300',
      current: '700',
    });
    await open();
    await waitFor(async () =>
      expect(await under('Målen i Q4 2026')).toEqual([
        'Sänka svarstiden · slutdatum 11 december 2026 · på väg · nu 700 från 900 till 300 ms',
      ]),
    );
  });

  it('are next when their day is', async () => {
    await keepGoal({ deadline: '2026-12-11' });
    await open();
    await waitFor(() =>
      expect(answer()).toBe('Nästa: slutdatum fredag 11 december 2026 för ”Sänka svarstiden”'),
    );
  });

  it('that are late are told of as open, without blame', async () => {
    await keepGoal({ deadline: '2026-11-06' });
    await open();
    await waitFor(async () =>
      expect(await under('Det här är kvar')).toContain('Öppet sedan 6 november 2026: Sänka svarstiden'),
    );
  });

  it('are one press away when there are none', async () => {
    await open();
    expect(screen.getByRole('link', { name: 'Öppna målbyggaren' }).getAttribute('href')).toBe(
      '/verktyg/smart-mal/',
    );
  });
});

describe('the name of the project lead', () => {
  it('stays out of what is taken away until it is asked for', async () => {
    const user = await open();
    await write(user, 'quarter-lead', 'Kim');
    await waitFor(async () =>
      expect(await under('Bra att veta')).toContain(
        'Projektledarens namn är inte med i det du kopierar eller hämtar.',
      ),
    );
  });
});

describe('what is kept', () => {
  it('is there again the next time', async () => {
    const user = await open();
    await write(user, 'quarter-place', 'Kontoret');
    await press(user, 'Spara i den här webbläsaren');
    await screen.findByText(/^Sparat i den här webbläsaren/);
    cleanup();
    await open();
    await waitFor(() => expect(field('quarter-place').value).toBe('Kontoret'));
  });
});

describe('the examples', () => {
  it('have the fixed points of the year (K-15, K-17, K-39, K-41)', () => {
    render(<QuarterExamples locale="sv" />);
    expect(screen.getAllByRole('row').map(plain)).toEqual([
      'KvartalFörslag för 1:1VeckaReflektionen',
      'Q1 2025torsdag 2 januari 2025118–31 mars 2025',
      'Q2 2025tisdag 1 april 20251417–30 juni 2025',
      'Q3 2025tisdag 1 juli 20252717–30 september 2025',
      'Q4 2025onsdag 1 oktober 20254018–31 december 2025',
    ]);
  });
});
