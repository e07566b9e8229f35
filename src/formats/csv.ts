/**
 * Tables as files for a Swedish Excel.
 *
 * A byte order mark so that å, ä and ö survive a double click; semicolons because the comma is the decimal mark;
 * no `sep=` line, since it makes Excel overlook the mark; no thousands spaces and no units in the cells, so that
 * a column can be summed. The writer is loaded at the click that needs it.
 */

import { type PlainDate, parsePlainDate } from '../rules';
import { formatNumber } from './numbers';

/** One cell. `decimals` is how many a number always has; money in öre is divided by 100 by the caller. */
export type Cell = { text: string } | { number: number; decimals: number } | { date: PlainDate };

/** Semicolons, CRLF and byte order mark. Throws RangeError when a row is not as long as the header. */
export async function writeCsv(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<string> {
  const crooked = rows.findIndex((row) => row.length !== header.length);
  if (crooked >= 0) {
    throw new RangeError(
      `Row ${crooked + 1} has ${rows[crooked]?.length} cells, the header ${header.length}`,
    );
  }
  const { default: Papa } = await import('papaparse');
  const lines = [header.map(guarded), ...rows.map((row) => row.map(content))];
  return `\ufeff${Papa.unparse(lines, { delimiter: ';', newline: '\r\n' })}`;
}

function content(cell: Cell): string {
  if ('text' in cell) return guarded(cell.text);
  if ('date' in cell) return parsePlainDate(cell.date);
  const shown = formatNumber(cell.number, 'sv', { minDecimals: cell.decimals, maxDecimals: cell.decimals });
  return shown.replaceAll('\u00a0', '').replace('\u2212', '-');
}

// The library's own guard cannot tell `-1,50` the number from `-1,50` the text, and would make both text.
function guarded(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped.
  const clean = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
  return /^[=+\-@\t\n]/.test(clean) ? `'${clean}` : clean;
}
