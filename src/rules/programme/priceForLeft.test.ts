import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOn, openRules, RULES } from '../rulebook';
import { priceForLeft, type VatChoice, withVat } from './fee';

const context = contextOn('2026-11-20');

// All amounts in öre.
describe('the lowest price that leaves an amount after fee and VAT', () => {
  it.each([
    ['A-41 backwards: 140,00 kr', true, 'withVat', 14_000, 20_000],
    ['fee on the price without VAT: 144,00 kr', true, 'withoutVat', 14_400, 20_000],
    ['VAT on top, fee on all of it: 175,00 kr', false, 'withVat', 17_500, 20_000],
    ['VAT on top, fee on the price: 180,00 kr', false, 'withoutVat', 18_000, 20_000],
    ['nothing', true, 'withVat', 0, 0],
    ['one öre', true, 'withVat', 1, 1],
  ] as const)('%s', (_case, priceIncludesVat, feeBase, wanted, price) => {
    expect(priceForLeft(wanted, { priceIncludesVat, feeBase }, context)).toBe(price);
  });

  it('leaves enough, and none of the twenty lower prices does', () => {
    const choice = fc.record({
      priceIncludesVat: fc.boolean(),
      feeBase: fc.constantFrom<VatChoice['feeBase']>('withVat', 'withoutVat'),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), choice, (wanted, chosen) => {
        const price = priceForLeft(wanted, chosen, context) ?? 0;
        const enough = Array.from({ length: 21 }, (_, lower) => price - lower)
          .filter((lower) => lower >= 0)
          .filter((lower) => withVat(lower, chosen, context).left >= wanted);
        expect(enough).toEqual([price]);
      }),
    );
  });

  // 25 % VAT is a fifth of a price with VAT in it, so a fee of 80 % leaves nothing and 79 % a hundredth: 99,12 kr
  // leaves 1,00, because fee (78,3048) and VAT (19,824) are both rounded down.
  it.each([
    ['takes everything', 100, 1, null],
    ['and VAT take everything to the öre', 80, 1, null],
    ['and VAT leave a hundredth of the price', 79, 100, 9_912],
    ['takes everything and nothing is wanted', 100, 0, 0],
  ])('when the fee %s, at %d per cent, for %d öre is %s', (_case, percent, wanted, price) => {
    const rules = openRules('2026-11-20', {
      ...RULES,
      'fee.platform': { ...RULES['fee.platform'], values: [{ from: '2025-01-01', value: percent }] },
    });
    const choice = { priceIncludesVat: true, feeBase: 'withVat' } as const;
    expect(priceForLeft(wanted, choice, { today: '2026-11-20', rules })).toBe(price);
  });

  it.each([-1, 0.5])('is refused for %d öre', (wanted) => {
    expect(() => priceForLeft(wanted, { priceIncludesVat: true, feeBase: 'withVat' }, context)).toThrow(
      new RangeError(`A wanted amount is whole and not negative: ${wanted}`),
    );
  });
});
