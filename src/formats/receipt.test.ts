import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf, parseReceipt, type Receipt, writeReceipt } from './receipt';

// Worked out apart from this code, with the sum and the alphabet of other libraries.
const CODE = 'IJ1.progress.20261120.20250401.WzUsMixudWxsLDIwMjUwOTAxLG51bGwsbnVsbF0.00c0ffee.562cc2ea';
const RECEIPT: Receipt = {
  tool: 'progress',
  today: '2026-11-20',
  edition: '2025-04-01',
  inputs: [5, 2, null, 20250901, null, null],
  result: '00c0ffee',
};

describe('a receipt', () => {
  it('is one line of version, tool, days, answers, result and sum', () => {
    expect(writeReceipt(RECEIPT)).toBe(CODE);
  });

  it('uses an alphabet that survives addresses and file names', () => {
    expect(writeReceipt({ ...RECEIPT, tool: 'x', inputs: ['>>>', '???'], result: '00000000' })).toBe(
      'IJ1.x.20261120.20250401.WyI-Pj4iLCI_Pz8iXQ.00000000.b87f427b',
    );
  });

  it('is taken apart into what it was made of', () => {
    expect(parseReceipt(CODE)).toEqual(RECEIPT);
  });

  it.each([
    ['a day that does not exist', CODE.replace('20261120', '20260229'), 'day'],
    ['a day of the rules that does not exist', CODE.replace('20250401', '20250431'), 'edition'],
    ['answers that are no base64', CODE.replace('WzUs', 'W*Us'), 'answers'],
    ['answers that are no JSON', CODE.replace('WzUs', 'XXXX'), 'answers'],
    ['answers that are no list', CODE.replace(/Wz[^.]*/, 'NQ'), 'answers'],
    ['answers with spaces that nobody writes', CODE.replace(/Wz[^.]*/, btoa('[5, 2]')), 'answers'],
    ['answers with bits left over', CODE.replace('bGxd', 'bGxe').replace('bF0.', 'bF1.'), 'answers'],
  ])('says of %s which part it is', (_case, code, part) => {
    expect(parseReceipt(code)).toBe(part);
  });

  it('gives back any numbers, codes and lists', () => {
    const value = fc.oneof(fc.integer(), fc.constantFrom('yes', 'no', 'mmnom'), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.oneof(value, fc.array(value))), (inputs) => {
        expect(parseReceipt(writeReceipt({ ...RECEIPT, inputs }))).toEqual({ ...RECEIPT, inputs });
      }),
    );
  });
});

describe('a day in a receipt', () => {
  it.each([
    ['2026-11-20', 20261120],
    ['2025-04-01', 20250401],
  ] as const)('%s is %i, and back', (day, number) => {
    expect([dayNumber(day), dayOf(number)]).toEqual([number, day]);
  });

  it.each([20260229, 2026112, 202611201, -20261120, 0, '20261120', null, Number.NaN])(
    '%s is none',
    (number) => {
      expect(dayOf(number)).toBe(null);
    },
  );
});
