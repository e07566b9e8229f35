import 'fake-indexeddb/auto';
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PlainDate } from '../../rules';
import { GoalBuilder } from './GoalBuilder';

// A whole goal is many fields, and a busy machine is slow to find them.
vi.setConfig({ testTimeout: 20_000 });
configure({ asyncUtilTimeout: 5_000 });

// Fetched once here, so that no test waits for the first import.
beforeAll(async () => {
  await Promise.all([
    import('./ExampleChoices'),
    import('./goal/GoalBody'),
    import('./plan/reading'),
    import('./PlanResult'),
  ]);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const open = (today: PlainDate = '2025-04-02', locale: 'sv' | 'en' = 'sv') => {
  render(<GoalBuilder base="/" locale={locale} today={today} />);
  return userEvent.setup();
};
type User = ReturnType<typeof open>;

// Parts of the tool are fetched when they are wanted, so a button may be a moment away.
const press = async (user: User, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));
const choose = (user: User, name: string) => user.click(screen.getByLabelText(name));
const box = (name: string | RegExp) => screen.getByLabelText(name) as HTMLInputElement;
const write = async (user: User, name: string | RegExp, text: string) => {
  await user.clear(box(name));
  await user.click(box(name));
  await user.paste(text);
};
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');
const letter = (name: RegExp) => within(screen.getByRole('region', { name }));
const said = (name: RegExp) =>
  letter(name)
    .queryAllByRole('listitem')
    .map((item) => plain(item.textContent))
    .join(' ');
const statuses = () =>
  ['Specifikt', 'Mätbart', 'Uppnåeligt', 'Relevant', 'Tidsbundet'].map((name) =>
    screen.getByRole('heading', { level: 4, name: new RegExp(`^${name}`) }).textContent?.replace(/^.* /, ''),
  );
const sentence = () => plain(screen.getByRole('figure', { name: 'Målet i en mening' }).textContent);
const finish = (user: User) => press(user, 'Klar med planen');
const answer = () =>
  screen.queryByRole('heading', { level: 2, name: /lanen är klar|Nästan|God väg|På god väg/i });

const begin = async (user: User, role = 'Utvecklare') => {
  await choose(user, role);
  await press(user, 'Börja med ett tomt mål');
  await screen.findByLabelText('Det här ska jag göra');
};

const writeComplete = async (user: User) => {
  await write(user, 'Det här ska jag göra', 'Sänka svarstiden för de tio vanligaste Firestore-frågorna');
  await choose(user, 'Annat');
  await write(user, 'Vilken enhet?', 'millisekunder');
  await write(user, 'Startläge', '900');
  await write(user, 'Målvärde', '300');
  await write(user, 'Så mäts det', 'Loggen');
  await choose(user, 'Helt');
  await user.click(screen.getByRole('checkbox', { name: 'Onlinekurs på Udemy eller Pluralsight' }));
  await write(user, 'Så hänger det ihop med min roll', 'Jag äger databasen');
  await write(user, 'Så hjälper det Inner Journey', 'Fler ryms i appen');
  await write(user, 'Slutdatum', '2025-06-30');
};

describe('a goal letter by letter', () => {
  it('is missing everything and has no error before anything is written', async () => {
    const user = open();
    await begin(user);
    expect(statuses()).toEqual(['saknas', 'saknas', 'saknas', 'saknas', 'saknas']);
    expect(screen.queryByText(/att rätta/)).toBeNull();
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

describe('the pace', () => {
  it.each([
    ['15', 'efter'],
    ['28', 'på väg'],
  ])('%s of 100 points to %s (G-27, G-29)', async (now, status) => {
    // 40 days gone of the 100 from 1 April to 9 July.
    const user = open('2025-05-11');
    await begin(user);
    await choose(user, 'Antal');
    await write(user, 'Startläge', '0');
    await write(user, 'Målvärde', '100');
    await write(user, 'Slutdatum', '2025-07-09');
    await write(user, /Var är du nu/, now);
    expect(screen.getByText(/Takten pekar/).textContent).toContain(
      `”${status}”: du har kommit ${now} av 100, dag 40 av 100`,
    );
  });

  it('has not begun on the first day of the quarter (G-31)', async () => {
    const user = open('2025-04-01');
    await begin(user);
    await choose(user, 'Antal');
    await write(user, 'Målvärde', '20');
    await write(user, 'Slutdatum', '2025-06-30');
    await write(user, /Var är du nu/, '0');
    expect(screen.getByText(/Takten pekar/).textContent).toContain(
      '”ej startat”: du har kommit 0 av 20, dag 0 av 91',
    );
  });
});

describe('one to three goals', () => {
  it('stops a plan without goals (G-21)', async () => {
    const user = open();
    await choose(user, 'Coach');
    await finish(user);
    expect(screen.getAllByText('Planen behöver minst 1 mål. Lägg till ett mål')).toHaveLength(2);
  });

  it('asks for the role when the plan is called done', async () => {
    const user = open();
    await finish(user);
    expect(screen.getAllByText('Välj din roll')).toHaveLength(2);
  });

  const three = async (user: User) => {
    await choose(user, 'Coach');
    for (let count = 0; count < 3; count += 1) await press(user, 'Börja med ett tomt mål');
  };

  it('stops the fourth', async () => {
    const user = open();
    await three(user);
    expect(screen.getByText(/Avsluta, flytta eller ta bort ett mål först/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Börja med ett tomt mål' })).toBeNull();
  });

  it('opens one at a time', async () => {
    const user = open();
    await three(user);
    await press(user, /^Mål 1 av 3/);
    expect(screen.getAllByRole('button', { expanded: true }).map((one) => one.textContent)).toEqual([
      expect.stringMatching(/^Mål 1 av 3/),
    ]);
  });

  it('makes room when a goal is moved to the next quarter', async () => {
    const user = open();
    await three(user);
    await press(user, 'Flytta till Q3 2025');
    expect(screen.getByRole('button', { name: /^Väntar till Q3 2025/ })).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Börja med ett tomt mål' })).toBeTruthy();
  });

  it('makes room when a goal is done', async () => {
    const user = open();
    await three(user);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Läge' }), 'Klart');
    expect(await screen.findByRole('button', { name: 'Börja med ett tomt mål' })).toBeTruthy();
  });

  it('brings a removed goal back', async () => {
    const user = open();
    await begin(user);
    await write(user, 'Det här ska jag göra', 'Bygga en testmiljö');
    await press(user, 'Ta bort målet');
    expect(screen.queryByRole('button', { name: /^Mål 1 av 1/ })).toBeNull();
    await press(user, 'Ångra borttagningen');
    expect(await screen.findByRole('button', { name: /Bygga en testmiljö/ })).toBeTruthy();
  });
});

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

describe('the plan', () => {
  it('is ready when the goal meets every letter, and takes the reader to the answer', async () => {
    const user = open();
    await begin(user);
    await writeComplete(user);
    await finish(user);
    // The plan is fetched when it is asked for, and takes focus when it stands.
    await waitFor(() =>
      expect(plain(document.activeElement?.textContent)).toBe(
        'Planen är klar: 1 mål som håller för varje bokstav i SMART',
      ),
    );
  });

  it('is asked for with Enter too', async () => {
    const user = open();
    await begin(user);
    await user.type(box('Slutdatum'), '2025-06-30{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(answer()));
  });

  it('lets a goal that is done have its day behind it', async () => {
    const user = open();
    await begin(user);
    await write(user, 'Slutdatum', '2025-04-01');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Läge' }), 'Klart');
    expect(statuses()[4]).toBe('uppfyllt');
    expect(screen.queryByText(/välj tidigast i morgon/)).toBeNull();
  });

  it('lists what is left, goal by goal and letter by letter', async () => {
    const user = open();
    await begin(user);
    await writeComplete(user);
    await write(user, 'Så hjälper det Inner Journey', '');
    await finish(user);
    await waitFor(() => expect(answer()?.textContent).toBe('Nästan klar: ett svar saknas än'));
    expect(screen.getByText('Mål 1, relevant: Skriv vad Inner Journey får ut av det.')).toBeTruthy();
  });

  it('is copied as text without tables, ready for Slack', async () => {
    const user = open();
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await begin(user);
    await writeComplete(user);
    await finish(user);
    await press(user, 'Kopiera som text');
    const text = plain(copied.mock.calls[0]?.[0]);
    expect(text).toContain('*Mål 1: Sänka svarstiden för de tio vanligaste Firestore-frågorna*');
    expect(text).toContain('• Inte avstämt med projektledaren än');
    expect(text).not.toContain('|');
  });

  it('speaks English', async () => {
    const user = open('2025-04-02', 'en');
    await choose(user, 'Coach');
    await press(user, /Actively guide new users/);
    expect(screen.getByRole('heading', { level: 4, name: 'Time-bound in part' })).toBeTruthy();
    await press(user, 'Write “Guide new users through onboarding”');
    await press(user, 'Done with the plan');
    expect(screen.getByRole('heading', { name: /answers are missing/ })).toBeTruthy();
  });

  it('finds the goals again after they were kept', async () => {
    const user = open();
    await begin(user);
    await write(user, 'Det här ska jag göra', 'Bygga en testmiljö');
    await user.click(await screen.findByRole('button', { name: 'Spara i den här webbläsaren' }));
    await screen.findByText(/Sparat i den här webbläsaren/);
    cleanup();
    open();
    await screen.findByText(/Hämtat från din mapp/);
    expect(await screen.findByRole('button', { name: /Bygga en testmiljö/ })).toBeTruthy();
    await press(user, 'Sluta spara och ta bort');
    await screen.findByText(/Borttaget ur/);
  });
});
