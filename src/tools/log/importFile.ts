import type { LogRow } from '../../folder/answers/log';
import { emptyLogRow } from '../../folder/answers/log.empty';
import { type CsvRow, readCsv } from '../../formats/csvReader';
import { parseDecimal, parseMoney } from '../../formats/numberInput';
import type { Locale } from '../../formats/units';
import { likenessOf, type PlainDate } from '../../rules';
import { columnText } from './columnText';
import { CHOICES, type Column, codeOf, columnOf } from './importColumns';
import { importText } from './importText';
import { MOST_ROWS } from './limits';
import { type Entered, readRow } from './readRow';

/** A row that can become a session. */
export interface GoodRow {
  /** Its line in the file, counted from 1. */
  readonly line: number;
  readonly session: Entered;
}

/** A row that cannot, and why; each reason is a sentence. */
export interface BadRow {
  readonly line: number;
  readonly reasons: readonly string[];
}

export interface FileReading {
  /** More rows than the log can hold: then none is read. */
  readonly tooMany: boolean;
  /** Columns that a session cannot do without and that the file lacks; with any of them missing no row is read. */
  readonly missing: readonly ('date' | 'client' | 'minutes')[];
  /** The heads of the file, as they are written. */
  readonly heads: readonly string[];
  /** Heads that the log has no place for, as they are written. */
  readonly unknown: readonly string[];
  /** Columns that the file lacks and that something is taken for granted about. */
  readonly assumed: readonly ('pay' | 'role')[];
  readonly fresh: readonly GoodRow[];
  /** Rows with the same day, client and length as a session in the log or a row before them. */
  readonly alike: readonly GoodRow[];
  readonly bad: readonly BadRow[];
}

const NEEDED = ['date', 'client', 'minutes'] as const;

// A cell of a strange file can be a megabyte. What is cut is far too long for an answer, and the mark sees to it
// that what is left is none: without it the first digits of a row of spaces and letters would be a number.
const LONGEST_READ = 200;
const LONGEST_REFLECTION_READ = 10_000;
const LONGEST_SAID = 40;
const MOST_HEADS_SAID = 20;

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);

/** A cell as it is quoted to the reader. */
const said = (text: string): string => cut(text, LONGEST_SAID);

/** What stands in the row's column; a row may be shorter than the header. */
const cellsOf = (columns: ReadonlyMap<Column, number>, { cells }: CsvRow) => ({
  has: (column: Column) => columns.has(column),
  cell: (column: Column) =>
    cut(
      cells[columns.get(column) ?? -1] ?? '',
      column === 'reflection' ? LONGEST_REFLECTION_READ : LONGEST_READ,
    ),
});
type Cells = ReturnType<typeof cellsOf>;

/** Hours as whole minutes, or the text itself when it is no such number. */
function minutesIn({ has, cell }: Cells): string {
  if (has('minutes') && cell('minutes') !== '') {
    // `60 min` says its unit; `60,00` comes from a sheet that shows decimals.
    return cell('minutes')
      .replace(/min\.?$/i, '')
      .trim()
      .replace(/^(\d+)[.,]0+$/, '$1');
  }
  const hours = parseDecimal(cell('hours'), { maxDecimals: 4 });
  return hours.kind === 'value' ? String(Math.round(hours.value * 60)) : cell('hours');
}

// Whether somebody paid is seen from the amount where nothing else is said.
function payIn(cells: Cells): LogRow['pay'] | undefined {
  if (cells.cell('pay') !== '') {
    return codeOf(CHOICES.pay, cells.cell('pay'));
  }
  const amount = parseMoney(cells.cell('amount'));
  return amount.kind === 'value' && amount.value > 0 ? 'paid' : 'proBono';
}

const choiceIn = <Code extends string>(
  cells: Cells,
  column: keyof typeof CHOICES,
  choices: ReadonlyMap<string, Code>,
  otherwise: Code,
): Code | undefined => (cells.cell(column) === '' ? otherwise : codeOf(choices, cells.cell(column)));

/** A row of the file as a line of the log, with what no choice has a name for. */
function lineOf(cells: Cells, locale: Locale): { line: LogRow; reasons: string[] } {
  const { notAChoice, singleButMany } = importText[locale].faults;
  const people = cells.cell('people');
  const isMany = people !== '' && people !== '1';
  const choices = {
    form: choiceIn(cells, 'form', CHOICES.form, isMany ? 'group' : 'single'),
    pay: payIn(cells),
    role: choiceIn(cells, 'role', CHOICES.role, 'coach'),
    place: choiceIn(cells, 'place', CHOICES.place, ''),
    status: choiceIn(cells, 'status', CHOICES.status, 'done'),
  };
  const unread = (Object.keys(choices) as (keyof typeof choices)[]).filter(
    (column) => choices[column] === undefined,
  );
  const empty = emptyLogRow();
  return {
    line: {
      ...empty,
      date: cells.cell('date'),
      client: cells.cell('client'),
      form: choices.form ?? empty.form,
      people,
      minutes: minutesIn(cells),
      pay: choices.pay ?? empty.pay,
      amount: cells.cell('amount'),
      role: choices.role ?? empty.role,
      place: choices.place ?? empty.place,
      status: choices.status ?? empty.status,
      reflection: cells.cell('reflection'),
    },
    reasons: [
      ...unread.map((column) => notAChoice(columnText[locale][column], said(cells.cell(column)))),
      ...(choices.form === 'single' && isMany ? [singleButMany(said(people))] : []),
    ],
  };
}

/**
 * What a file holds, row by row, read as if each row had been typed into the form.
 * @param log the likenesses of the sessions that are logged already, see `likenessOf`
 */
export function readLogFile(
  text: string,
  log: ReadonlySet<string>,
  locale: Locale,
  today: PlainDate,
): FileReading {
  const { header, rows } = readCsv(text, MOST_ROWS + 1);
  const tooMany = rows.length > MOST_ROWS;
  const columns = new Map<Column, number>();
  const unknown: string[] = [];
  header.forEach((head, index) => {
    const column = columnOf(head);
    if (column !== null && !columns.has(column)) {
      columns.set(column, index);
    } else if (head !== '') {
      unknown.push(said(head));
    }
  });
  const missing = NEEDED.filter(
    (column) => !columns.has(column) && !(column === 'minutes' && columns.has('hours')),
  );
  const fresh: GoodRow[] = [];
  const alike: GoodRow[] = [];
  const bad: BadRow[] = [];
  const seen = new Set(log);
  for (const row of tooMany || missing.length > 0 ? [] : rows) {
    const { line, reasons } = lineOf(cellsOf(columns, row), locale);
    const read = readRow(line, locale, today);
    if (!read.ok || reasons.length > 0) {
      const messages = read.ok ? [] : read.problems.map(({ message }) => message);
      bad.push({ line: row.line, reasons: [...messages, ...reasons] });
      continue;
    }
    const likeness = likenessOf(read.session);
    (seen.has(likeness) ? alike : fresh).push({ line: row.line, session: read.session });
    seen.add(likeness);
  }
  return {
    tooMany,
    missing,
    heads: header.slice(0, MOST_HEADS_SAID).map(said),
    unknown: unknown.slice(0, MOST_HEADS_SAID),
    assumed: (['pay', 'role'] as const).filter((column) => !columns.has(column)),
    fresh,
    alike,
    bad,
  };
}
