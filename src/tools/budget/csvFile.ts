import type { Cell } from '../../formats/csv';
import type { Locale } from '../../formats/units';
import type { FileContent } from '../../frame/saveFile';
import { datePartsOf, type PlainDate } from '../../rules';
import { furtherText } from './furtherText';
import type { BudgetInputs } from './inputs';
import { budgetText } from './text';

const money = (ore: number): Cell => ({ number: ore / 100, decimals: 2 });
const text = (value: string): Cell => ({ text: value });
// A year is no amount: it is never grouped, and a sum of years means nothing.
const year = (date: PlainDate): Cell => text(String(datePartsOf(date).year));

/**
 * One row per course and approved addition, of all years, in order of day. Who approved is left out: a name goes
 * along in a backup and nowhere else.
 * @param today goes into the file's name
 */
export async function budgetCsv(
  { courses, additions }: BudgetInputs,
  today: PlainDate,
  locale: Locale,
): Promise<FileContent> {
  const [{ writeCsv }, { fileName }] = await Promise.all([
    import('../../formats/csv'),
    import('../../formats/fileName'),
  ]);
  const { csv } = furtherText[locale];
  const { statusNames } = budgetText[locale];
  const rows: { date: PlainDate; cells: Cell[] }[] = [
    ...courses.map(({ date, name, provider, status, typed, includesVat, vatRate, amount }) => ({
      date,
      cells: [
        text(csv.course),
        { date },
        text(name),
        text(provider),
        text(statusNames[status]),
        money(typed),
        text(includesVat ? csv.yes : csv.no),
        { number: vatRate, decimals: 0 },
        money(amount),
        year(date),
      ],
    })),
    ...additions.map(({ date, amount }) => ({
      date,
      cells: [
        text(csv.addition),
        { date },
        text(''),
        text(''),
        text(statusNames.approved),
        money(amount),
        text(''),
        text(''),
        money(amount),
        year(date),
      ],
    })),
  ];
  return {
    name: fileName([csv.name], today, 'csv'),
    type: 'text/csv;charset=utf-8',
    content: await writeCsv(
      csv.columns,
      rows
        .sort((one, other) => Number(one.date > other.date) - Number(one.date < other.date))
        .map(({ cells }) => cells),
    ),
  };
}
