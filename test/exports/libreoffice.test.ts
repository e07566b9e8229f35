import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/formats/csv';
import { SHEET_TEXTS } from './hostile';
import { rowsOf } from './shapes';
import { filesOf, takeAway } from './take';
import { EXPORTING } from './tools';

interface Cell {
  readonly type: string;
  readonly text: string;
}

const SCRIPT = 'scripts/open-in-libreoffice.mjs';
const isInstalled = spawnSync(process.execPath, [SCRIPT, '--find']).status === 0;
const sheets = new Map<string, string>();
let folder = '';

const withSheets = EXPORTING.filter(([, { takes }]) => takes.includes('csv'));

/** What a cell of the file should be in a Swedish sheet: a number to sum, a day to sort by, or the text itself. */
function meant(cell: string): Cell {
  if (/^-?\d+(,\d+)?$/.test(cell)) return { type: 'float', text: String(Number(cell.replace(',', '.'))) };
  // LibreOffice drops a tab that begins a further line of a cell.
  return { type: /^\d{4}-\d{2}-\d{2}$/.test(cell) ? 'date' : 'string', text: cell.replace(/\n\t/g, '\n') };
}
const trimmed = (row: readonly Cell[]): readonly Cell[] =>
  row.slice(0, row.findLastIndex(({ text }) => text !== '') + 1);

const opened = (name: string): Cell[][] =>
  (JSON.parse(readFileSync(join(folder, `${name}.cells.json`), 'utf8')) as Cell[][]).map((row) =>
    row.map(({ type, text }) => ({ type, text: type === 'float' ? String(Number(text)) : text })),
  );

/** What stands in the file, as it should be in the sheet. */
const written = (name: string) => rowsOf(sheets.get(name) ?? '').map((row) => trimmed(row.map(meant)));

describe.runIf(isInstalled)('a sheet opened in LibreOffice', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sheets-'));
    for (const [tool, exporting] of withSheets) {
      const taken = await takeAway(exporting, exporting.answers('Egna ord; med "åäö"'));
      for (const [index, { content }] of filesOf(taken, 'csv').entries()) {
        sheets.set(`${tool}-${index + 1}`, content);
      }
    }
    const texts = SHEET_TEXTS.map((text, index) => [{ text }, { number: index, decimals: 0 }]);
    sheets.set('hostile', await writeCsv(['Text', 'Nummer'], texts));
    for (const [name, content] of sheets) writeFileSync(join(folder, `${name}.csv`), content);
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT, folder], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(withSheets.map(([tool]) => tool))('has every number, day and text of %s in its cell', (tool) => {
    const names = [...sheets.keys()].filter((name) => name.startsWith(`${tool}-`));
    expect(names.map(opened)).toEqual(names.map(written));
  });

  it('has text where somebody wrote text, whatever it tries to be', () => {
    expect(opened('hostile')).toEqual(written('hostile'));
  });
});

if (!isInstalled) {
  it.skip('LibreOffice is not installed here: no sheet was opened in it', () => undefined);
}
