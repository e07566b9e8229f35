import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ApplicationDraft } from './ApplicationDraft';

afterEach(cleanup);

const open = (locale: 'sv' | 'en' = 'sv') => {
  render(<ApplicationDraft base="/" locale={locale} today="2026-11-20" />);
  return userEvent.setup();
};
type User = ReturnType<typeof open>;

const plain = (node: Element | null | undefined) => node?.textContent?.replaceAll('\u00a0', ' ') ?? '';
const field = (id: string) => document.getElementById(`eligibility-${id}`) as HTMLInputElement;
const write = async (user: User, id: string, text: string) => {
  await waitFor(() => expect(field(id).matches(':disabled')).toBe(false));
  await user.click(field(id));
  await user.paste(text);
};
const ask = (user: User) => user.click(screen.getByRole('button', { name: 'Visa utkastet' }));
const answer = () => plain(screen.queryByRole('heading', { level: 2 }));
const listUnder = (heading: string) =>
  within(screen.getByRole('heading', { name: heading }).parentElement as HTMLElement)
    .getAllByRole('listitem')
    .map(plain);
const rows = () => [...document.querySelectorAll('.answer-list__row')].map(plain);

describe('the application draft', () => {
  it('has nothing to show before anything is written', () => {
    open();
    expect([answer(), plain(document.querySelector('.tool__waiting'))]).toEqual([
      '',
      'Skriv några rader i rutorna, så lägger vi ihop dem till ett utkast här.',
    ]);
  });

  it('says that it is empty when asked for with nothing written', async () => {
    const user = open();
    await ask(user);
    expect(answer()).toBe('Utkastet är tomt än');
  });

  it('asks for the text that is missing', async () => {
    const user = open();
    await write(user, 'experience', 'Jag har lyssnat.');
    expect([answer(), listUnder('Det här är kvar')[0]]).toEqual([
      'Ditt utkast, så här långt',
      'Skriv några rader om varför du vill bli coach.',
    ]);
  });

  it('writes the facts before the two texts, and the role with them (B-13)', async () => {
    const user = open();
    await user.click(screen.getByLabelText('Meditation'));
    await write(user, 'sessions', '10');
    await user.click(screen.getByRole('radio', { name: 'Som klient' }));
    await write(user, 'experience', 'Jag har lyssnat.');
    await write(user, 'motivation-text', 'Jag vill ge det vidare.');
    expect(listUnder('Texten att klistra in')).toEqual([
      'Jag har erfarenhet av meditation.',
      'Jag har genomfört 10 samtal som klient.',
      'Jag har lyssnat.',
      'Jag vill ge det vidare.',
    ]);
  });

  it('shows what it is made of, and says what is not given', async () => {
    const user = open();
    await write(user, 'experience', 'Jag har lyssnat.');
    expect(rows()).toEqual([
      'VerktygInte angivetÄndra verktyg',
      'SamtalInte angivetÄndra samtal',
      'Din erfarenhet3 ordÄndra din erfarenhet',
      'Varför du vill bli coachInte angivetÄndra varför du vill bli coach',
    ]);
  });

  it('leads from a line to its field, also when that is folded away', async () => {
    const user = open();
    await write(user, 'experience', 'Jag har lyssnat.');
    await user.click(screen.getByRole('link', { name: 'Ändra samtal' }));
    expect([document.activeElement?.id, field('sessions').closest('details')?.open]).toEqual([
      'eligibility-sessions',
      true,
    ]);
  });

  it('copies the draft alone, with a line between its parts', async () => {
    const user = open();
    await write(user, 'experience', 'Jag har lyssnat.');
    await write(user, 'motivation-text', 'Jag vill ge det vidare.');
    await user.click(screen.getByRole('button', { name: 'Kopiera bara utkastet' }));
    expect(await navigator.clipboard.readText()).toBe('Jag har lyssnat.\n\nJag vill ge det vidare.');
  });

  it('says what is wrong with a number that is folded away, in the summary', async () => {
    const user = open();
    await write(user, 'sessions', 'tio');
    await ask(user);
    const summary = document.querySelector('.error-summary');
    expect([document.activeElement === summary, plain(summary)]).toEqual([
      true,
      'En sak att rätta innan vi kan svaraAnge ett heltal, till exempel 12',
    ]);
  });

  it('is written in English too', async () => {
    const user = open('en');
    await write(user, 'sessions', '10');
    expect(listUnder('The text to paste')).toEqual(['I have done 10 sessions.']);
  });
});

describe('the length of the draft', () => {
  const told = () => plain(document.querySelector('.field__hint + .disclosure')?.previousElementSibling);
  it.each([
    [49, '49 ord tillsammans. Lagom är 50–300 ord, så det finns plats för mer.'],
    [50, '50 ord tillsammans. Det är lagom: rådet är 50–300 ord.'],
    [300, '300 ord tillsammans. Det är lagom: rådet är 50–300 ord.'],
    [301, '301 ord tillsammans. Rådet är 50–300 ord. Det är ingen gräns, men programmet ber om något kort.'],
  ])('of %d words is held beside the advice', async (count, line) => {
    const user = open();
    await write(user, 'experience', 'jag '.repeat(count - 1));
    await write(user, 'motivation-text', 'du');
    expect(told()).toBe(line);
  });

  it('is no reason to hold the draft back', async () => {
    const user = open();
    await write(user, 'experience', 'a '.repeat(301));
    await write(user, 'motivation-text', 'Jag vill ge det vidare.');
    expect(answer()).toBe('Ditt utkast är klart att läsa igenom');
  });

  it.each([
    [1500, false],
    [1501, true],
  ])('has a limit in characters for each text (%d)', async (count, isTold) => {
    const user = open();
    await write(user, 'experience', 'a'.repeat(count));
    await user.tab();
    expect(document.getElementById('eligibility-experience-error') !== null).toBe(isTold);
  });
});
