import type { Cell } from '../../formats/csv';
import type { Locale } from '../../formats/units';
import type { FileContent } from '../../frame/saveFile';
import type { PlainDate } from '../../rules';
import type { FeeAnswer } from './breakdown';
import { feeText } from './text';

/**
 * One row per compared price, for a sheet: kronor with two decimals, and empty cells for what is not known.
 * @param today goes into the file's name
 */
export async function feeCsv(answer: FeeAnswer, today: PlainDate, locale: Locale): Promise<FileContent> {
  const [{ writeCsv }, { fileName }] = await Promise.all([
    import('../../formats/csv'),
    import('../../formats/fileName'),
  ]);
  const { name, columns } = feeText[locale].csv;
  const money = (ore: number | undefined): Cell =>
    ore === undefined ? { text: '' } : { number: ore / 100, decimals: 2 };
  const rows = [...(answer.main === null ? [] : [answer.main]), ...answer.others].map(
    ({ price, session, month, year, sessionsPerYear }): Record<keyof typeof columns, Cell> => ({
      price: money(price),
      clientPays: money(session.clientPays),
      fee: money(session.fee),
      vat: money(session.vat),
      leftSession: money(session.left),
      sessionsYear: sessionsPerYear === null ? { text: '' } : { number: sessionsPerYear, decimals: 0 },
      membership: money(month?.membership),
      costs: money(month?.costs),
      aside: money(month?.aside),
      leftMonth: money(month?.left),
      leftYear: money(year?.left),
    }),
  );
  const keys = Object.keys(columns) as (keyof typeof columns)[];
  return {
    name: fileName([name], today, 'csv'),
    type: 'text/csv;charset=utf-8',
    content: await writeCsv(
      keys.map((key) => columns[key]),
      rows.map((row) => keys.map((key) => row[key])),
    ),
  };
}
