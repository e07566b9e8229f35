import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  answer,
  fetchParts,
  leave,
  open,
  PREMIUM,
  PRICE,
  result,
  SESSIONS,
  SHARE,
  type,
  user,
} from './feePage.fixtures';

beforeAll(fetchParts);
afterEach(leave);

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
