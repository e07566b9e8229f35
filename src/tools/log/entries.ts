import type { LogSession } from '../../folder/answers/session';
import { isPlainDate, type LogEntry, type PlainDate } from '../../rules';

/** A kept session whose day is one of the calendar's. */
export type Entry = LogSession & LogEntry & { readonly date: PlainDate };

const isEntry = (session: LogSession): session is Entry => isPlainDate(session.date);
const byDay = (one: Entry, other: Entry): number =>
  Number(one.date > other.date) - Number(one.date < other.date);

/** The sessions that can be counted, by day. One from a file by hand may name a day that no calendar has. */
export const entriesOf = (sessions: readonly LogSession[]): readonly Entry[] =>
  sessions.filter(isEntry).sort(byDay);
