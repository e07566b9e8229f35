import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  answer,
  begin,
  box,
  choose,
  fetchParts,
  finish,
  open,
  press,
  statuses,
  type User,
  write,
} from './goalPage.fixtures';

beforeAll(fetchParts);
afterEach(cleanup);

describe('what must be mended', () => {
  const once = async (fill: (user: User) => Promise<void>, message: string) => {
    const user = open();
    await begin(user);
    await fill(user);
    await user.tab();
    return screen.queryAllByText(message).length;
  };

  it.each([
    ['Bygga en', 1],
    ['Bygga en x', 0],
  ])('a text of at least ten characters: %s', async (text, messages) => {
    const found = await once((user) => write(user, 'Det här ska jag göra', text), 'Skriv minst 10 tecken');
    expect(found).toBe(messages);
  });

  it.each([
    [200, 0],
    [201, 1],
  ])('a text of at most 200 characters: %d', async (length, messages) => {
    const found = await once(
      (user) => write(user, 'Det här ska jag göra', 'a'.repeat(length)),
      'Texten har 201 tecken. Korta den till högst 200',
    );
    expect(found).toBe(messages);
  });

  it.each([
    ['5,000', 'Menar du tusental eller decimaler? Skriv till exempel 12 500 eller 12,5'],
    ['tio', 'Skriv med siffror, till exempel 12 eller 4,5'],
    ['-1', 'Skriv 0 eller mer'],
    ['1,005', 'Menar du tusental eller decimaler? Skriv till exempel 12 500 eller 12,5'],
    ['1,0055', 'Skriv högst två decimaler, till exempel 4,25'],
    ['1000000001', 'Skriv högst 1 000 000 000'],
  ])('a figure: %s', async (text, message) => {
    expect(await once((user) => write(user, 'Målvärde', text), message)).toBe(1);
    expect(box('Målvärde').value).toBe(text);
  });

  it('takes the highest figure', async () => {
    const found = await once((user) => write(user, 'Målvärde', '1000000000'), 'Skriv högst 1 000 000 000');
    expect(found).toBe(0);
  });

  it('a target that is where one already stands', async () => {
    const found = await once(async (user) => {
      await write(user, 'Startläge', '40');
      await write(user, 'Målvärde', '40');
    }, 'Målvärdet är samma som startläget. Ändra det ena, så finns det något att nå');
    expect(found).toBe(1);
  });

  it.each([
    ['100', 0],
    ['120', 1],
  ])('a share of %s per cent (G-11)', async (target, messages) => {
    const found = await once(async (user) => {
      await choose(user, 'Procent');
      await write(user, 'Målvärde', target);
    }, 'En andel ligger mellan 0 % och 100 %. Är det en ökning, kryssa i det under enheten');
    expect(found).toBe(messages);
  });

  it('takes 120 per cent when it is an increase (G-11)', async () => {
    const found = await once(async (user) => {
      await choose(user, 'Procent');
      await user.click(screen.getByRole('checkbox', { name: /är en ökning/ }));
      await write(user, 'Målvärde', '120');
    }, 'En andel ligger mellan 0 % och 100 %. Är det en ökning, kryssa i det under enheten');
    expect(found).toBe(0);
  });

  const past = 'Välj tidigast i morgon, 3 april 2025. Är målet klart, ändra läget till Klart';
  it.each([
    ['2025-04-01', 1],
    ['2025-04-02', 1],
    ['2025-04-03', 0],
  ])('a deadline on %s, the day being 2 April (G-13)', async (day, messages) => {
    expect(await once((user) => write(user, 'Slutdatum', day), past)).toBe(messages);
    expect(statuses()[4]).toBe(messages === 1 ? 'saknas' : 'uppfyllt');
  });

  it.each([
    ['2030-04-02', 0],
    ['2030-04-03', 1],
  ])('a deadline five years ahead, %s', async (day, messages) => {
    const found = await once((user) => write(user, 'Slutdatum', day), 'Välj en dag senast 2 april 2030');
    expect(found).toBe(messages);
  });

  it('a deadline that names no day', async () => {
    const found = await once(
      (user) => write(user, 'Slutdatum', 'snart'),
      '”snart” går inte att räkna på. Skriv en dag, till exempel 28 april 2025',
    );
    expect(found).toBe(1);
  });

  it.each([
    ['2025-06-30', 0],
    ['2025-07-01', 1],
  ])('a milestone on %s before a deadline on 30 June', async (day, messages) => {
    const found = await once(async (user) => {
      await write(user, 'Slutdatum', '2025-06-30');
      await press(user, 'Lägg till ett delmål');
      await write(user, 'Delmål 1', 'Halvvägs');
      await write(user, 'Datum för delmål 1', day);
    }, 'Delmål 1 ska vara samma dag eller före slutdatumet (30 juni 2025)');
    expect(found).toBe(messages);
  });

  it('has room for five milestones', async () => {
    const user = open();
    await begin(user);
    for (let count = 0; count < 5; count += 1) await press(user, 'Lägg till ett delmål');
    expect(screen.queryByRole('button', { name: 'Lägg till ett delmål' })).toBeNull();
  });

  it('is told with the goal’s name and leads to it while it is folded away', async () => {
    const user = open();
    await begin(user);
    await write(user, 'Målvärde', 'tio');
    await press(user, 'Börja med ett tomt mål');
    await write(user, 'Målvärde', 'elva');
    await finish(user);
    const links = screen.getAllByRole('link', { name: /skriv med siffror/ });
    expect(links.map((link) => link.textContent?.slice(0, 10))).toEqual(['Mål 1 av 2', 'Mål 2 av 2']);
    await user.click(links[0] as HTMLElement);
    expect(document.activeElement?.textContent).toMatch(/^Mål 1 av 2/);
  });

  it('names the field in the summary, and makes no question of it before the colon', async () => {
    const user = open();
    await begin(user);
    await write(user, /Var är du nu/, 'halvvägs');
    await finish(user);
    const link = screen.getByRole('link', { name: /skriv med siffror/ });
    expect(link.textContent).toBe('Var är du nu: skriv med siffror, till exempel 12 eller 4,5');
  });

  it('opens the goal to mend and takes the reader to the summary', async () => {
    const user = open();
    await begin(user);
    await write(user, 'Målvärde', 'tio');
    await press(user, 'Stäng målet');
    await finish(user);
    expect(box('Målvärde').value).toBe('tio');
    expect(document.activeElement?.textContent).toContain('En sak att rätta');
  });

  it('leaves the reader in the field that mends the last mistake', async () => {
    const user = open();
    await begin(user);
    await write(user, 'Målvärde', 'tio');
    await finish(user);
    await write(user, 'Målvärde', '10');
    expect(answer()).not.toBeNull();
    expect(document.activeElement).toBe(box('Målvärde'));
  });
});
