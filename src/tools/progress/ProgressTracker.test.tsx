import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  answer,
  ask,
  box,
  fetchParts,
  field,
  listUnder,
  open,
  plain,
  tick,
  write,
} from './progressPage.fixtures';

beforeAll(fetchParts);
afterEach(cleanup);

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
