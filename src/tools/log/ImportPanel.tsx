import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { newRowId } from '../../folder/rowId';
import { joinItems } from '../../formats/list';
import { formatNumber } from '../../formats/numbers';
import { formatQuantity } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import { frameText } from '../../frame/text';
import type { Sessions } from '../../frame/useSessions';
import { type Context, likenessOf } from '../../rules';
import { Button } from '../../ui/Button';
import { StatusLine } from '../../ui/StatusLine';
import { TextArea } from '../../ui/TextArea';
import { columnText } from './columnText';
import type { Entry } from './entries';
import { ImportPreview } from './ImportPreview';
import type { FileReading, GoodRow } from './importFile';
import { importText } from './importText';
import { MOST_ROWS } from './limits';
import { logText } from './text';

export interface ImportPanelProps {
  readonly entries: readonly Entry[];
  readonly log: Sessions;
  readonly context: Context;
  readonly locale: Locale;
}

/** The largest file, or pasted text, in bytes. */
const MOST_BYTES = 1_000_000;

const PANEL = 'log-import';
const DONE = 'log-import-done';

// The reader of tables is fetched when there is something to read.
const fetchReader = () => Promise.all([import('../../formats/csvReader'), import('./importFile')]);

/** Why nothing of a file can be read in, or `null`. */
function refusal(reading: FileReading, text: string, locale: Locale): string | null {
  const words = importText[locale];
  if (text.trim() === '') {
    return words.empty;
  }
  if (reading.tooMany) {
    return words.tooMany(formatNumber(MOST_ROWS, locale));
  }
  if (reading.missing.length > 0) {
    const names = reading.missing.map((column) => columnText[locale][column]);
    return words.missing(joinItems(names, locale), joinItems(reading.heads, locale));
  }
  const { fresh, alike, bad } = reading;
  return fresh.length + alike.length + bad.length === 0 ? words.noRows : null;
}

/** Sessions from a file or from pasted rows: look first, then say yes; until then nothing is changed. */
export function ImportPanel({ entries, log, context, locale }: ImportPanelProps): ReactNode {
  const words = importText[locale];
  const [pasted, setPasted] = useState('');
  const [reading, setReading] = useState<FileReading | null>(null);
  const [said, setSaid] = useState('');
  const [added, setAdded] = useState<readonly string[]>([]);
  const limit = `${formatNumber(MOST_BYTES / 1_000_000, locale)}\u00a0MB`;
  const sessions = (count: number) => formatQuantity(count, 'session', locale);

  const look = async (source: Blob) => {
    setReading(null);
    setAdded([]);
    if (source.size > MOST_BYTES) {
      setSaid(words.tooLarge(limit));
      return;
    }
    setSaid(words.reading);
    const reader = await fetchReader().catch(() => null);
    if (reader === null) {
      setSaid(frameText[locale].notFetched);
      return;
    }
    try {
      const [{ decodeCsv }, { readLogFile }] = reader;
      const text = decodeCsv(new Uint8Array(await source.arrayBuffer()));
      const found = readLogFile(text, new Set(entries.map(likenessOf)), locale, context.today);
      const refused = refusal(found, text, locale);
      setReading(refused === null ? found : null);
      setSaid(
        refused ??
          `${found.fresh.length === 0 ? words.nothingNew : words.found(sessions(found.fresh.length))}. ${words.nothingChanged}`,
      );
    } catch {
      setSaid(words.notRead);
    }
  };

  const close = (sentence: string) => {
    setReading(null);
    setSaid(sentence);
  };
  const readIn = (rows: readonly GoodRow[], { fresh, alike, bad }: FileReading) => {
    const put = rows.map(({ session }) => ({ ...session, id: newRowId() }));
    const left = fresh.length + alike.length + bad.length - rows.length;
    flushSync(() => {
      log.put(put);
      setAdded(put.map(({ id }) => id));
      setPasted('');
      close(
        words.didReadIn(
          sessions(rows.length),
          left === 0
            ? ''
            : words.leftOut(`${formatNumber(left, locale)} ${words.row[left === 1 ? 'one' : 'other']}`),
        ),
      );
    });
    document.getElementById(DONE)?.focus();
  };
  return (
    <details className="disclosure log-import" id={PANEL}>
      <summary>{words.heading}</summary>
      <p className="field__hint">{words.intro}</p>
      <div className="field">
        <label className="field__label" htmlFor="log-import-file">
          {words.choose}
        </label>
        <p className="field__hint" id="log-import-file-hint">
          {words.chooseHint(limit)}
        </p>
        <input
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          aria-describedby="log-import-file-hint"
          className="field__input field__input--file"
          id="log-import-file"
          onChange={({ target: { files } }) => files?.[0] !== undefined && void look(files[0])}
          // Choosing the same file again would otherwise not count as a change.
          onClick={({ currentTarget }) => {
            currentTarget.value = '';
          }}
          type="file"
        />
      </div>
      <TextArea
        hint={words.pasteHint}
        id="log-import-text"
        label={words.paste}
        onChange={setPasted}
        rows={5}
        value={pasted}
      />
      <p className="actions">
        <Button onClick={() => void look(new Blob([pasted]))}>{words.look}</Button>
      </p>
      <div className="log-said" id={DONE} tabIndex={-1}>
        <StatusLine>{said}</StatusLine>
        {added.length > 0 && (
          <Button
            onClick={() => {
              log.remove(added);
              setAdded([]);
              setSaid(logText[locale].undone);
            }}
          >
            {logText[locale].undo}
          </Button>
        )}
      </div>
      {reading !== null && (
        <ImportPreview
          locale={locale}
          onCancel={() => close(words.cancelled)}
          onReadIn={(rows) => readIn(rows, reading)}
          reading={reading}
        />
      )}
    </details>
  );
}
