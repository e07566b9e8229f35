// Opens sheets in LibreOffice, with Swedish settings and formulas allowed, and tells what stands in each cell.
//   node scripts/open-in-libreoffice.mjs <folder>    reads every .csv there and writes a .cells.json beside it
//   node scripts/open-in-libreoffice.mjs --find      only tells whether it is there
// A cell is { type, text }: `float` and `percentage` with a decimal point, `date` as YYYY-MM-DD, `string`, `formula`.
// Ends with 3 when LibreOffice is not installed. SOFFICE_PATH says where it is, if that is not on the path.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const NOT_INSTALLED = 3;
// Semicolon, quotation mark, UTF-8, from the first line, Swedish, dates and the like recognised, formulas counted:
// the answers a Swedish reader gives to LibreOffice's questions, and the one that lets most happen.
const AS_SWEDISH = 'Text - txt - csv (StarCalc):59,34,76,1,,1053,false,true,false,false,false,0,true';

const candidates = [process.env.SOFFICE_PATH, 'soffice', 'libreoffice'].filter(Boolean);
const soffice = candidates.find((name) => spawnSync(name, ['--version']).status === 0);

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Say in which folder the sheets are.');
  process.exit(2);
}
if (soffice === undefined) {
  console.log('LibreOffice is not installed: no sheet can be opened in it.');
  process.exit(NOT_INSTALLED);
}
if (folder === '--find') {
  console.log(soffice);
  process.exit();
}

const sheets = readdirSync(folder).filter((name) => name.endsWith('.csv'));
// A profile of its own, so that it does not wait for a LibreOffice that is open.
const scratch = mkdtempSync(join(tmpdir(), 'libreoffice-'));
try {
  const { status, stderr } = spawnSync(soffice, [
    '--headless',
    `-env:UserInstallation=file://${scratch}/profile`,
    `--infilter=${AS_SWEDISH}`,
    '--convert-to',
    'fods',
    '--outdir',
    scratch,
    ...sheets.map((name) => join(folder, name)),
  ]);
  if (status !== 0) {
    throw new Error(String(stderr));
  }
  for (const name of sheets) {
    const bare = name.replace(/\.csv$/, '');
    const rows = rowsIn(readFileSync(join(scratch, `${bare}.fods`), 'utf8'));
    writeFileSync(join(folder, `${bare}.cells.json`), JSON.stringify(rows));
    console.log(`${name}: ${rows.length} rows in LibreOffice`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** The rows of the first sheet of a document, without the empty cells that pad it. */
function rowsIn(xml) {
  const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
  const [table] = document.getElementsByTagName('table:table');
  return [...table.getElementsByTagName('table:table-row')].flatMap((row) => {
    const cells = [...row.children].flatMap((cell) =>
      repeated(cell, 'table:number-columns-repeated', cellOf(cell)),
    );
    while (cells.at(-1)?.text === '') {
      cells.pop();
    }
    return cells.length === 0 ? [] : repeated(row, 'table:number-rows-repeated', cells);
  });
}

function repeated(element, attribute, value) {
  // The rest of a sheet is one row and one column, repeated to its far end.
  return Array(Math.min(1_000, Number(element.getAttribute(attribute) ?? 1))).fill(value);
}

function cellOf(cell) {
  const text = [...cell.children]
    .filter(({ localName }) => localName === 'p')
    .map(textOf)
    .join('\n');
  if (cell.hasAttribute('table:formula')) {
    return { type: 'formula', text: cell.getAttribute('table:formula') };
  }
  const type = cell.getAttribute('office:value-type') ?? 'string';
  const value = cell.getAttribute('office:value') ?? cell.getAttribute('office:date-value');
  return { type, text: value ?? text };
}

/** The text of a paragraph, with the spaces that the format writes as elements. */
function textOf(node) {
  return [...node.childNodes]
    .map((part) => {
      switch (part.nodeName) {
        case 'text:s':
          return ' '.repeat(Number(part.getAttribute('text:c') ?? 1));
        case 'text:tab':
          return '\t';
        case 'text:line-break':
          return '\n';
        default:
          return part.nodeType === 3 ? part.data : textOf(part);
      }
    })
    .join('');
}
