import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { alive } from '../../../test/alive';
import { openFolder } from '../../folder/folder';
import type { Locale } from '../../formats/units';
import { FeeCalculator } from './FeeCalculator';

const TODAY = '2026-11-20';
const user = userEvent.setup();

afterEach(async () => {
  cleanup();
  await (await openFolder()).clear();
});

/** What is shown, with ordinary spaces and minus signs, so that the expected texts can be typed. */
const plain = (text: string | null | undefined) =>
  (text ?? '').replaceAll('\u00a0', ' ').replaceAll('\u2212', '−');
const open = async (locale: Locale = 'sv') => {
  render(<FeeCalculator base="/" locale={locale} today={TODAY} />);
  await alive();
};
const type = async (label: string, text: string) => {
  const field = screen.getByLabelText(label, { exact: false });
  await user.clear(field);
  await user.type(field, text);
};
const ask = (locale: Locale = 'sv') =>
  user.click(screen.getByRole('button', { name: locale === 'sv' ? 'Visa svaret' : 'Show the answer' }));
const answer = () => plain(document.getElementById('fee-answer')?.textContent);
const result = () => plain(document.querySelector('.tool__result')?.textContent);
const errorAt = (id: string) => plain(document.getElementById(`${id}-error`)?.textContent);
const PRICE = 'Pris per samtal';
const SESSIONS = 'Hur många samtal håller du?';
const PREMIUM = 'Ordinarie pris för premium';
const COSTS = 'Övriga kostnader';
const SHARE = 'Hur stor andel';

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

describe('the membership', () => {
  it('is not spoken of until its price is typed', async () => {
    await open();
    await type(PRICE, '200');
    expect(result()).not.toContain('Medlemskap');
  });

  it.each([
    ['299', 'Medlemskapet kostar dig 149,50 kr i månaden. Det täcker du med 1 samtal.'],
    ['360', 'Medlemskapet kostar dig 180 kr i månaden. Det täcker du med 1 samtal.'],
    ['399', 'Medlemskapet kostar dig 199,50 kr i månaden. Det täcker du med 2 samtal.'],
  ])('at %s kr is covered by sessions', async (ordinary, sentence) => {
    await open();
    await type(PRICE, '200');
    await type(PREMIUM, ordinary);
    expect(result()).toContain(sentence);
  });

  it('is never covered by free sessions', async () => {
    await open();
    await type(PRICE, '0');
    await type(PREMIUM, '299');
    expect(result()).toContain('Med det här priset täcker du det aldrig');
  });

  it('A-27: through an employment costs nothing', async () => {
    await open();
    await type(PRICE, '200');
    await user.click(screen.getByLabelText('Jag har premium genom min anställning'));
    expect(result()).toContain('Medlemskapet kostar dig ingenting');
  });
});

describe('VAT and tax', () => {
  it('A-41: a price with VAT leaves 140 of 200', async () => {
    await open();
    await type(PRICE, '200');
    await user.click(screen.getByLabelText('Jag är momsregistrerad'));
    expect(answer()).toBe('Du har 140 kr kvar av 200 kr när avgift och moms är betalda');
  });

  it('A-43: at the limit there is a line about it and nothing to ask', async () => {
    await open();
    await type(PRICE, '200');
    await type(SESSIONS, '600');
    await user.click(screen.getByLabelText('Om året'));
    expect(result()).toContain('Du säljer för 120 000 kr om året utan moms. Gränsen');
    expect(result()).not.toContain('Fråga Skatteverket om moms');
  });

  it('one session above the limit there is something to ask', async () => {
    await open();
    await type(PRICE, '200');
    await type(SESSIONS, '601');
    await user.click(screen.getByLabelText('Om året'));
    expect(result()).toContain('Fråga Skatteverket om moms. Du säljer för 120 200 kr om året');
  });

  it('A-45: the limit is held against the price without VAT', async () => {
    await open();
    await type(PRICE, '200');
    await type(SESSIONS, '601');
    await user.click(screen.getByLabelText('Om året'));
    await user.click(screen.getByLabelText('Jag är momsregistrerad'));
    expect(result()).toContain('Du säljer för 96 160 kr om året utan moms. Gränsen');
  });

  it('a share set aside waits for the number of sessions', async () => {
    await open();
    await type(PRICE, '200');
    await type(SHARE, '30');
    expect(result()).toContain('så räknar vi in medlemskap, kostnader och det du lägger undan');
  });

  it('A-47: a share set aside is shown with what is left', async () => {
    await open();
    await type(PRICE, '200');
    await type(SESSIONS, '8');
    await type(SHARE, '30');
    expect(result()).toContain('30 % av 1 440,00 kr = 432,00 kr undan, 1 008,00 kr kvar');
  });
});

describe('what cannot be counted on', () => {
  it.each([
    [PRICE, 'fee-price', '100000,01', 'Priset får vara högst 100 000 kr'],
    [PRICE, 'fee-price', '-1', 'Priset kan inte vara negativt. Skriv 0 eller mer'],
    [PRICE, 'fee-price', '−1', 'Priset kan inte vara negativt. Skriv 0 eller mer'],
    [PRICE, 'fee-price', 'abc', 'Skriv med siffror, till exempel 350 eller 349,50'],
    [
      PRICE,
      'fee-price',
      '12,345',
      'Skriv tusental med mellanslag och högst två decimaler, till exempel 12 500 eller 12,50',
    ],
    [
      PRICE,
      'fee-price',
      '5,000',
      'Skriv tusental med mellanslag och högst två decimaler, till exempel 12 500 eller 12,50',
    ],
    [PRICE, 'fee-price', '12,3456', 'Skriv högst två decimaler, till exempel 349,50'],
    [
      PRICE,
      'fee-price',
      '50 00',
      'Mellanslag och skiljetecken hamnade fel. Skriv till exempel 12 500 eller 12500',
    ],
    [PRICE, 'fee-price', '99999999999999999999', 'Priset får vara högst 100 000 kr'],
    [SESSIONS, 'fee-sessions', '10001', 'Ange högst 10 000 samtal'],
    [SESSIONS, 'fee-sessions', '2,5', 'Ange ett heltal, till exempel 8'],
    [SESSIONS, 'fee-sessions', '-1', 'Antalet samtal kan inte vara negativt. Skriv 0 eller mer'],
    ['Pris 2', 'fee-other-price-1', '100000,01', 'Priset du jämför med får vara högst 100 000 kr'],
    [PREMIUM, 'fee-ordinary-membership', '10000,01', 'Priset för premium får vara högst 10 000 kr'],
    [
      PREMIUM,
      'fee-ordinary-membership',
      '0',
      'Priset för premium ska vara minst 0,01 kr. Lämna tomt om du inte vet',
    ],
    [COSTS, 'fee-other-costs', '1000000,01', 'Beloppet för övriga kostnader får vara högst 1 000 000 kr'],
    [SHARE, 'fee-tax-share', '70,01', 'Lägg undan högst 70 %'],
    [SHARE, 'fee-tax-share', '30,123', 'Skriv andelen med högst två decimaler, till exempel 30,5'],
    [SHARE, 'fee-tax-share', '30,1234', 'Skriv andelen med högst två decimaler, till exempel 30,5'],
    [SHARE, 'fee-tax-share', 'abc', 'Skriv andelen med siffror, till exempel 30 eller 30,5'],
    [SHARE, 'fee-tax-share', '3 0', 'Skriv andelen med siffror, till exempel 30 eller 30,5'],
    [SHARE, 'fee-tax-share', '-1', 'Andelen kan inte vara negativ. Skriv 0 eller mer'],
  ])('%s (%s), “%s”: %s', async (label, id, text, message) => {
    await open();
    await type(label, text);
    await user.tab();
    expect(errorAt(id)).toBe(message);
  });

  it.each([
    [PRICE, 'fee-price', '100000'],
    [PRICE, 'fee-price', '99 999,99 kr'],
    [PRICE, 'fee-price', '0'],
    [SESSIONS, 'fee-sessions', '10000'],
    [SESSIONS, 'fee-sessions', '0'],
    [PREMIUM, 'fee-ordinary-membership', '10000'],
    [PREMIUM, 'fee-ordinary-membership', '0,01'],
    [COSTS, 'fee-other-costs', '1000000'],
    [SHARE, 'fee-tax-share', '70'],
    [SHARE, 'fee-tax-share', '69,99'],
  ])('%s (%s) takes “%s”', async (label, id, text) => {
    await open();
    await type(label, text);
    await user.tab();
    expect(errorAt(id)).toBe('');
  });

  it('stays as it was typed, and the summary leads to it inside its disclosure', async () => {
    await open();
    await type(PRICE, '200');
    await type(SHARE, '71 %');
    const disclosure = screen.getByLabelText(SHARE, { exact: false }).closest('details');
    if (disclosure !== null) {
      disclosure.open = false;
    }
    await ask();
    await user.click(screen.getByRole('link', { name: /Lägg undan högst/ }));
    expect([(document.activeElement as HTMLInputElement).value, disclosure?.open]).toEqual(['71 %', true]);
  });

  it('is not judged where the chosen way of counting does not show it', async () => {
    await open();
    await type(PRICE, 'abc');
    await user.click(screen.getByLabelText('Vilket pris jag behöver ta'));
    await type('Vad vill du få per samtal?', '180');
    expect(answer()).toBe('Ta minst 200 kr, så får du 180 kr');
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
