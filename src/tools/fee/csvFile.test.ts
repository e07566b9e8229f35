import { describe, expect, it } from 'vitest';
import { contextOn } from '../../rules';
import { answerFee } from './breakdown';
import { feeCsv } from './csvFile';
import type { FeeInputs } from './inputs';

const inputs: FeeInputs = {
  question: { mode: 'payout', price: 123_450 },
  otherPrices: [20_000],
  pace: null,
  ordinaryMembership: null,
  throughEmployment: false,
  otherCosts: 0,
  vat: null,
  taxShare: null,
};
const fileFor = (changes: Partial<FeeInputs>, locale: 'sv' | 'en' = 'sv') =>
  feeCsv(answerFee({ ...inputs, ...changes }, contextOn('2026-11-20')), '2026-11-20', locale);

describe('the sheet', () => {
  it('begins with a byte order mark and Swedish headings with their unit', async () => {
    const { content } = await fileFor({});
    expect(content.split('\r\n')[0]).toBe(
      '\ufeffPris (kr);Klienten betalar (kr);Avgift (kr);Moms (kr);Kvar per samtal (kr);Samtal per år;Medlemskap per månad (kr);Övriga kostnader per månad (kr);Undanlagt per månad (kr);Kvar per månad (kr);Kvar per år (kr)',
    );
  });

  it('has a row for each price, with empty cells for what is not known', async () => {
    const { content } = await fileFor({});
    expect(content.split('\r\n').slice(1)).toEqual([
      '1234,50;1234,50;123,45;0,00;1111,05;;;;;;',
      '200,00;200,00;20,00;0,00;180,00;;;;;;',
    ]);
  });

  it('has months and years once the number of sessions is known, and an ASCII minus', async () => {
    const { content } = await fileFor({
      question: { mode: 'payout', price: 20_000 },
      otherPrices: [],
      pace: { count: 1, per: 'month' },
      otherCosts: 20_000,
    });
    expect(content.split('\r\n')[1]).toBe(
      '200,00;200,00;20,00;0,00;180,00;12;0,00;200,00;0,00;-20,00;-240,00',
    );
  });

  it('is named by tool and day', async () => {
    expect((await fileFor({})).name).toBe('avgift-2026-11-20.csv');
  });

  it('has English headings in English', async () => {
    const { content } = await fileFor({}, 'en');
    expect(content).toContain('Left per session (SEK)');
  });
});
