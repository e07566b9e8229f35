import type { ReactNode } from 'react';
import type { Kept, LoadedSessions } from '../../folder/contract';
import { formatInstant } from '../../formats/instant';
import type { Locale } from '../../formats/units';
import { toolPage } from '../../frame/toolPage';
import { Button } from '../../ui/Button';
import { backupText } from './text';

export interface KeptListProps {
  readonly locale: Locale;
  readonly base: string;
  readonly durable: boolean;
  readonly kept: readonly Kept[];
  readonly log: LoadedSessions;
  /** @param name of the part in the file's name */
  readonly onFetchDamaged: (name: string, raw: string) => void;
}

/** What lies in the folder, tool by tool, with the way to each. */
export function KeptList({ locale, base, durable, kept, log, onFetchDamaged }: KeptListProps): ReactNode {
  const words = backupText[locale];
  const { sessions, damaged, newer } = log;
  // The half-written line of the log is told only when there are no sessions to tell of.
  const forms = kept.filter(({ tool }) => tool !== 'log' || sessions.length === 0);
  const held = (savedAt: string | null): string =>
    durable && savedAt !== null ? words.savedAt(formatInstant(savedAt, locale)) : words.heldOnly;
  const state = (record: Kept): string =>
    record.kind === 'found' ? held(record.savedAt) : words[record.kind];
  if (forms.length + sessions.length + damaged.length + newer === 0) {
    return (
      <>
        <p>{words.empty}</p>
        <p>
          {words.emptyPurpose} <a href={`${base}verktyg/`}>{words.emptyWay}</a>
        </p>
      </>
    );
  }
  return (
    <ul className="folder__list">
      {forms.map((record) => (
        <li key={record.tool}>
          <a href={`${base}${toolPage(record.tool)}`}>{words.tools[record.tool]}</a> – {state(record)}
          {record.kind === 'damaged' && record.raw !== '' && (
            <>
              {' '}
              <Button kind="quiet" onClick={() => onFetchDamaged(record.tool, record.raw)}>
                {words.fetchDamaged(words.tools[record.tool])}
              </Button>
            </>
          )}
        </li>
      ))}
      {sessions.length > 0 && (
        <li>
          <a href={`${base}${toolPage('log')}`}>{words.tools.log}</a> – {words.sessions(sessions.length)},{' '}
          {held(log.savedAt)}
        </li>
      )}
      {damaged.length > 0 && (
        <li>
          {words.sessionsDamaged(damaged.length)}{' '}
          <Button kind="quiet" onClick={() => onFetchDamaged('log', damaged.join('\n'))}>
            {words.fetchDamaged(words.tools.log)}
          </Button>
        </li>
      )}
      {newer > 0 && <li>{words.sessionsNewer(newer)}</li>}
    </ul>
  );
}
