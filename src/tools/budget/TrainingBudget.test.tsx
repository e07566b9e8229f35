import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { alive } from '../../../test/alive';
import { openFolder } from '../../folder/folder';
import type { Locale } from '../../formats/units';
import { TrainingBudget } from './TrainingBudget';

const TODAY = '2025-11-20';
const user = userEvent.setup();

afterEach(async () => {
  cleanup();
  await (await openFolder()).clear();
});

/** What is shown, with ordinary spaces and minus signs, so that the expected texts can be typed. */
const plain = (text: string | null | undefined) =>
  (text ?? '').replaceAll('\u00a0', ' ').replaceAll('\u2212', '−');
const open = async (locale: Locale = 'sv') => {
  render(<TrainingBudget base="/" locale={locale} today={TODAY} />);
  await alive();
};
const ask = () => user.click(screen.getByRole('button', { name: 'Visa svaret' }));
const answer = () => plain(document.getElementById('budget-answer')?.textContent);
const result = () => plain(document.querySelector('.tool__result')?.textContent);
const errors = () =>
  [...document.querySelectorAll('.field__error')].map(({ textContent }) => plain(textContent));
const row = (index: number) => {
  const rows = document.querySelectorAll<HTMLElement>('.entry');
  const found = rows[index];
  if (found === undefined) throw new Error(`There is no row ${index}`);
  return within(found);
};
const type = async (field: HTMLElement, text: string) => {
  await user.clear(field);
  await user.type(field, text);
};

interface Told {
  readonly day?: string;
  readonly amount?: string;
  readonly status?: 'Önskad' | 'Godkänd' | 'Genomförd';
  readonly name?: string;
}
const fill = async (index: number, { day, amount, status, name }: Told) => {
  const fields = row(index);
  if (name !== undefined) await type(fields.getByLabelText('Vad är det för kurs?', { exact: false }), name);
  if (day !== undefined) await type(fields.getByLabelText('Vilken dag?', { exact: false }), day);
  if (amount !== undefined) await type(fields.getByLabelText('Vad kostar den?', { exact: false }), amount);
  if (status !== undefined) await user.click(fields.getByLabelText(status));
};
const add = () => user.click(screen.getByRole('button', { name: 'Lägg till en kurs' }));
const addition = async (amount: string, day: string) => {
  await user.click(screen.getByRole('button', { name: 'Lägg till ett tillägg' }));
  await type(screen.getByLabelText('Hur mycket godkändes?', { exact: false }), amount);
  await type(screen.getByLabelText('Vilken dag godkändes det?', { exact: false }), day);
};
const further = () => waitFor(() => expect(result()).toContain('Så räknar vi'));

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

describe('the worked cases', () => {
  it.each([
    ['one öre below the limit', '4 999,99', 'Du har 0,01 kr kvar av budgeten för 2025'],
    ['exactly the limit', '5 000', 'Budgeten för 2025 är använd, på öret'],
    ['U-03: one öre above it', '5 000,01', '0,01 kr utöver budgeten för 2025 behöver godkännas'],
  ])('%s', async (_case, amount, expected) => {
    await open();
    await fill(0, { day: '2025-03-14', amount, status: 'Genomförd' });
    expect(answer()).toBe(expected);
  });

  it('two courses to exactly the limit use it up', async () => {
    await open();
    await fill(0, { day: '2025-03-14', amount: '3 000', status: 'Genomförd' });
    await add();
    await fill(1, { day: '2025-05-14', amount: '2 000', status: 'Godkänd' });
    expect(answer()).toBe('Budgeten för 2025 är använd, på öret');
  });

  it('U-05: an approved addition raises the limit', async () => {
    await open();
    await fill(0, { day: '2025-03-14', amount: '5 600', status: 'Genomförd' });
    await addition('1 000', '2025-03-01');
    expect(answer()).toBe('Du har 400 kr kvar av budgeten för 2025');
    expect(result()).toContain('högst 6 000 kr, varav 1 000 kr godkänt tillägg');
  });

  it.each([
    ['2025', 'Du har 3 800 kr kvar av budgeten för 2025'],
    ['2026', 'Du har 4 100 kr kvar av budgeten för 2026'],
  ])('U-07: on either side of New Year, asked about %s', async (year, expected) => {
    await open();
    await fill(0, { day: '2025-12-31', amount: '1 200', status: 'Genomförd' });
    await add();
    await fill(1, { day: '2026-01-01', amount: '900', status: 'Godkänd' });
    await type(screen.getByLabelText('Vilket år gäller det?', { exact: false }), year);
    expect(answer()).toBe(expected);
    expect(result()).toContain(`En kurs ligger i ett annat år än ${year} och räknas inte här.`);
  });

  it.each(['0', '-50', '-0,01'])('U-09: an amount of %s is refused beside its field', async (amount) => {
    await open();
    await fill(0, { day: '2025-03-14', amount, status: 'Genomförd' });
    await ask();
    expect(errors()).toEqual(['Beloppet ska vara minst 0,01 kr']);
  });

  it('one öre is an amount', async () => {
    await open();
    await fill(0, { day: '2025-03-14', amount: '0,01', status: 'Genomförd' });
    expect(answer()).toBe('Du har 4 999,99 kr kvar av budgeten för 2025');
  });

  it.each([
    ['1 000 000', []],
    ['1 000 000,01', ['Beloppet får vara högst 1 000 000 kr']],
  ])('an amount of %s is held against the highest', async (amount, expected) => {
    await open();
    await fill(0, { day: '2025-03-14', amount, status: 'Önskad' });
    await ask();
    expect(errors()).toEqual(expected);
  });
});

describe('what is wished for', () => {
  it('does not use the budget, and is told to have room', async () => {
    await open();
    await fill(0, { day: '2025-03-14', amount: '5 000', status: 'Önskad' });
    await waitFor(() => expect(result()).toContain('Det ryms, också om allt du önskar godkänns.'));
    expect(answer()).toBe('Hela budgeten för 2025 är kvar: 5 000 kr');
  });

  it('one öre beyond the limit is told with what may be asked and when a new budget begins', async () => {
    await open();
    await fill(0, { day: '2025-03-14', amount: '5 000,01', status: 'Önskad' });
    await further();
    expect(result()).toContain('Godkänns allt du önskar går det 0,01 kr utöver budgeten.');
    expect(result()).toContain('1 januari 2026 börjar en ny budget på 5 000 kr.');
  });

  it('comes on top of what is beyond already', async () => {
    await open();
    await fill(0, { day: '2025-03-14', amount: '5 600', status: 'Genomförd' });
    await add();
    await fill(1, { day: '2025-04-14', amount: '300', status: 'Önskad' });
    await further();
    expect(result()).toContain('Be projektledaren godkänna ett tillägg på 600 kr.');
    expect(result()).toContain('behövs ett tillägg på sammanlagt 900 kr');
  });

  it('would need approval within the budget too, if that is how the plan is read', async () => {
    await open();
    await fill(0, { day: '2025-03-14', amount: '900', status: 'Önskad' });
    await waitFor(() =>
      expect(result()).toContain('frågar du innan du anmäler dig till det du önskar för 900 kr'),
    );
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

describe('VAT', () => {
  it('is added to an amount without it, as the budget counts with it', async () => {
    await open();
    await fill(0, { name: 'React', day: '2025-03-14', amount: '1 000', status: 'Genomförd' });
    await user.click(row(0).getByLabelText('Utan moms'));
    await further();
    expect(answer()).toBe('Du har 3 750 kr kvar av budgeten för 2025');
    expect(result()).toContain('React: 1 000,00 kr + 25 % moms = 1 250,00 kr');
  });

  it('at six per cent is six per cent', async () => {
    await open();
    await fill(0, { day: '2025-03-14', amount: '1 000', status: 'Genomförd' });
    await user.click(row(0).getByLabelText('Utan moms'));
    await user.selectOptions(row(0).getByLabelText('Momssats på fakturan, i procent'), '6');
    expect(answer()).toBe('Du har 3 940 kr kvar av budgeten för 2025');
  });

  it('is taken out when the budget is counted without it', async () => {
    await open();
    await fill(0, { day: '2025-03-14', amount: '1 250', status: 'Genomförd' });
    await user.click(
      within(screen.getByRole('group', { name: 'Budgeten räknas' })).getByLabelText('Utan moms'),
    );
    expect(answer()).toBe('Du har 4 000 kr kvar av budgeten för 2025');
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
