import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Context, contextOn, openRules, RULES } from '../rulebook';
import { priceForPayout, sessionFee, sessionsFor } from './fee';

const context = contextOn('2026-11-20');
const price = fc.integer({ min: 0, max: 10_000_000 });
const charging = (percent: number): Context => ({
  today: '2026-11-20',
  rules: openRules('2026-11-20', {
    ...RULES,
    'fee.platform': { ...RULES['fee.platform'], values: [{ from: '2025-01-01', value: percent }] },
  }),
});
const anyFee = fc.integer({ min: 0, max: 99 });

describe('at any price', () => {
  it('fee and payout sum to the price', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (ore) => {
        const { fee, payout } = sessionFee(ore, context);
        expect(fee + payout).toBe(ore);
      }),
    );
  });

  it('fee and payout sum to the price, and neither is negative, up to 2 000,00 kr', () => {
    const wrong = Array.from({ length: 200_001 }, (_, ore) => sessionFee(ore, context)).filter(
      ({ price: ore, fee, payout }) => fee + payout !== ore || fee < 0 || payout < 0,
    );
    expect(wrong).toEqual([]);
  });

  it('a higher price never pays out less, whatever the fee', () => {
    fc.assert(
      fc.property(price, price, anyFee, (a, b, percent) => {
        const rates = charging(percent);
        const [low, high] = [sessionFee(Math.min(a, b), rates), sessionFee(Math.max(a, b), rates)];
        expect(low.payout).toBeLessThanOrEqual(high.payout);
      }),
    );
  });

  it('one öre more never pays out less, up to 2 000,00 kr', () => {
    const payouts = Array.from({ length: 200_001 }, (_, ore) => sessionFee(ore, context).payout);
    expect(payouts.findIndex((payout, ore) => payout < (payouts[ore - 1] ?? 0))).toBe(-1);
  });
});

describe('for any wanted payout', () => {
  it('the price is enough', () => {
    fc.assert(
      fc.property(price, anyFee, (wanted, percent) => {
        expect(priceForPayout(wanted, charging(percent))?.payout).toBeGreaterThanOrEqual(wanted);
      }),
    );
  });

  it('one öre lower is not enough, whatever the fee', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), anyFee, (wanted, percent) => {
        const rates = charging(percent);
        const found = priceForPayout(wanted, rates)?.price ?? 0;
        expect(sessionFee(found - 1, rates).payout).toBeLessThan(wanted);
      }),
    );
  });

  it('there is no price when the fee takes everything', () => {
    expect(priceForPayout(1, charging(100))).toBe(null);
  });

  it('nothing costs nothing when the fee takes everything', () => {
    expect(priceForPayout(0, charging(100))).toEqual({ price: 0, fee: 0, payout: 0 });
  });
});

describe('for any goal', () => {
  it('the sessions reach it, and one fewer would not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 1, max: 1e7 }), (goal, each) => {
        const count = BigInt(sessionsFor(goal, each) ?? 0);
        expect(count * BigInt(each) >= BigInt(goal) && (count - 1n) * BigInt(each) < BigInt(goal)).toBe(true);
      }),
    );
  });
});
