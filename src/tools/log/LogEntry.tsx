import type { ReactNode } from 'react';
import type { LogSession } from '../../folder/answers/session';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { StatusLine } from '../../ui/StatusLine';
import { LogFields, type LogFieldsProps } from './LogFields';
import { saySession } from './say';
import { logText } from './text';

export interface LogEntryProps extends LogFieldsProps {
  readonly changing: LogSession | null;
  /** A session like the one in the line, which is logged already. */
  readonly alike: string | null;
  readonly onCancel: () => void;
}

/** The line that is being written: new, or a logged session that is changed. */
export function LogEntry(props: LogEntryProps): ReactNode {
  const { changing, alike, onCancel, ...fields } = props;
  const { locale, state } = fields;
  const words = logText[locale];
  return (
    <>
      {state.form.changes !== '' && (
        <Notice>
          <p>
            {changing === null ? '' : words.changing(saySession(changing, locale))}{' '}
            <Button kind="quiet" onClick={onCancel}>
              {words.cancelChange}
            </Button>
          </p>
        </Notice>
      )}
      <LogFields {...fields} />
      {alike !== null && <Notice tone="attention">{words.alike(alike)}</Notice>}
      <StatusLine hidden>{alike === null ? '' : words.alike(alike)}</StatusLine>
    </>
  );
}
