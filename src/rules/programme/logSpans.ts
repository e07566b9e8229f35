import { addMonths, datePartsOf, type PlainDate, plainDate } from '../calendar';
import { clientKey, type LogEntry } from './log';
import type { LoggedSession } from './senior';

/** Sessions that took place in one calendar month, by the reader's own role. */
export interface LogMonth {
  /** First day of the month. */
  readonly first: PlainDate;
  readonly coach: number;
  readonly client: number;
  readonly trial: number;
}

/**
 * The months up to the one that today lies in, the oldest first, also those without a session.
 * @param count how many months, 1 or more
 */
export function logMonths(
  log: readonly LoggedSession[],
  today: PlainDate,
  count: number,
): readonly LogMonth[] {
  const { year, month } = datePartsOf(today);
  const current = plainDate(year, month, 1);
  const months = Array.from({ length: count }, (_, index) => ({
    first: addMonths(current, index + 1 - count),
    coach: 0,
    client: 0,
    trial: 0,
  }));
  const byName = new Map(months.map((each) => [each.first.slice(0, 7), each]));
  for (const { date, role, status } of log) {
    const found = byName.get(date.slice(0, 7));
    if (found !== undefined && status === 'done') {
      found[role] += 1;
    }
  }
  return months;
}

/** Everything that was held with one client or one group, as logs for credentials want it. */
export interface LogClient {
  /** As it was typed the last time. */
  readonly client: string;
  readonly form: LogEntry['form'];
  /** The largest number that took part; 1 for a single client. */
  readonly people: number;
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly paidMinutes: number;
  readonly proBonoMinutes: number;
}

/** One line per client relationship, of the sessions that the reader has led, in order of the first day. */
export function logClients(log: readonly LogEntry[]): readonly LogClient[] {
  const lines = new Map<string, LogClient>();
  const led = log.filter(({ status, role }) => status === 'done' && role !== 'client');
  const inOrder = [...led].sort(
    (one, other) => Number(one.date > other.date) - Number(one.date < other.date),
  );
  for (const { client, form, people, date, minutes, pay } of inOrder) {
    const key = `${form}/${clientKey(client)}`;
    const before = lines.get(key);
    lines.set(key, {
      client: client.trim(),
      form,
      people: Math.max(before?.people ?? 1, form === 'group' ? people : 1),
      first: before?.first ?? date,
      last: date,
      paidMinutes: (before?.paidMinutes ?? 0) + (pay === 'paid' ? minutes : 0),
      proBonoMinutes: (before?.proBonoMinutes ?? 0) + (pay === 'proBono' ? minutes : 0),
    });
  }
  return [...lines.values()];
}
