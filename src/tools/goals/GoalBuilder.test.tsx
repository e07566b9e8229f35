import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  answer,
  begin,
  box,
  choose,
  fetchParts,
  finish,
  open,
  plain,
  press,
  statuses,
  type User,
  write,
  writeComplete,
} from './goalPage.fixtures';

beforeAll(fetchParts);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
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

describe('a line of what is left', () => {
  const twoBegun = async (user: User) => {
    await begin(user, 'Coach');
    await press(user, 'Börja med ett tomt mål');
    await finish(user);
    await screen.findByRole('link', { name: 'Mål 1, relevant: Skriv vad Inner Journey får ut av det.' });
  };
  const lead = (user: User, line: string) => user.click(screen.getByRole('link', { name: line }));
  const opened = () => screen.getByRole('button', { expanded: true }).textContent;

  it('leads to its field in the goal that stands open', async () => {
    const user = open();
    await twoBegun(user);
    await lead(user, 'Mål 2, specifikt: Skriv vad som ska bli klart eller annorlunda.');
    expect(document.activeElement).toBe(box('Det här ska jag göra'));
  });

  it('opens the goal that it speaks of, and leads to the field there', async () => {
    const user = open();
    await twoBegun(user);
    await lead(user, 'Mål 1, relevant: Skriv vad Inner Journey får ut av det.');
    await waitFor(() => expect(opened()).toMatch(/^Mål 1 av 2/));
    expect(document.activeElement).toBe(box('Så hjälper det Inner Journey'));
  });

  it('is forgotten when the reader opens a goal without it', async () => {
    const user = open();
    await twoBegun(user);
    await lead(user, 'Mål 1, relevant: Skriv vad Inner Journey får ut av det.');
    await waitFor(() => expect(opened()).toMatch(/^Mål 1 av 2/));
    await press(user, /^Mål 1 av 2/);
    await press(user, /^Mål 1 av 2/);
    expect(document.activeElement?.textContent).toMatch(/^Mål 1 av 2/);
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
