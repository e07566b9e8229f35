import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answer, ask, errorAt, fetchParts, field, open, plain, tick, write } from './progressPage.fixtures';

beforeAll(fetchParts);
afterEach(cleanup);

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
    field('progress-exercise-3-date').closest('details')?.removeAttribute('open');
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
