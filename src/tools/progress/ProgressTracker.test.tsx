import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ProgressTracker } from './ProgressTracker';

afterEach(cleanup);

const open = (locale: 'sv' | 'en' = 'sv') => {
  render(<ProgressTracker base="/" locale={locale} today="2026-11-20" />);
  return userEvent.setup();
};
type User = ReturnType<typeof open>;

const plain = (node: Element | null | undefined) => node?.textContent?.replaceAll('\u00a0', ' ') ?? '';
const answer = () => plain(screen.queryByRole('heading', { level: 2 }));
const box = (name: string | RegExp) => screen.getByRole('checkbox', { name });
const field = (id: string) => document.getElementById(id) as HTMLInputElement;
const errorAt = (id: string) => plain(document.getElementById(`${id}-error`));
const listUnder = (heading: string) => {
  const part = screen.getByRole('heading', { name: heading }).parentElement as HTMLElement;
  return [...part.querySelectorAll(':scope > ul > li')].map((item) => plain(item));
};
const tick = async (user: User, exercises: number, sessions: number) => {
  for (let row = 1; row <= exercises; row += 1) {
    await user.click(field(`progress-exercise-${row}`));
  }
  for (let row = 1; row <= sessions; row += 1) {
    await user.click(field(`progress-session-${row}`));
  }
};
const write = async (user: User, id: string, text: string) => {
  await user.clear(field(id));
  await user.click(field(id));
  await user.paste(text);
  await user.tab();
};
const ask = (user: User) => user.click(screen.getByRole('button', { name: 'Visa var jag står' }));

describe('the count of the progress calculator', () => {
  it('has five exercises and three trial sessions to tick', () => {
    open();
    expect([
      screen.getAllByRole('checkbox', { name: /^Övning \d/ }).length,
      screen.getAllByRole('checkbox', { name: /^Provsession \d/ }).length,
    ]).toEqual([5, 3]);
  });

  it('gives no answer before anything is told', () => {
    open();
    expect(answer()).toBe('');
  });

  it('says nought of eight and seven left when asked with nothing ticked (F-00)', async () => {
    const user = open();
    await ask(user);
    expect(answer()).toBe('0 av 8 (0 %) – 7 moment kvar till gränsen');
  });

  it('leaves the criterion unanswered, not failed, when nothing is ticked', async () => {
    const user = open();
    await ask(user);
    expect(screen.getByText('inte besvarad')).toBeTruthy();
  });

  it.each([
    ['F-33', 3, 3, '6 av 8 (75 %) – 1 moment kvar till gränsen'],
    ['F-42', 4, 2, '6 av 8 (75 %) – 1 moment kvar till gränsen'],
    ['F-43', 4, 3, '7 av 8 (87,5 %) – gränsen är nådd'],
    ['F-50', 5, 0, '5 av 8 (62,5 %) – 2 moment kvar till gränsen'],
    ['F-52', 5, 2, '7 av 8 (87,5 %) – gränsen är nådd'],
    ['F-53', 5, 3, '8 av 8 (100 %) – allt är gjort'],
  ])(
    '%s: %d exercises and %d trial sessions are %s, while ticking',
    async (_id, exercises, sessions, said) => {
      const user = open();
      await tick(user, exercises, sessions);
      expect(answer()).toBe(said);
    },
  );

  it('tells of the third trial session after five exercises and two sessions (F-E5)', async () => {
    const user = open();
    await tick(user, 5, 2);
    expect(listUnder('Det här är kvar')).toContain(
      'Räknat var för sig fattas 1 provsession: då behövs 3 av 3 provsessioner. Granskaren kan fråga om det.',
    );
  });

  it('says nothing of separate counting after four exercises and three sessions', async () => {
    const user = open();
    await tick(user, 4, 3);
    expect(screen.queryByText(/var för sig/)).toBeNull();
  });

  it('says that untouched trial sessions are assumed not done', async () => {
    const user = open();
    await tick(user, 4, 0);
    expect(listUnder('Bra att veta')[0]).toBe(
      'Vårt antagande: provsessioner är inte påbörjade, eftersom inget är ibockat där.',
    );
  });

  it('names a row that has a name but no tick', async () => {
    const user = open();
    await tick(user, 1, 0);
    await write(user, 'progress-exercise-2-name', 'Andning');
    expect(listUnder('Bra att veta')).toContain('Räknas inte, eftersom bocken saknas: övning 2.');
  });

  it('draws the parts with a sentence for those who do not see them', async () => {
    const user = open();
    await tick(user, 4, 3);
    expect(screen.getByRole('img', { name: /gränsen är 7, målet 8/i })).toBeTruthy();
  });

  it('takes the reader to the answer when asked', async () => {
    const user = open();
    await tick(user, 1, 0);
    await ask(user);
    expect(plain(document.activeElement)).toBe('1 av 8 (12,5 %) – 6 moment kvar till gränsen');
  });
});

describe('what the answers not given yet can change', () => {
  it('is said of trial sessions that are untouched, with a link to the first of them', async () => {
    const user = open();
    await tick(user, 5, 0);
    await user.click(
      await screen.findByRole('link', { name: 'Nästa fråga: Vilka provsessioner har du hållit?' }),
    );
    expect(document.activeElement).toBe(field('progress-session-1'));
    expect(screen.getByText(/^Har du redan/).textContent?.replaceAll('\u00a0', ' ')).toBe(
      'Har du redan gjort 2 provsessioner är gränsen nådd. Bocka av dem, så räknar vi om.',
    );
  });

  it('is nothing once both parts are begun', async () => {
    const user = open();
    await tick(user, 4, 1);
    await screen.findByText(/även om varje del räknas för sig/);
    expect(screen.queryByText(/Nästa fråga/)).toBeNull();
  });
});

describe('what a person judges', () => {
  it('counts sessions with an answer on all three points, and judges none', async () => {
    const user = open();
    await tick(user, 5, 3);
    for (const row of [1, 2, 3]) {
      for (const point of ['empathy', 'clarity', 'support']) {
        await user.click(field(`progress-session-${row}-${point}`));
      }
    }
    const step = screen.getByText('Positiv återkoppling från testanvändare').closest('li');
    expect(plain(step)).toContain('bedöms av en person');
    expect(plain(step)).toContain('antecknad för 3 av 3 samtal');
  });

  it('does not count a session with two of three points', async () => {
    const user = open();
    await tick(user, 5, 1);
    await user.click(field('progress-session-1-empathy'));
    await user.click(field('progress-session-1-clarity'));
    expect(screen.getByText(/antecknad för 0 av 3/)).toBeTruthy();
  });

  it('lets feedback on the wrong row be taken away', async () => {
    const user = open();
    await user.click(field('progress-session-1-empathy'));
    await user.click(screen.getByRole('button', { name: 'Ta bort svaren' }));
    expect(field('progress-session-1-empathy').checked).toBe(false);
  });

  it('keeps journal, sharing and reflection beside the percentage', async () => {
    const user = open();
    await tick(user, 5, 3);
    await user.click(field('progress-exercise-1-logged'));
    await user.click(field('progress-session-1-reflected'));
    expect(answer()).toBe('8 av 8 (100 %) – allt är gjort');
    expect(listUnder('Vid sidan av procenten')).toEqual([
      'Loggat i Dynamisk Journal: 1 av 5 övningar',
      'Delat med testanvändaren: 0 av 5 övningar',
      'Återkoppling mottagen: 0 av 5 övningar',
      'Reflekterat över återkopplingen: 1 av 3 provsessioner',
    ]);
  });

  it('makes a page for the assessor, ready to report from the limit on', async () => {
    const user = open();
    await tick(user, 4, 3);
    await write(user, 'progress-exercise-1-name', 'Andning för fokus');
    await write(user, 'progress-exercise-1-date', '2026-10-28');
    await user.click(box('Dynamisk Journal'));
    const lines = listUnder('Redo att rapportera: underlag till granskaren');
    expect(lines.slice(0, 3)).toEqual([
      'Slutförandegrad: 7 av 8 (87,5 %). Kriteriet är minst 80 %, alltså 7 moment.',
      'Övningar: 4 av 5. Provsessioner: 3 av 3 (100 %).',
      'Övning 1: Andning för fokus, 2026-10-28',
    ]);
    expect(lines).toContain('Inte gjort än: övning 5.');
    expect(lines).toContain('Verktyg som jag har visat att jag kan använda: Dynamisk Journal.');
    expect(lines.at(-1)).toContain('Granskarens beslut');
  });
});

describe('the dates', () => {
  it('lays out the training from its first day (T-05, practice assumed to be three weeks)', async () => {
    const user = open();
    await write(user, 'progress-starts-on', '2025-11-24');
    const table = screen.getByRole('table', { name: 'Tidsplanen i tabell', hidden: true });
    const rows = within(table)
      .getAllByRole('row', { hidden: true })
      .slice(1)
      .map((row) => [...row.children].map((cell) => plain(cell)));
    expect(rows).toEqual([
      ['Introduktion', '2025-11-24', '2025-11-30', '48'],
      ['Övningar', '2025-12-01', '2025-12-14', '50'],
      ['Coachningsträning', '2025-12-15', '2026-01-04', '1'],
      ['Besked senast', '–', '2026-01-11 Det är helg, men datumet flyttas inte.', '2'],
      ['Kortast enligt programmet, 4 veckor', '–', '2025-12-21', '51'],
    ]);
    expect(listUnder('Bra att veta')[0]).toBe(
      'Vårt antagande: 3 veckor coachningsträning, tills du väljer själv.',
    );
  });

  it('follows the weeks that the reader chooses (T-01)', async () => {
    const user = open();
    await write(user, 'progress-starts-on', '1 september 2025');
    await user.click(screen.getByRole('radio', { name: '2\u00a0veckor' }));
    const table = screen.getByRole('table', { name: 'Tidsplanen i tabell', hidden: true });
    expect(within(table).getByText('2025-10-05')).toBeTruthy();
    expect(within(table).getByText(/2025-10-12/)).toBeTruthy();
  });

  it.each([
    [
      'T-09',
      '2025-04-14',
      '2025-04-14',
      'måndag 21 april 2025 (vecka 17). Det är annandag påsk, men datumet flyttas inte.',
    ],
    [
      'T-11',
      '2025-04-14',
      '2025-04-10',
      'måndag 21 april 2025 (vecka 17). Det är annandag påsk, men datumet flyttas inte.',
    ],
    [
      'T-13',
      '2025-02-22',
      '2025-02-22',
      'lördag 1 mars 2025 (vecka 9). Det är helg, men datumet flyttas inte.',
    ],
    ['T-15', '2026-12-29', '2026-12-29', 'tisdag 5 januari 2027 (vecka 1).'],
  ])('%s: complete %s and reported %s, the decision comes by %s', async (_id, completed, reported, said) => {
    const user = open();
    await write(user, 'progress-completed-on', completed);
    await write(user, 'progress-reported-on', reported);
    expect(listUnder('Det här är kvar')).toContain(`Besked senast ${said}`);
  });

  it('asks for the report when only the steps are complete (T-17)', async () => {
    const user = open();
    await write(user, 'progress-completed-on', '2025-04-14');
    expect(listUnder('Det här är kvar')).toContain(
      'Rapportera för att klockan ska börja gå. Sedan får du besked inom 1 vecka.',
    );
    expect(screen.queryByText(/Besked senast/)).toBeNull();
  });

  it('says that the clock waits when only the report is in', async () => {
    const user = open();
    await write(user, 'progress-reported-on', '2025-04-14');
    expect(screen.getByText(/Rapporten är inne/)).toBeTruthy();
  });

  it('reads a phrase as a proposal that counts when it is taken', async () => {
    const user = open();
    await write(user, 'progress-starts-on', 'mitten av november 2026');
    expect(screen.queryByRole('heading', { name: 'Din tidsplan' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Använd 15 november 2026' }));
    expect(field('progress-starts-on').value).toBe('2026-11-15');
    expect(screen.getByRole('heading', { name: 'Din tidsplan' })).toBeTruthy();
  });
});

describe('what must be mended', () => {
  it.each([
    [
      'the day after today',
      '2026-11-21',
      '21 november 2026 är efter i dag, 20 november 2026. Ange dagen då den blev gjord',
    ],
    [
      'the day before the start',
      '2026-10-31',
      '31 oktober 2026 är före startdagen, 1 november 2026. Ändra en av dem',
    ],
    ['a day that does not exist', '2025-02-29', '2025 har inget 29 februari'],
    ['a month with thirty days', '31 april 2026', 'April 2026 har 30 dagar'],
    ['no year', '28 april', 'Skriv året också, till exempel 28 april 2025'],
    [
      'a word that promises nothing',
      'snart',
      '”snart” går inte att räkna på. Skriv en dag, till exempel 28 april 2025',
    ],
    ['no date at all', 'xyz', 'Skriv en dag, till exempel 2025-04-28 eller 28 april 2025'],
  ])('tells of %s at an exercise (F-E3)', async (_case, typed, said) => {
    const user = open();
    await write(user, 'progress-starts-on', '2026-11-01');
    await write(user, 'progress-exercise-1-date', typed);
    expect(errorAt('progress-exercise-1-date')).toBe(said);
    expect(field('progress-exercise-1-date').value).toBe(typed);
  });

  it.each(['2026-11-01', '2026-11-20'])(
    'takes %s, the first and the last day that an exercise can have',
    async (day) => {
      const user = open();
      await write(user, 'progress-starts-on', '2026-11-01');
      await write(user, 'progress-exercise-1-date', day);
      expect(errorAt('progress-exercise-1-date')).toBe('');
    },
  );

  it.each([
    ['2019-12-31', 'Ange en dag från och med 1 januari 2020 till och med 20 november 2028'],
    ['2020-01-01', ''],
    ['2028-11-20', ''],
    ['2028-11-21', 'Ange en dag från och med 1 januari 2020 till och med 20 november 2028'],
  ])('holds a first day of %s against a mistyped year', async (day, said) => {
    const user = open();
    await write(user, 'progress-starts-on', day);
    expect(errorAt('progress-starts-on')).toBe(said);
  });

  it('finds a completion before the last ticked part, and takes it on that very day', async () => {
    const user = open();
    await user.click(field('progress-exercise-1'));
    await write(user, 'progress-exercise-1-date', '2026-11-10');
    await write(user, 'progress-completed-on', '2026-11-09');
    expect(errorAt('progress-completed-on')).toBe(
      '9 november 2026 är före 10 november 2026, då du gjorde det senaste du har bockat av. Ändra en av dem',
    );
    await write(user, 'progress-completed-on', '2026-11-10');
    expect(errorAt('progress-completed-on')).toBe('');
  });

  it.each([
    [80, ''],
    [81, 'Texten har 81 tecken. Korta den till högst 80'],
  ])('holds a name of %d characters against the limit', async (length, said) => {
    const user = open();
    await user.click(field('progress-exercise-1-name'));
    await user.paste('x'.repeat(length));
    await user.tab();
    expect(errorAt('progress-exercise-1-name')).toBe(said);
  });

  it('counts an emoji in a name as one character', async () => {
    const user = open();
    await user.click(field('progress-exercise-1-name'));
    await user.paste('🙂'.repeat(80));
    await user.tab();
    expect(errorAt('progress-exercise-1-name')).toBe('');
  });

  it.each([
    [200, ''],
    [201, 'Texten har 201 tecken. Korta den till högst 200'],
  ])('holds an example of %d characters against the limit', async (length, said) => {
    const user = open();
    await user.click(field('progress-platform-dynamicJournal-example'));
    await user.paste('x'.repeat(length));
    await user.tab();
    expect(errorAt('progress-platform-dynamicJournal-example')).toBe(said);
  });

  it('leaves the count standing when a date is wrong, and says what is left out', async () => {
    const user = open();
    await tick(user, 4, 3);
    await write(user, 'progress-exercise-1-date', '2026-12-24');
    expect(answer()).toBe('7 av 8 (87,5 %) – gränsen är nådd');
    expect(screen.getByText(/inte med i datumen/)).toBeTruthy();
  });

  it('opens the row and lists the problem first when asked with a date that is wrong', async () => {
    const user = open();
    await user.type(field('progress-exercise-3-date'), '2026-12-24');
    await ask(user);
    expect(field('progress-exercise-3-date').closest('details')?.open).toBe(true);
    expect(plain(document.activeElement)).toContain('En sak att rätta innan vi kan svara');
  });

  it('names the field in the summary, where no label stands beside the message', async () => {
    const user = open();
    await user.type(field('progress-exercise-1-date'), '31 april 2026');
    await ask(user);
    expect(screen.getByRole('link', { name: 'Övning 1: april 2026 har 30 dagar' })).toBeTruthy();
  });

  it('lets the reader go on typing when the mistake is mended', async () => {
    const user = open();
    await user.type(field('progress-starts-on'), 'x');
    await ask(user);
    await user.clear(field('progress-starts-on'));
    await user.type(field('progress-starts-on'), '2026-11-02');
    expect(document.activeElement?.id).toBe('progress-starts-on');
  });
});

describe('the progress calculator around the answer', () => {
  it('speaks English', async () => {
    const user = open('en');
    await tick(user, 5, 2);
    expect(answer()).toBe('7 of 8 (87.5%) – the limit is reached');
    expect(screen.getByText(/3 of 3 trial sessions would be needed/)).toBeTruthy();
  });

  it('brings the answers back after a reload when they are kept', async () => {
    const user = open();
    await tick(user, 4, 3);
    await waitFor(() =>
      expect(
        screen.getByRole<HTMLButtonElement>('button', { name: 'Spara i den här webbläsaren' }).disabled,
      ).toBe(false),
    );
    await user.click(screen.getByRole('button', { name: 'Spara i den här webbläsaren' }));
    await screen.findByText(/Sparat i den här webbläsaren/);
    cleanup();
    open();
    await screen.findByText(/Hämtat från din mapp/);
    expect(answer()).toBe('7 av 8 (87,5 %) – gränsen är nådd');
  });

  it('offers a calendar only when there is a date to put in it', async () => {
    const user = open();
    await ask(user);
    expect(screen.queryByRole('button', { name: 'Hämta kalenderfil' })).toBeNull();
    await write(user, 'progress-starts-on', '2026-11-02');
    expect(screen.getByRole('button', { name: 'Hämta kalenderfil' })).toBeTruthy();
  });
});
