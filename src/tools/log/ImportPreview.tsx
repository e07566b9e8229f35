import { type ReactNode, useState } from 'react';
import { joinItems } from '../../formats/list';
import { formatNumber } from '../../formats/numbers';
import { formatQuantity } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import { Button } from '../../ui/Button';
import { Check } from '../../ui/Choices';
import { DataTable } from '../../ui/DataTable';
import type { FileReading, GoodRow } from './importFile';
import { importText } from './importText';
import { saySession } from './say';
import { logText } from './text';

export interface ImportPreviewProps {
  readonly reading: FileReading;
  readonly locale: Locale;
  readonly onReadIn: (rows: readonly GoodRow[]) => void;
  readonly onCancel: () => void;
}

/** How many rows are shown as they are read, and how many that cannot be. */
const SOME = 5;
const MOST_FAULTS = 100;

/** What would be added and what would not, with the reason for each row and its line in the file. */
export function ImportPreview({ reading, locale, onReadIn, onCancel }: ImportPreviewProps): ReactNode {
  const words = importText[locale];
  const { roles, pays } = logText[locale];
  const { fresh, alike, bad, unknown, assumed } = reading;
  const [takesAlike, setTakesAlike] = useState(false);
  const rows = takesAlike ? [...fresh, ...alike] : fresh;
  const sessions = (count: number) => formatQuantity(count, 'session', locale);
  const counted = (count: number) =>
    `${formatNumber(count, locale)}\u00a0${words.row[count === 1 ? 'one' : 'other']}`;
  return (
    <div className="log-preview">
      {rows.length > 0 && (
        <DataTable
          caption={words.previewCaption}
          columns={[
            { title: words.line, numeric: true },
            { title: words.session },
            { title: logText[locale].role },
            { title: logText[locale].pay },
          ]}
          rows={rows.slice(0, SOME).map(({ line, session }) => ({
            key: String(line),
            cells: [line, saySession(session, locale), roles[session.role], pays[session.pay]],
          }))}
        />
      )}
      {rows.length > SOME && <p className="field__hint">{words.more(sessions(rows.length - SOME))}</p>}
      {assumed.map((column) => (
        <p key={column}>{words.assumed[column]}</p>
      ))}
      {unknown.length > 0 && <p>{words.unknown(joinItems(unknown, locale))}</p>}
      {alike.length > 0 && (
        <>
          <p>{words.alike(counted(alike.length))}</p>
          <ul>
            {alike.slice(0, SOME).map(({ line, session }) => (
              <li key={line}>{words.badLine(line, saySession(session, locale))}</li>
            ))}
            {alike.length > SOME && <li>{words.more(counted(alike.length - SOME))}</li>}
          </ul>
          <Check
            checked={takesAlike}
            id="log-import-alike"
            label={words.takeAlike}
            onChange={setTakesAlike}
          />
        </>
      )}
      {bad.length > 0 && (
        <>
          <p className="log-preview__bad">{words.bad(counted(bad.length))}</p>
          <ul>
            {bad.slice(0, MOST_FAULTS).map(({ line, reasons }) => (
              <li key={line}>{words.badLine(line, reasons.join('. '))}</li>
            ))}
            {bad.length > MOST_FAULTS && <li>{words.more(counted(bad.length - MOST_FAULTS))}</li>}
          </ul>
        </>
      )}
      <p className="actions">
        {rows.length > 0 && (
          <Button kind="primary" onClick={() => onReadIn(rows)}>
            {words.readIn(sessions(rows.length))}
          </Button>
        )}
        <Button kind="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </p>
    </div>
  );
}
