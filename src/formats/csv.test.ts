import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../rules';
import { type Cell, withoutGuard, writeCsv } from './csv';

const only = async (cell: Cell) => (await writeCsv(['x'], [[cell]])).split('\r\n')[1];
const parsed = (csv: string) => Papa.parse<string[]>(csv, { delimiter: ';' }).data;

describe('a Swedish CSV file', () => {
  it('begins with the byte order mark and then the header', async () => {
    const bytes = new TextEncoder().encode(await writeCsv(['Datum', 'Belopp (kr)'], []));
    expect([...bytes.slice(0, 8)]).toEqual([0xef, 0xbb, 0xbf, 0x44, 0x61, 0x74, 0x75, 0x6d]);
  });

  it('has semicolons between cells and CRLF between rows', async () => {
    const csv = await writeCsv(
      ['Datum', 'Klient', 'Belopp (kr)'],
      [[{ date: '2025-04-01' }, { text: 'AB' }, { number: 1234.5, decimals: 2 }]],
    );
    expect(csv).toBe('\ufeffDatum;Klient;Belopp (kr)\r\n2025-04-01;AB;1234,50');
  });

  it.each([
    [1234.5, 2, '1234,50'],
    [-50, 2, '-50,00'],
    [0, 0, '0'],
    [1_000_000, 0, '1000000'],
    [0.75, 2, '0,75'],
  ])('writes %d with %d decimals as %s', async (number, decimals, expected) => {
    expect(await only({ number, decimals })).toBe(expected);
  });

  it.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+46 70', "'+46 70"],
    ['-- x', "'-- x"],
    ['@a', "'@a"],
    ['\tx', "'\tx"],
    ['-1,50', "'-1,50"],
    [' =A1', "' =A1"],
    ['\u00a0=A1', "'\u00a0=A1"],
    ['\ufeff=A1', "'=A1"],
    ['＝A1', "'＝A1"],
    ['a=b', 'a=b'],
    ["'=A1", "''=A1"],
    ["it's", "it's"],
  ])('keeps the text %j from becoming a formula', async (text, expected) => {
    expect(parsed(await writeCsv(['x'], [[{ text }]]))[1]).toEqual([expected]);
  });

  it('keeps a header from becoming a formula', async () => {
    expect(await writeCsv(['=A1'], [])).toBe("\ufeff'=A1");
  });

  it('doubles quotes and keeps line breaks inside a cell', async () => {
    expect(parsed(await writeCsv(['x'], [[{ text: 'säg "hej";\r\nsen' }]]))[1]).toEqual(['säg "hej";\nsen']);
  });

  it('drops control characters', async () => {
    expect(await only({ text: 'a\u0000b\u0007c' })).toBe('abc');
  });

  it('is refused when a row is too short', async () => {
    await expect(writeCsv(['a', 'b'], [[{ text: 'x' }]])).rejects.toThrow(RangeError);
  });

  it('is refused when a date does not exist', async () => {
    await expect(writeCsv(['a'], [[{ date: '2025-02-29' as PlainDate }]])).rejects.toThrow(RangeError);
  });

  it('gives back what was written', async () => {
    const texts = fc.string({ unit: fc.constantFrom(...'aåÖ;,"\'=+-@\t\n 🙂') });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(texts, texts), { maxLength: 5 }), async (pairs) => {
        const csv = await writeCsv(
          ['a', 'b'],
          pairs.map(([a, b]) => [{ text: a }, { text: b }]),
        );
        const back = parsed(csv).slice(1);
        expect(back.map((row) => row.map(withoutGuard))).toEqual(pairs);
      }),
    );
  });
});
