import { describe, expect, it } from 'vitest';
import { budgetCost } from './budgetVat';

// All amounts in öre.
describe('a cost in a budget', () => {
  it.each([
    ['with VAT is counted as it stands where VAT is counted', 100_000, true, 25, true, 100_000],
    ['without VAT is counted as it stands where VAT is not counted', 100_000, false, 25, false, 100_000],
    ['without VAT has 25 % added', 400_000, false, 25, true, 500_000],
    ['without VAT has 12 % added', 100_000, false, 12, true, 112_000],
    ['without VAT has 6 % added', 100_000, false, 6, true, 106_000],
    ['without VAT and at no rate stays the same', 100_000, false, 0, true, 100_000],
    ['with VAT has 25 % of the price taken out', 500_000, true, 25, false, 400_000],
    ['with VAT has 12 % of the price taken out', 112_000, true, 12, false, 100_000],
    ['with VAT has 6 % of the price taken out', 106_000, true, 6, false, 100_000],
    ['with VAT at no rate stays the same', 100_000, true, 0, false, 100_000],
    ['of two öre has half an öre rounded up', 2, false, 25, true, 3],
    ['of one öre has a quarter of an öre rounded away', 1, false, 25, true, 1],
    ['of 199,95 kr with VAT is 159,96 kr without', 19_995, true, 25, false, 15_996],
  ] as const)('%s', (_case, amount, includesVat, rate, countedWithVat, expected) => {
    expect(budgetCost({ amount, includesVat, rate }, countedWithVat)).toBe(expected);
  });

  it('that is not whole öre is refused', () => {
    expect(() => budgetCost({ amount: 0.5, includesVat: false, rate: 25 }, true)).toThrow(RangeError);
  });
});
