import type { LogForm, LogRow } from '../../folder/answers/log';
import { emptyLogForm, emptyLogRow } from '../../folder/answers/log.empty';
import type { LogSession } from '../../folder/answers/session';
import type { PlainDate } from '../../rules';
import { USUAL } from './limits';

/** Öre as one types kronor, `450,50`; both languages read the comma. */
const typedAmount = (ore: number | null): string => (ore === null ? '' : String(ore / 100).replace('.', ','));

/** A logged session as it would be typed. */
export const rowOf = (session: LogSession): LogRow => ({
  date: session.date,
  client: session.client,
  form: session.form,
  people: session.form === 'group' ? String(session.people) : '',
  minutes: String(session.minutes),
  pay: session.pay,
  amount: typedAmount(session.amount),
  role: session.role,
  place: session.place,
  status: session.status,
  reflection: session.reflection,
});

/**
 * The next line: today, a usual length, and what is most often the same as the last time.
 * @param last the session that was logged last, if any
 */
export function nextForm(today: PlainDate, last: LogSession | null): LogForm {
  const same = last === null ? emptyLogRow() : rowOf(last);
  const { client, form, people, pay, role, place } = same;
  return { ...emptyLogForm(), date: today, minutes: String(USUAL), client, form, people, pay, role, place };
}

/** Whether nothing is written in the line, not even what it begins with. */
export const isBlank = ({ date, client, minutes, people, amount, reflection, changes }: LogForm): boolean =>
  [date, client, minutes, people, amount, reflection, changes].every((text) => text.trim() === '');

/** The line alone, without what belongs to the form around it. */
export function rowIn(form: LogForm): LogRow {
  const { changes: _changes, aside: _aside, ...row } = form;
  return row;
}
