import { describe, expect, it } from 'vitest';
import { reviewsOn } from './review';
import { type Records, RULES } from './rulebook';

const records: Records = {
  ...RULES,
  'fee.platform': { ...RULES['fee.platform'], reviewBy: '2027-01-10' },
  'tax.vat': { ...RULES['tax.vat'], reviewBy: '2026-12-01' },
};

const overdueOn = (on: `${number}-${number}-${number}`) =>
  reviewsOn(on, records)
    .filter(({ overdue }) => overdue)
    .map(({ id }) => id);

describe('reviews', () => {
  it('stand in the order of their days, before those that can wait', () => {
    expect(
      reviewsOn('2026-11-20', records)
        .slice(0, 3)
        .map(({ id }) => id),
    ).toEqual(['tax.vat', 'fee.platform', 'programme.steps']);
  });

  it.each([
    ['the day before its review day', '2027-01-09', ['tax.vat']],
    ['on its review day', '2027-01-10', ['tax.vat']],
    ['the day after', '2027-01-11', ['tax.vat', 'fee.platform']],
  ] as const)('count a rule right %s', (_when, on, expected) => {
    expect(overdueOn(on)).toEqual(expected);
  });

  it('hold every rule once', () => {
    const ids = reviewsOn('2026-11-20').map(({ id }) => id);
    expect([...ids].sort()).toEqual(Object.keys(RULES).sort());
  });
});
