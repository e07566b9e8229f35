import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeReceipt } from './receipt';
import { findReceipt } from './receiptFinder';
import { checkSum } from './receiptSum';

const CODE = 'IJ1.progress.20261120.20250401.WzUsMixudWxsLDIwMjUwOTAxLG51bGwsbnVsbF0.00c0ffee.562cc2ea';
const codeIn = (text: string) => {
  const reading = findReceipt(text);
  return reading.ok ? reading.code : null;
};
const faultIn = (text: string) => {
  const reading = findReceipt(text);
  return reading.ok ? null : reading.fault;
};

describe('a receipt is found', () => {
  it.each([
    ['alone', CODE],
    ['between spaces and line breaks', `\n  ${CODE} \r\n`],
    ['in a whole copied result', `*Framsteg*\n\n7 av 8\n\nKvitto: \`${CODE}\` (Kontrollera ett resultat)\n`],
    ['at the end of a sentence', `Här är det: ${CODE}.`],
    ['broken over lines, as on paper', `Kvitto ${CODE.replace(/.{20}/g, '$&\n')}`],
    ['broken in the middle of the sum', `${CODE.slice(0, -3)}\n${CODE.slice(-3)} Kontrollera`],
    ['with marks that Markdown puts before underscores', CODE.replace('_', '\\_')],
    ['with invisible spaces where a mail may break it', CODE.replace('.2025', '.\u200b2025')],
    ['after one that is cut off', `IJ1.fee.2026\n${CODE}`],
    ['after a word about receipts', `Ett kvitto börjar med IJ1. Här: ${CODE}`],
  ])('%s', (_case, text) => {
    expect(codeIn(text)).toBe(CODE);
  });
});

describe('a text without a receipt that can be trusted', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['only spaces', ' \n\u200b ', 'empty'],
    ['a text', 'Hej! Här är mitt resultat: 7 av 8.', 'none'],
    ['a receipt without its beginning', CODE.slice(4), 'none'],
    ['a receipt without its last character', CODE.slice(0, -1), 'cut'],
    ['a receipt without its sum', CODE.slice(0, -9), 'cut'],
    ['a receipt without anything but its beginning', 'IJ1.', 'cut'],
    ['one of the next version', CODE.replace('IJ1', 'IJ2'), 'newer'],
    ['one of a version far ahead', 'IJ14.x', 'newer'],
    ['one more character at the end', `${CODE}a`, 'changed'],
    ['capital letters in the sum', CODE.replace('562cc2ea', '562CC2EA'), 'changed'],
  ])('%s', (_case, text, kind) => {
    expect(faultIn(text)?.kind).toBe(kind);
  });

  it.each([
    ['a changed count', CODE.replace('WzUs', 'WzQs'), 34, 'Q', 'U'],
    ['l for I', CODE.replace('LDIw', 'LDlw'), 46, 'l', 'I'],
    ['a later day', CODE.replace('20261120', '20261121'), 21, '1', '0'],
    ['a wrong sum', CODE.replace('562cc2ea', '562cc2eb'), 88, 'b', 'a'],
  ])('points at the character in %s', (_case, text, at, stands, fits) => {
    expect(faultIn(text)).toEqual({ kind: 'changed', slip: { at, stands, fits } });
  });

  it('points at nothing when two characters are wrong', () => {
    expect(faultIn(CODE.replace('progress', 'prog4e5s'))).toEqual({ kind: 'changed', slip: null });
  });

  it('names the part that means nothing although the sum is right', () => {
    const body = 'IJ1.fee.20260229.20250401.W10.00000000';
    expect(faultIn(`${body}.${checkSum(body)}`)).toEqual({ kind: 'unreadable', part: 'day' });
  });
});

describe('whatever is pasted', () => {
  const codes = fc
    .record({ tool: fc.constantFrom('fee', 'goals'), inputs: fc.array(fc.integer(), { maxLength: 12 }) })
    .map(({ tool, inputs }) =>
      writeReceipt({ tool, today: '2026-11-20', edition: '2025-04-01', inputs, result: '0123abcd' }),
    );

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'IJ12.af0-_ \n\\') }),
          fc.tuple(fc.string(), fc.string()).map(([before, after]) => `${before}IJ1.${after}`),
        ),
        (text) => {
          expect(typeof findReceipt(text).ok).toBe('boolean');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is never said to be unchanged when a character was put in place of another', () => {
    fc.assert(
      fc.property(codes, fc.nat(), fc.constantFrom(...'ABCXYZabcxyz0123456789-_.'), (code, place, other) => {
        const at = place % code.length;
        fc.pre(code.charAt(at) !== other);
        expect(findReceipt(code.slice(0, at) + other + code.slice(at + 1)).ok).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('is only said to be unchanged for the receipt that was written', () => {
    fc.assert(
      fc.property(
        codes,
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.string({ maxLength: 4 }),
        (code, place, gone, put) => {
          const at = place % code.length;
          const found = codeIn(code.slice(0, at) + put + code.slice(at + gone));
          expect([null, code]).toContain(found);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is found in between any other words', () => {
    fc.assert(
      fc.property(codes, fc.lorem(), fc.lorem(), (code, before, after) => {
        expect(codeIn(`${before}\n${code}\n${after}`)).toBe(code);
      }),
    );
  });
});
