import type { ReactNode } from 'react';
import type { LogSession } from '../../folder/answers/session';
import { formatMoney, formatNumber } from '../../formats/numbers';
import { formatQuantity } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import { Button } from '../../ui/Button';
import type { Entry } from './entries';
import { furtherText } from './furtherText';
import { saySession } from './say';
import { logText } from './text';

export interface LogTableProps {
  readonly sessions: readonly Entry[];
  readonly locale: Locale;
  readonly onChange: (session: LogSession) => void;
  readonly onRemove: (session: LogSession) => void;
}

/** The place of a session's own buttons. */
export const actionsId = (session: LogSession): string => `log-actions-${session.id}`;

/** What is told of a session beside its day, its client and its length. */
function detailsOf(session: Entry, locale: Locale): string {
  const { pays, places, statuses } = logText[locale];
  const words = furtherText[locale].list;
  const { form, people, pay, amount, role, place, status } = session;
  const parts = [
    ...(status === 'cancelled' ? [statuses.cancelled] : []),
    words.roles[role],
    pays[pay].toLowerCase(),
    ...(amount === null ? [] : [formatMoney(amount, locale)]),
    ...(form === 'group' ? [words.people(formatNumber(people, locale))] : []),
    ...(place === '' ? [] : [places[place].toLowerCase()]),
  ];
  const [first = '', ...rest] = parts;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(', ');
}

function Row({
  session,
  locale,
  onChange,
  onRemove,
}: Omit<LogTableProps, 'sessions'> & { readonly session: Entry }): ReactNode {
  const words = furtherText[locale].list;
  const { date, client, minutes, reflection, status } = session;
  const name = <span className="visually-hidden">{saySession(session, locale)}</span>;
  return (
    <tr className={status === 'cancelled' ? 'log-table__row log-table__row--off' : 'log-table__row'}>
      <td className="log-table__day">{date}</td>
      <th className="log-table__client" scope="row">
        {client}
      </th>
      <td className="data-table__number">{formatQuantity(minutes, 'minute', locale)}</td>
      <td className="log-table__details">
        {detailsOf(session, locale)}
        {reflection !== '' && <span className="log-table__reflection">{reflection}</span>}
      </td>
      <td className="log-table__actions" id={actionsId(session)}>
        <Button kind="quiet" onClick={() => onChange(session)}>
          {words.change} {name}
        </Button>
        <Button kind="quiet" onClick={() => onRemove(session)}>
          {words.remove} {name}
        </Button>
      </td>
    </tr>
  );
}

/** A row for each session; on a narrow screen a card. */
export function LogTable({ sessions, ...rest }: LogTableProps): ReactNode {
  const { caption, columns } = furtherText[rest.locale].list;
  return (
    <table className="log-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.date}</th>
          <th scope="col">{columns.client}</th>
          <th className="data-table__number" scope="col">
            {columns.minutes}
          </th>
          <th scope="col">{columns.details}</th>
          <th className="log-table__actions" scope="col">
            {columns.actions}
          </th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <Row key={session.id} session={session} {...rest} />
        ))}
      </tbody>
    </table>
  );
}
