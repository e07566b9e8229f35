import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  answer,
  ask,
  COSTS,
  errorAt,
  fetchParts,
  leave,
  open,
  PREMIUM,
  PRICE,
  SESSIONS,
  SHARE,
  type,
  user,
} from './feePage.fixtures';

beforeAll(fetchParts);
afterEach(leave);

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
