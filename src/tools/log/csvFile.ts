import type { LogSession } from '../../folder/answers/session';
import { type Cell, writeCsv } from '../../formats/csv';
import { fileName } from '../../formats/fileName';
import type { Locale } from '../../formats/units';
import type { FileContent } from '../../frame/saveFile';
import { logClients, type PlainDate } from '../../rules';
import { columnText } from './columnText';
import { entriesOf } from './entries';
import { furtherText } from './furtherText';
import { logText } from './text';

const text = (value: string): Cell => ({ text: value });
const whole = (number: number): Cell => ({ number, decimals: 0 });
const hours = (minutes: number): Cell => ({ number: minutes / 60, decimals: 2 });
const day = (date: string): Cell => ({ date: date as PlainDate });

const file = async (
  name: string,
  today: PlainDate,
  header: readonly string[],
  rows: Cell[][],
): Promise<FileContent> => ({
  name: fileName([name], today, 'csv'),
  type: 'text/csv;charset=utf-8',
  content: await writeCsv(header, rows),
});

/**
 * Every session, one per row, in the order of their days; read in again it gives the same sessions.
 * @param today goes into the file's name
 */
export function logCsv(
  sessions: readonly LogSession[],
  today: PlainDate,
  locale: Locale,
): Promise<FileContent> {
  const { forms, pays, roles, places, statuses } = logText[locale];
  const rows = entriesOf(sessions).map((session) => [
    day(session.date),
    text(session.client),
    text(forms[session.form]),
    whole(session.people),
    whole(session.minutes),
    text(pays[session.pay]),
    session.amount === null ? text('') : { number: session.amount / 100, decimals: 2 },
    text(roles[session.role]),
    text(session.place === '' ? '' : places[session.place]),
    text(statuses[session.status]),
    text(session.reflection),
  ]);
  return file(furtherText[locale].csv.file, today, Object.values(columnText[locale]), rows);
}

// The columns of ICF's own log, in its order and in its language, whatever the page's.
const ICF_COLUMNS = [
  ...['Client Name', 'Contact Information', 'Individual/Group', 'Number in Group'],
  ...['Start Date', 'End Date', 'Paid hours', 'Pro-bono hours'],
];

/** One row per client in the columns of ICF's log. There are no addresses in the log, so that column is empty. */
export function icfCsv(
  sessions: readonly LogSession[],
  today: PlainDate,
  locale: Locale,
): Promise<FileContent> {
  const rows = logClients(entriesOf(sessions)).map(
    ({ client, form, people, first, last, paidMinutes, proBonoMinutes }) => [
      text(client),
      text(''),
      text(form === 'group' ? 'Group' : 'Individual'),
      form === 'group' ? whole(people) : text(''),
      day(first),
      day(last),
      hours(paidMinutes),
      hours(proBonoMinutes),
    ],
  );
  return file(furtherText[locale].csv.icfFile, today, ICF_COLUMNS, rows);
}
