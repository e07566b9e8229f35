import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutGuard, writeCsv } from './csv';
import { decodeCsv, readCsv } from './csvReader';

const cells = (text: string) => {
  const { header, rows } = readCsv(text);
  return [header, ...rows.map((row) => row.cells)];
};
const lines = (text: string) => readCsv(text).rows.map(({ line }) => line);

describe('a table', () => {
  it.each([
    ['semicolons', 'Datum;Klient\n2025-04-01;AB'],
    ['commas', 'Datum,Klient\n2025-04-01,AB'],
    ['tabs', 'Datum\tKlient\n2025-04-01\tAB'],
    ['CRLF', 'Datum;Klient\r\n2025-04-01;AB\r\n'],
    ['the line ends of old', 'Datum;Klient\r2025-04-01;AB'],
    ['a byte order mark', '\ufeffDatum;Klient\n2025-04-01;AB'],
    ['the mark named first', 'sep=;\r\nDatum;Klient\r\n2025-04-01;AB'],
    ['space around the cells', ' Datum ; Klient \n 2025-04-01 ; AB '],
    ['everything quoted', '"Datum";"Klient"\n"2025-04-01";"AB"'],
    ['empty lines', '\n\nDatum;Klient\n\n;\n2025-04-01;AB\n\n'],
  ])('is read with %s', (_case, text) => {
    expect(cells(text)).toEqual([
      ['Datum', 'Klient'],
      ['2025-04-01', 'AB'],
    ]);
  });

  it('is told by the marks outside quotes', () => {
    expect(cells('"a,b,c";d\n1;2')).toEqual([
      ['a,b,c', 'd'],
      ['1', '2'],
    ]);
  });

  it('keeps decimal commas in a table with semicolons', () => {
    expect(cells('Belopp;Klient\n450,50;AB')[1]).toEqual(['450,50', 'AB']);
  });

  it('keeps line breaks and doubled quotes inside a cell', () => {
    expect(cells('a;b\n"säg ""hej"";\r\nsen";2')[1]).toEqual(['säg "hej";\nsen', '2']);
  });

  it('has rows that are as long as they are', () => {
    expect(cells('a;b\n1\n1;2;3').slice(1)).toEqual([['1'], ['1', '2', '3']]);
  });

  it.each(['', '\n\n', '\ufeff', ' ; ;\n'])('without anything in it has no header: %j', (text) => {
    expect(readCsv(text)).toEqual({ header: [], rows: [] });
  });

  it('is read to its end with a quote that is never closed', () => {
    expect(() => readCsv('a;b\n"1;2\n3;4')).not.toThrow();
  });
});

describe('where a row begins', () => {
  it('is counted from the first line of the file', () => {
    expect(lines('a;b\n1;2\n3;4')).toEqual([2, 3]);
  });

  it('counts empty lines, the named mark and what a cell holds', () => {
    expect(lines('sep=;\n\na;b\r\n"1\r\n2";3\r\n\r\n4;5')).toEqual([4, 7]);
  });
});

describe('the guard against formulas', () => {
  it.each([
    ["'=1", '=1'],
    ["'-1,50", '-1,50'],
    ["''=1", "'=1"],
    ["it's", "it's"],
    ["'90-talet", "'90-talet"],
    ['-50', '-50'],
  ])('is taken away, and no other apostrophe: %j', (text, expected) => {
    expect(withoutGuard(text)).toBe(expected);
  });

  it('is the other way round of what is written, whatever stands in the cells', async () => {
    const texts = fc.string({ unit: fc.constantFrom(...'aåÖ;,"\'=+-@\t\n 🙂') }).map((text) => text.trim());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(texts, texts), { maxLength: 5 }), async (pairs) => {
        const csv = await writeCsv(
          ['a', 'b'],
          pairs.map(([a, b]) => [{ text: a }, { text: b }]),
        );
        expect(cells(csv).slice(1)).toEqual(pairs.filter((pair) => pair.some((text) => text !== '')));
      }),
    );
  });
});

describe('a table with more rows than are wanted', () => {
  it('is read no further', () => {
    expect(readCsv('a;b\n1;2\n3;4\n5;6\n7;8', 2).rows.length).toBe(2);
    expect(readCsv('a;b\n1;2\n3;4', 2).rows.length).toBe(2);
  });
});

describe('the letters of a file', () => {
  const bytes = (...values: number[]) => decodeCsv(Uint8Array.from(values));

  it.each([
    ['UTF-8', [0xc3, 0xa5]],
    ['UTF-16 with its mark', [0xff, 0xfe, 0xe5, 0x00]],
    ['UTF-16 with its mark, big end first', [0xfe, 0xff, 0x00, 0xe5]],
    ['Windows’ own', [0xe5]],
  ] as const)('are right in %s', (_case, values) => {
    expect(bytes(...values)).toBe('å');
  });
});
