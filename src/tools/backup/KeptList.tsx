import type { ReactNode } from 'react';
import type { Kept } from '../../folder/contract';
import { formatInstant } from '../../formats/instant';
import type { Locale } from '../../formats/units';
import { Button } from '../../ui/Button';
import { backupText } from './text';

export interface KeptListProps {
  readonly locale: Locale;
  readonly durable: boolean;
  readonly kept: readonly Kept[];
  readonly onFetchDamaged: (record: Extract<Kept, { kind: 'damaged' }>) => void;
}

/** What lies in the folder, tool by tool. */
export function KeptList({ locale, durable, kept, onFetchDamaged }: KeptListProps): ReactNode {
  const words = backupText[locale];
  if (kept.length === 0) {
    return <p>{words.empty}</p>;
  }
  const state = (record: Kept): string =>
    record.kind !== 'found'
      ? words[record.kind]
      : durable
        ? words.savedAt(formatInstant(record.savedAt, locale))
        : words.heldOnly;
  return (
    <ul className="folder__list">
      {kept.map((record) => (
        <li key={record.tool}>
          <strong>{words.tools[record.tool]}</strong> – {state(record)}
          {record.kind === 'damaged' && record.raw !== '' && (
            <>
              {' '}
              <Button kind="quiet" onClick={() => onFetchDamaged(record)}>
                {words.fetchDamaged(words.tools[record.tool])}
              </Button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
