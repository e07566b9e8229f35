import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  answer,
  ask,
  errorAt,
  fetchParts,
  leave,
  open,
  PRICE,
  plain,
  result,
  SESSIONS,
  type,
  user,
} from './feePage.fixtures';

beforeAll(fetchParts);
afterEach(leave);

describe('a price', () => {
  it('is answered while it is typed, without any button', async () => {
    await open();
    await type(PRICE, '200');
    expect(answer()).toBe('Du får 180 kr av 200 kr');
  });

  it('shows how it is counted, with its own numbers', async () => {
    await open();
    await type(PRICE, '160,45');
    expect(result()).toContain('160,45 kr − 10 % (16,05 kr) = 144,40 kr till dig');
  });

  it('may be nothing, with a note', async () => {
    await open();
    await type(PRICE, '0');
    expect(result()).toContain('Det går bra att hålla samtal gratis');
  });

  it.each([
    ['0,04', true],
    ['0,05', false],
  ])('of %s kr: the note on a fee that rounds away is shown: %s', async (price, shown) => {
    await open();
    await type(PRICE, price);
    expect(result().includes('avgiften avrundas till noll')).toBe(shown);
  });

  it('with sessions gives a month and a year', async () => {
    await open();
    await type(PRICE, '200');
    await type(SESSIONS, '8');
    expect(result()).toContain(
      'Med 8 samtal i månaden får du 1 440 kr i månaden. På ett år blir det 17 280 kr.',
    );
  });

  it('with sessions a week tells the month with one decimal', async () => {
    await open();
    await type(PRICE, '200');
    await type(SESSIONS, '2');
    await user.click(screen.getByLabelText('I veckan'));
    expect(result()).toContain('2 samtal i veckan är 104 samtal om året, i snitt 8,7 i månaden');
  });

  it('is asked for only when the reader wants the answer', async () => {
    await open();
    const before = errorAt('fee-price');
    await ask();
    expect([before, errorAt('fee-price')]).toEqual(['', 'Skriv ett pris per samtal']);
  });

  it('that is asked about takes the reader to the answer', async () => {
    await open();
    await type(PRICE, '200');
    await ask();
    expect(document.activeElement?.id).toBe('fee-answer');
  });

  it('that is mended after an attempt keeps the reader in the field', async () => {
    await open();
    await ask();
    await type(PRICE, '200');
    expect(document.activeElement?.id).toBe('fee-price');
  });
});

describe('the other ways round', () => {
  it('A-31: a payout gives the lowest price, and what one öre less would give', async () => {
    await open();
    await user.click(screen.getByLabelText('Vilket pris jag behöver ta'));
    await type('Vad vill du få per samtal?', '500');
    expect(answer()).toBe('Ta minst 555,56 kr, så får du 500 kr');
    expect(result()).toContain('Med 555,55 kr blir det 499,99 kr');
  });

  it('a goal gives a number of sessions', async () => {
    await open();
    await user.click(screen.getByLabelText('Hur många samtal jag behöver'));
    await type('Vad vill du ha kvar i månaden?', '2000');
    await type(PRICE, '200');
    expect(answer()).toBe('Du når målet med 12 samtal i månaden');
  });

  it('a free session never reaches a goal', async () => {
    await open();
    await user.click(screen.getByLabelText('Hur många samtal jag behöver'));
    await type('Vad vill du ha kvar i månaden?', '2000');
    await type(PRICE, '0');
    expect(answer()).toBe('Med det priset når du aldrig målet');
  });

  it('A-29: no goal needs no sessions', async () => {
    await open();
    await user.click(screen.getByLabelText('Hur många samtal jag behöver'));
    await type('Vad vill du ha kvar i månaden?', '0');
    await type(PRICE, '200');
    expect(answer()).toBe('Du når målet utan ett enda samtal');
  });
});

describe('prices side by side', () => {
  it('have a row each', async () => {
    await open();
    await type(PRICE, '200');
    await type('Pris 2', '300');
    await type('Pris 3', '400');
    const table = screen.getByRole('table', { name: 'Dina priser sida vid sida' });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => plain(cell.textContent)),
    ).toEqual(['200,00 kr', '300,00 kr', '400,00 kr']);
  });
});

describe('taking it away', () => {
  it('the copied text has the answer and the counting', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText');
    await open();
    await type(PRICE, '200');
    await user.click(screen.getByRole('button', { name: 'Kopiera som text' }));
    await screen.findByText('Kopierat.');
    expect(plain(writeText.mock.calls[0]?.[0])).toContain('200,00 kr − 10 % (20,00 kr) = 180,00 kr till dig');
  });

  it('what is kept is there the next time', async () => {
    await open();
    await type(PRICE, '1 250 kr');
    await user.click(screen.getByRole('button', { name: 'Spara i den här webbläsaren' }));
    await screen.findByText(/^Sparat i den här webbläsaren/);
    cleanup();
    await open();
    await waitFor(() => expect(answer()).toBe('Du får 1 125 kr av 1 250 kr'));
  });
});

describe('in English', () => {
  it('the same answer is in English', async () => {
    await open('en');
    await type('Price of a session', '200');
    expect(answer()).toBe('You get SEK 180 of SEK 200');
  });

  it('the same mistake is told in English', async () => {
    await open('en');
    await type('Price of a session', '100000.01');
    await ask('en');
    expect(errorAt('fee-price')).toBe('The price can be at most SEK 100,000');
  });

  it('a share with three decimals is told about decimals, not thousands', async () => {
    await open('en');
    await type('How large a share', '30.123');
    await user.tab();
    expect(errorAt('fee-tax-share')).toBe('Give the share with at most two decimals, for example 30.5');
  });
});
