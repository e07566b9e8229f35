import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  add,
  answer,
  ask,
  errors,
  fetchParts,
  fill,
  leave,
  open,
  plain,
  result,
  row,
  type,
  user,
} from './budgetPage.fixtures';

beforeAll(fetchParts);
afterEach(leave);

describe('a budget that nothing is taken from', () => {
  it('says what it is before anything is asked', async () => {
    await open();
    expect(result()).toContain('Du har 5 000 kr om året');
  });

  it('U-01: is whole', async () => {
    await open();
    await ask();
    expect(answer()).toBe('Hela budgeten för 2025 är kvar: 5 000 kr');
  });

  it('says which year is assumed', async () => {
    await open();
    await ask();
    expect(result()).toContain('Vårt antagande: du frågar om 2025');
  });
});

describe('a course that is not told in full', () => {
  it('leads to what it waits for, and leaves the others standing', async () => {
    await open();
    await fill(0, { day: '2025-03-14', amount: '1 200', status: 'Genomförd' });
    await add();
    await fill(1, { name: 'React', day: '2025-05-14', status: 'Önskad' });
    expect(answer()).toBe('Du har 3 800 kr kvar av budgeten för 2025');
    await user.click(screen.getByRole('link', { name: 'React räknas inte än: skriv beloppet.' }));
    expect(document.activeElement).toBe(row(1).getByLabelText('Vad kostar den?', { exact: false }));
  });

  it('is asked for what it lacks when the answer is asked for, with its number when there are more', async () => {
    await open();
    await add();
    await fill(1, { amount: '900' });
    await ask();
    expect(errors()).toEqual(['Kurs 2: skriv vilken dag det är', 'Kurs 2: välj hur långt det har kommit']);
  });

  it('takes focus to the summary, and the answer says that nothing is counted yet', async () => {
    await open();
    await fill(0, { amount: '900' });
    await ask();
    expect(document.activeElement?.className).toBe('error-summary');
    expect(answer()).toBe('Inget är räknat än av 5 000 kr för 2025');
  });

  it('that is the only one leaves nothing to draw or to sum, and no rule kept', async () => {
    await open();
    await fill(0, { day: '2025-02-29', amount: '900', status: 'Önskad' });
    await ask();
    await waitFor(() => expect(result()).toContain('Kvitto'));
    expect(result()).not.toMatch(/kvar|Så räknar vi|på plats/i);
  });

  it('is none when nothing is written in it', async () => {
    await open();
    await add();
    await ask();
    expect(errors()).toEqual([]);
  });

  it('with a day that does not exist says why', async () => {
    await open();
    await fill(0, { day: '2025-02-29', amount: '900', status: 'Önskad' });
    await ask();
    expect(errors()).toEqual(['2025 har inget 29 februari']);
    expect(result()).toContain('Kurs 1 räknas inte än: se över det du har skrivit.');
  });
});

describe('the year', () => {
  const year = () => screen.getByLabelText('Vilket år gäller det?', { exact: false });

  it.each([
    ['2024', 'Skriv ett år från 2025, när planen kom, till 2100'],
    ['2101', 'Skriv ett år från 2025, när planen kom, till 2100'],
    ['i år', 'Skriv året med fyra siffror, till exempel 2026'],
  ])('%s is refused', async (text, expected) => {
    await open();
    await type(year(), text);
    await ask();
    expect(errors()).toEqual([expected]);
    expect(result()).toContain('Rätta året');
  });

  it.each(['2025', '2100'])('%s is a year', async (text) => {
    await open();
    await type(year(), text);
    expect(answer()).toBe(`Hela budgeten för ${text} är kvar: 5 000 kr`);
  });
});

describe('an answer that was asked for', () => {
  it('takes focus', async () => {
    await open();
    await ask();
    expect(document.activeElement?.id).toBe('budget-answer');
  });

  it('does not take it again when the year is changed afterwards', async () => {
    await open();
    await ask();
    const year = screen.getByLabelText('Vilket år gäller det?', { exact: false });
    await type(year, '2027');
    expect([document.activeElement, answer()]).toEqual([year, 'Hela budgeten för 2027 är kvar: 5 000 kr']);
  });
});

describe('rows', () => {
  it('that are removed take the reader to the way back', async () => {
    await open();
    await fill(0, { name: 'React', day: '2025-03-14', amount: '900', status: 'Genomförd' });
    await user.click(screen.getByRole('button', { name: 'Ta bort React' }));
    expect(plain(document.activeElement?.textContent)).toBe('React är borttagen. Ångra');
    await user.click(within(document.activeElement as HTMLElement).getByRole('button', { name: 'Ångra' }));
    expect(answer()).toBe('Du har 4 100 kr kvar av budgeten för 2025');
    expect(document.activeElement).toBe(row(0).getByLabelText('Vad är det för kurs?', { exact: false }));
  });

  it('that are settled fold when another is added, and one that is not stays open', async () => {
    await open();
    await fill(0, { day: '2025-03-14', amount: '900', status: 'Genomförd' });
    await add();
    await fill(1, { day: '2025-04-14' });
    await add();
    await waitFor(() =>
      expect(
        [...document.querySelectorAll<HTMLDetailsElement>('.entry > details')].map((one) => one.open),
      ).toEqual([false, true, true]),
    );
  });

  it('that are added begin in their first field', async () => {
    await open();
    await add();
    expect(document.activeElement).toBe(row(1).getByLabelText('Vad är det för kurs?', { exact: false }));
  });

  it('are drawn, with what is left in words', async () => {
    await open();
    await fill(0, { day: '2025-03-14', amount: '1 200', status: 'Genomförd' });
    const picture = await screen.findByRole('figure');
    expect(plain(picture.textContent)).toBe(
      'Vart budgeten för 2025 gårÅrets budget5 000,00 krGenomfört−1 200,00 krKvar3 800,00 kr',
    );
  });
});

describe('what is kept', () => {
  it('is there again, and the answer with it', async () => {
    await open();
    await fill(0, { name: 'React', day: '2025-03-14', amount: '1 200', status: 'Genomförd' });
    await user.click(screen.getByRole('button', { name: 'Spara i den här webbläsaren' }));
    await screen.findByText(/^Sparat i den här webbläsaren/);
    cleanup();
    await open();
    await waitFor(() => expect(answer()).toBe('Du har 3 800 kr kvar av budgeten för 2025'));
    expect(result()).toContain('från din mapp');
  });
});

it('answers in English', async () => {
  await open('en');
  const fields = row(0);
  await type(fields.getByLabelText('Which day?', { exact: false }), '14 March 2025');
  await type(fields.getByLabelText('What does it cost?', { exact: false }), '5600');
  await user.click(fields.getByLabelText('Done'));
  expect(answer()).toBe('SEK 600 beyond the budget for 2025 needs approval');
});
