/**
 * Tables from files as people have them: from this site, from Excel in Swedish or English, or pasted from a sheet.
 *
 * Commas, semicolons or tabs; with or without byte order mark; any line ends; quoted cells with line breaks in them.
 * Nothing is guessed about what the columns mean. The parser is loaded with this module, so fetch it at the click.
 */

import Papa from 'papaparse';
import { withoutGuard } from './csv';

export interface CsvRow {
  /** Where the row begins in the file, counted from 1, as a text editor counts. */
  readonly line: number;
  /** As many as the row has, which may be fewer or more than the header. */
  readonly cells: readonly string[];
}

export interface CsvTable {
  /** Empty when the text holds nothing at all. */
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

const DELIMITERS = [';', '\t', ','] as const;

/** The mark that stands most often in the first line, outside quotes; a semicolon when none does. */
function delimiterOf(firstLine: string): string {
  const bare = firstLine.replace(/"(?:[^"]|"")*"/g, '');
  const counted = DELIMITERS.map((mark) => ({ mark, count: bare.split(mark).length - 1 }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).mark;
}

const linesIn = (text: string): number => text.split(/\r\n|\n|\r/).length - 1;

/**
 * Reads a table. Rows without anything in them are left out, and what stands around a cell's text too.
 * Never throws: a text that is no table comes back as a header of one column.
 * @param mostRows stops when so many have been read beside the header
 */
export function readCsv(text: string, mostRows = Number.POSITIVE_INFINITY): CsvTable {
  const bare = text.replace(/^\ufeff/, '');
  // Excel's own way of naming the mark, before the header.
  const named = /^"?sep=(.)"?(?:\r\n|\n|\r)/i.exec(bare);
  const body = named === null ? bare : bare.slice(named[0].length);
  const blank = /^(?:[ \t;,]*(?:\r\n|\n|\r))+/.exec(body)?.[0] ?? '';
  const table = body.slice(blank.length);
  const firstLine = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(table)?.[0] ?? '';
  const rows: CsvRow[] = [];
  let line = 1 + linesIn(bare.slice(0, bare.length - table.length));
  let from = 0;
  Papa.parse<string[]>(table, {
    delimiter: named?.[1] ?? delimiterOf(firstLine),
    step: ({ data, meta }, parser) => {
      const cells = data.map((cell) => withoutGuard(cell.replace(/\r\n?/g, '\n').trim()));
      if (cells.some((cell) => cell !== '')) {
        rows.push({ line, cells });
        if (rows.length > mostRows) {
          parser.abort();
        }
      }
      line += linesIn(table.slice(from, meta.cursor));
      from = meta.cursor;
    },
  });
  const [header, ...rest] = rows;
  return { header: header?.cells ?? [], rows: rest };
}

/**
 * The text of a file: UTF-8, UTF-16 with its mark as Excel writes it, or else Windows' own letters, so that å, ä and ö
 * from an older Excel are right.
 */
export function decodeCsv(bytes: Uint8Array): string {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff) {
    return new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
