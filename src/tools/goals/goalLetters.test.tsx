import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  begin,
  box,
  choose,
  fetchParts,
  finish,
  open,
  press,
  said,
  sentence,
  statuses,
  type User,
  write,
  writeComplete,
} from './goalPage.fixtures';

beforeAll(fetchParts);
afterEach(cleanup);

describe('a goal letter by letter', () => {
  it('is missing everything and has no error before anything is written', async () => {
    const user = open();
    await begin(user);
    expect(statuses()).toEqual(['saknas', 'saknas', 'saknas', 'saknas', 'saknas']);
    expect(screen.queryByText(/att rätta/)).toBeNull();
  });

  it('is not told what its questions ask until something is written or the plan is called done', async () => {
    const user = open();
    await begin(user);
    expect(said(/^Relevant/)).toBe('');
    await write(user, 'Så hänger det ihop med min roll', 'Jag äger databasen');
    expect(said(/^Relevant/)).toBe('Skriv vad Inner Journey får ut av det.');
    await finish(user);
    expect(said(/^Specifikt/)).toBe('Skriv vad som ska bli klart eller annorlunda.');
  });

  it('meets all five when rewritten (G-03)', async () => {
    const user = open();
    await begin(user);
    await writeComplete(user);
    expect(statuses()).toEqual(['uppfyllt', 'uppfyllt', 'uppfyllt', 'uppfyllt', 'uppfyllt']);
  });

  it('puts the goal together in one sentence', async () => {
    const user = open();
    await begin(user);
    await writeComplete(user);
    expect(sentence()).toBe(
      'Mitt mål är att sänka svarstiden för de tio vanligaste Firestore-frågorna, från 900 till 300 millisekunder, mätt så här: loggen, senast 30 juni 2025.',
    );
  });

  it('asks what will be different when a goal is an activity (G-01)', async () => {
    const user = open();
    await begin(user);
    await write(user, 'Det här ska jag göra', 'Lära mig React på djupet');
    expect(said(/^Mätbart/)).toContain('”Lära mig” är vägen dit. Vad är annorlunda när du är klar?');
  });

  it('is partly specific and without measure or day when vague (G-01)', async () => {
    const user = open();
    await begin(user);
    await write(user, 'Det här ska jag göra', 'Bli bättre på React');
    expect(statuses()).toEqual(['delvis', 'saknas', 'saknas', 'saknas', 'saknas']);
  });

  it('names each vague word once (G-23)', async () => {
    const user = open();
    await begin(user);
    await write(user, 'Det här ska jag göra', 'Stärka teamets utveckling genom att arbeta med processer');
    expect(said(/^Specifikt/)).toContain('”Stärka”, ”utveckling” och ”arbeta med” kan betyda mycket.');
  });

  it('begins from the example of the role with the day to confirm (G-05)', async () => {
    const user = open();
    await choose(user, 'Coach');
    await press(user, /Aktivt guida nya användare/);
    expect([box('Målvärde').value, box('Slutdatum').value]).toEqual(['10', 'Q3 2025']);
    expect(said(/^Tidsbundet/)).toContain('Bekräfta dagen, 30 september 2025, så är den satt.');
    expect(said(/^Specifikt/)).toContain('”Aktivt” säger inte så mycket här.');
    expect(statuses()[2]).toBe('uppfyllt');
  });

  it('offers the wording without its filler', async () => {
    const user = open();
    await choose(user, 'Coach');
    await press(user, /Aktivt guida nya användare/);
    await press(user, 'Skriv ”Guida nya användare genom onboardingen”');
    expect(box('Det här ska jag göra').value).toBe('Guida nya användare genom onboardingen');
    expect(document.activeElement).toBe(box('Det här ska jag göra'));
  });

  it('confirms the proposed day with one press', async () => {
    const user = open();
    await choose(user, 'Finansieringsansvarig');
    await press(user, /Färdigställa och skicka in/);
    expect(said(/^Specifikt/)).toContain('”Färdigställa” och ”skicka in”');
    await press(user, 'Använd 15 maj 2025');
    expect(box('Slutdatum').value).toBe('2025-05-15');
    expect(statuses()[4]).toBe('uppfyllt');
  });

  it('leaves the example’s day empty once it has passed', async () => {
    const user = open('2026-11-20');
    await choose(user, 'Coach');
    await press(user, /Aktivt guida nya användare/);
    expect(box('Slutdatum').value).toBe('');
  });

  it('copies a number in the text into the target', async () => {
    const user = open();
    await begin(user);
    await write(user, 'Det här ska jag göra', 'Säkra minst 465 865 SEK från Vinnova');
    await press(user, /^Använd 465.865.kr som målvärde$/);
    expect(box('Målvärde').value).toBe('465865');
    expect(document.activeElement).toBe(box('Målvärde'));
    expect((screen.getByRole('radio', { name: 'Kronor' }) as HTMLInputElement).checked).toBe(true);
  });

  it('proposes the part that is your own when somebody else decides', async () => {
    const user = open();
    await choose(user, 'Finansieringsansvarig');
    await press(user, /Säkra finansiering/);
    expect(statuses()[2]).toBe('delvis');
    await press(user, 'Skriv ”Skicka in ansökan om finansiering från Vinnova”');
    expect(box('Det här ska jag göra').value).toBe('Skicka in ansökan om finansiering från Vinnova');
  });

  it('asks for the starting point of a rise (G-09)', async () => {
    const user = open();
    await begin(user);
    await write(user, 'Det här ska jag göra', 'Öka antalet deltagare');
    await choose(user, 'Antal');
    await write(user, 'Målvärde', '40');
    expect(statuses()[1]).toBe('delvis');
    expect(said(/^Mätbart/)).toContain('”Öka” behöver ett startläge');
  });

  it('is partly relevant with one link of two (G-19)', async () => {
    const user = open();
    await begin(user);
    await write(user, 'Så hänger det ihop med min roll', 'Jag äger databasen');
    expect(statuses()[3]).toBe('delvis');
  });

  it('wants a milestone in the quarter of a goal that reaches past it, and takes it (G-15)', async () => {
    const user = open();
    await begin(user);
    await write(user, 'Slutdatum', '2025-09-30');
    expect(statuses()[4]).toBe('delvis');
    await press(user, 'Lägg till ett delmål 30 juni 2025');
    expect(document.activeElement).toBe(box('Delmål 1'));
    await user.type(box('Delmål 1'), 'Halvvägs');
    expect([box('Datum för delmål 1').value, statuses()[4]]).toEqual(['2025-06-30', 'uppfyllt']);
  });

  it('tells of Midsummer Eve and still takes the day (G-17)', async () => {
    const user = open();
    await begin(user);
    await write(user, 'Slutdatum', '2025-06-20');
    expect(statuses()[4]).toBe('uppfyllt');
    expect(said(/^Tidsbundet/)).toContain('20 juni 2025 är midsommarafton.');
  });

  it('reads 5 000,50 and 5000.5 as the same figure (G-25)', async () => {
    const user = open();
    await begin(user);
    await choose(user, 'Antal');
    await write(user, 'Målvärde', '5 000,50');
    expect(sentence()).toContain('(5 000,5 st)');
    await write(user, 'Målvärde', '5000.5');
    expect(sentence()).toContain('(5 000,5 st)');
  });
});

describe('a goal about Senior Coach', () => {
  const senior = async (user: User, certified: string, deadline: string) => {
    await choose(user, 'Coach');
    await press(user, /Senior Coach/);
    await screen.findByLabelText('När blev du certifierad?');
    await write(user, 'När blev du certifierad?', certified);
    await write(user, 'Slutdatum', deadline);
  };

  it('ends too early by a day', async () => {
    const user = open();
    await senior(user, '2025-04-01', '2025-09-30');
    expect(statuses()[2]).toBe('saknas');
    expect(said(/^Uppnåeligt/)).toContain('Du kan ansöka tidigast 1 oktober 2025');
  });

  it('ends on the very day and gets a day later offered', async () => {
    const user = open();
    await senior(user, '2025-04-01', '2025-10-01');
    expect(statuses()[2]).toBe('delvis');
    await press(user, 'Använd 2 oktober 2025');
    expect([box('Slutdatum').value, statuses()[2]]).toEqual(['2025-10-02', 'uppfyllt']);
  });

  it.each([
    ['19', 'saknas'],
    ['20', 'uppfyllt'],
  ])('aims for %s sessions', async (sessions, status) => {
    const user = open();
    await senior(user, '2025-01-10', '2025-10-01');
    await write(user, 'Hur många samtal som coach siktar du på?', sessions);
    expect(statuses()[2]).toBe(status);
  });
});
