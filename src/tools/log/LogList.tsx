import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { LogSession } from '../../folder/answers/session';
import { formatNumber } from '../../formats/numbers';
import { formatQuantity } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import type { Sessions } from '../../frame/useSessions';
import { Button } from '../../ui/Button';
import { StatusLine } from '../../ui/StatusLine';
import type { Entry } from './entries';
import { EVERYTHING, type Filter, foundIn } from './filter';
import { furtherText } from './furtherText';
import { LogFilter } from './LogFilter';
import { actionsId, LogTable, type LogTableProps } from './LogTable';
import { saySession } from './say';
import { logText } from './text';

export interface LogListProps extends Pick<Sessions, 'put' | 'remove'> {
  readonly entries: readonly Entry[];
  readonly locale: Locale;
  readonly onChange: (session: LogSession) => void;
}

/** How many sessions are shown at a time, so that a log of ten thousand is as quick as one of ten. */
const PAGE = 50;

const HEADING = 'log-list-heading';
const REMOVED = 'log-removed';

/** On paper the whole list stands, and afterwards the part that stood before. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}

/** The sessions that are looked for, some at a time. */
function FilteredList({
  entries,
  locale,
  ...acts
}: Omit<LogTableProps, 'sessions'> & { readonly entries: readonly Entry[] }) {
  const words = furtherText[locale].list;
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const [pages, setPages] = useState(1);
  const found = useMemo(() => foundIn(entries, filter), [entries, filter]);
  const printing = usePrinting();
  const shown = printing ? found : found.slice(0, pages * PAGE);
  const count = (sessions: number) => formatQuantity(sessions, 'session', locale);
  const show = (next: Filter) => {
    setFilter(next);
    setPages(1);
  };
  return (
    <>
      <LogFilter entries={entries} filter={filter} locale={locale} onChange={show} />
      <StatusLine>
        {found.length === 0
          ? words.none
          : words.shown(formatNumber(shown.length, locale), count(found.length))}
      </StatusLine>
      {found.length === 0 ? (
        <Button onClick={() => show(EVERYTHING)}>{words.clear}</Button>
      ) : (
        <LogTable {...acts} locale={locale} sessions={shown} />
      )}
      {shown.length < found.length && (
        <p className="actions">
          <Button onClick={() => setPages(pages + 1)}>
            {words.more(count(Math.min(PAGE, found.length - shown.length)))}
          </Button>
        </p>
      )}
    </>
  );
}

/** All sessions, the latest first: to look for one, to change one, to take one away and put it back. */
export function LogList({ entries, locale, onChange, put, remove }: LogListProps): ReactNode {
  const words = furtherText[locale].list;
  const [removed, setRemoved] = useState<LogSession | null>(null);
  const takeAway = (session: LogSession) => {
    flushSync(() => {
      remove([session.id]);
      setRemoved(session);
    });
    document.getElementById(REMOVED)?.focus();
  };
  const putBack = (session: LogSession) => {
    flushSync(() => {
      put([session]);
      setRemoved(null);
    });
    const button = document.getElementById(actionsId(session))?.querySelector('button');
    // It may belong further down than what is shown.
    (button ?? document.getElementById(HEADING))?.focus();
  };
  const gone = removed !== null && entries.every(({ id }) => id !== removed.id) ? removed : null;
  // Without any session left there may still be one to put back.
  if (entries.length === 0 && gone === null) {
    return null;
  }
  return (
    <div className="result__part log-list">
      <h3 className="result__heading" id={HEADING} tabIndex={-1}>
        {words.heading}
      </h3>
      {/* Taking the reader here says what happened; the way back is in the same place. */}
      {gone !== null && (
        <div className="entries__removed" id={REMOVED} tabIndex={-1}>
          {words.removed(saySession(gone, locale))}{' '}
          <Button onClick={() => putBack(gone)}>{logText[locale].undo}</Button>
        </div>
      )}
      {entries.length > 0 && (
        <FilteredList entries={entries} locale={locale} onChange={onChange} onRemove={takeAway} />
      )}
    </div>
  );
}
