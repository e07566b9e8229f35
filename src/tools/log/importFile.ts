import type { LogRow } from '../../folder/answers/log';
import { emptyLogRow } from '../../folder/answers/log.empty';
import { type CsvRow, readCsv } from '../../formats/csvReader';
import { parseDecimal, parseMoney } from '../../formats/numberInput';
import type { Locale } from '../../formats/units';
import { likenessOf, type PlainDate } from '../../rules';
import { columnText } from './columnText';
import { CHOICES, type Column, codeOf, columnOf } from './importColumns';
import { importText } from './importText';
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

/** What stands in the row's column; a row may be shorter than the header. */
const cellsOf = (columns: ReadonlyMap<Column, number>, { cells }: CsvRow) => ({
  has: (column: Column) => columns.has(column),
  cell: (column: Column) => cells[columns.get(column) ?? -1] ?? '',
});
type Cells = ReturnType<typeof cellsOf>;

/** Hours as whole minutes, or the text itself when it is no such number. */
function minutesIn({ has, cell }: Cells): string {
  if (has('minutes') && cell('minutes') !== '') {
    // `60 min` says its unit; `60,00` comes from a sheet that shows decimals.
    return cell('minutes')
      .replace(/\s*min\.?$/i, '')
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
      ...unread.map((column) => notAChoice(columnText[locale][column], cells.cell(column))),
      ...(choices.form === 'single' && isMany ? [singleButMany(people)] : []),
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
  const { header, rows } = readCsv(text);
  const columns = new Map<Column, number>();
  const unknown: string[] = [];
  header.forEach((head, index) => {
    const column = columnOf(head);
    if (column !== null && !columns.has(column)) {
      columns.set(column, index);
    } else if (head !== '') {
      unknown.push(head);
    }
  });
  const missing = NEEDED.filter(
    (column) => !columns.has(column) && !(column === 'minutes' && columns.has('hours')),
  );
  const fresh: GoodRow[] = [];
  const alike: GoodRow[] = [];
  const bad: BadRow[] = [];
  const seen = new Set(log);
  for (const row of missing.length > 0 ? [] : rows) {
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
    missing,
    heads: header,
    unknown,
    assumed: (['pay', 'role'] as const).filter((column) => !columns.has(column)),
    fresh,
    alike,
    bad,
  };
}
