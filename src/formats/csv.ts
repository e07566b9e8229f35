/**
 * Tables as files for a Swedish Excel.
 *
 * A byte order mark so that å, ä and ö survive a double click; semicolons because the comma is the decimal mark;
 * no `sep=` line, since it makes Excel overlook the mark; no thousands spaces and no units in the cells, so that
 * a column can be summed. The writer is loaded at the click that needs it.
 */

import { type PlainDate, parsePlainDate } from '../rules';
import { formatNumber } from './numbers';
import { plainText } from './plainText';

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

// What a sheet could take for the beginning of a formula, the wide forms that East Asian Excel reads as the same
// included, also after spaces. The library's own guard cannot tell `-1,50` the number from `-1,50` the text, and
// would make both text. Apostrophes that stand before it already are kept apart from the guard by one more.
const FORMULA = /^'*(?:[\t\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/** A cell's text behind its guard: what was written here comes back as it was. */
export const withoutGuard = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;

function guarded(text: string): string {
  const clean = plainText(text);
  return FORMULA.test(clean) ? `'${clean}` : clean;
}
