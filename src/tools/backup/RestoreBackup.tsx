import { type ReactNode, useRef, useState } from 'react';
import type { Backup, BackupResult, BackupWarning } from '../../folder/backup';
import type { Folder } from '../../folder/contract';
import { formatInstant } from '../../formats/instant';
import { todayInStockholm } from '../../formats/stockholm';
import type { Locale } from '../../formats/units';
import type { PlainDate } from '../../rules';
import { describedBy, fieldClass } from '../../ui/Field';
import { partNames } from './partNames';
import type { LogPreview, PreviewLine, ReadMode } from './preview';
import type { RuleChangeLines } from './ruleChanges';
import { backupText } from './text';
import type { FolderState } from './useFolder';

export interface RestoreBackupProps {
  readonly locale: Locale;
  readonly clock: () => Date;
  readonly folder: Folder | null;
  /** The day whose rules to judge by, in a preview. */
  readonly rulesAsOf: PlainDate | undefined;
  readonly reread: FolderState['reread'];
  /** Announces what happened. */
  readonly say: (sentence: string) => void;
  /** Called when the button that was pressed is gone, so that focus can be given a place. */
  readonly onReadIn: () => void;
}

// The checks are fetched with the file; a reader who only looks does not pay for them.
const fetchReading = () => import('./reading');
type Reading = Awaited<ReturnType<typeof fetchReading>>;

interface Chosen {
  readonly part: Reading;
  readonly file: string;
  readonly backup: Backup;
  readonly lines: readonly PreviewLine[];
  readonly log: LogPreview | null;
  readonly warnings: readonly BackupWarning[];
  readonly ruleLines: RuleChangeLines;
}

/** Choose a file, see what it would change, and only then read it in. */
export function RestoreBackup({
  locale,
  clock,
  folder,
  rulesAsOf,
  reread,
  say,
  onReadIn,
}: RestoreBackupProps): ReactNode {
  const words = backupText[locale];
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [mode, setMode] = useState<ReadMode>('merge');
  const [error, setError] = useState<string>();
  const input = useRef<HTMLInputElement>(null);

  const look = async (file: File) => {
    setChosen(null);
    setMode('merge');
    setError(undefined);
    say(words.reading);
    const part = await fetchReading().catch(() => null);
    const result = (await part?.readBackupFile(file).catch(() => null)) ?? null;
    if (part === null || result === null || !result.ok) {
      say('');
      setError(result === null || result.ok ? words.notChecked : refusal(result, locale));
      return;
    }
    const { backup, warnings } = result;
    const here = await reread();
    const lines = part.previewOf(backup, here.kept);
    const log = part.logPreviewOf(backup, here.log.sessions);
    const days = { today: todayInStockholm(clock()), rulesAsOf };
    // What the rules have become is told beside the file and never stands in its way.
    const ruleLines = await import('./ruleChanges')
      .then((part) => part.ruleChanges(backup, days, locale))
      .catch(() => ({}));
    setChosen({ part, file: file.name, backup, lines, log, warnings, ruleLines });
    const made = formatInstant(backup.exportedAt, locale);
    say(
      lines.length === 0 && log === null
        ? words.nothingInFile
        : part.isAllHere(lines, log)
          ? words.allHere(made)
          : words.contents(made),
    );
  };

  const readIn = async (open: Folder, { part, backup, lines }: Chosen) => {
    // Read again: another page may have saved since the file was looked at.
    const here = await reread();
    const changes = part.changesOf(backup, lines, here.kept, mode);
    const sessions = part.sessionChangesOf(backup, here.log.sessions, mode);
    const saved = await open.saveAll(changes, clock(), sessions);
    await reread();
    if (!saved.ok && (open.durable || saved.reason !== 'unavailable')) {
      say(words.failed[saved.reason]);
      return;
    }
    const isLogChanged = sessions.put.length + sessions.remove.length > 0;
    const parts = lines.filter(({ tool }) => tool in changes).map(({ tool }) => tool);
    const names = partNames([...parts, ...(isLogChanged ? ['sessions' as const] : [])], locale);
    say(saved.ok ? words.didReadIn(names) : words.heldForNow);
    setChosen(null);
    onReadIn();
  };

  return (
    <>
      <div className={fieldClass(error)}>
        <label className="field__label" htmlFor="folder-file">
          {words.choose}
        </label>
        <p className="field__hint" id="folder-file-hint">
          {words.chooseHint}
        </p>
        {error !== undefined && (
          <p className="field__error" id="folder-file-error" role="alert">
            {error}
          </p>
        )}
        <input
          accept=".json,application/json"
          aria-describedby={describedBy('folder-file', { hint: words.chooseHint, error })}
          aria-invalid={error !== undefined || undefined}
          className="field__input field__input--file"
          disabled={folder === null}
          id="folder-file"
          onChange={({ target: { files } }) => files?.[0] !== undefined && void look(files[0])}
          // Choosing the same file again would otherwise not count as a change.
          onClick={({ currentTarget }) => {
            currentTarget.value = '';
          }}
          ref={input}
          type="file"
        />
      </div>
      {folder !== null && chosen !== null && (
        <chosen.part.RestorePreview
          {...chosen}
          locale={locale}
          mode={mode}
          onCancel={() => {
            setChosen(null);
            say(words.cancelled);
            input.current?.focus();
          }}
          onMode={setMode}
          onReadIn={() => void readIn(folder, chosen)}
        />
      )}
    </>
  );
}

function refusal(result: Extract<BackupResult, { ok: false }>, locale: Locale): string {
  const { refused, refusedAt } = backupText[locale];
  return result.reason === 'damaged' || result.reason === 'forbiddenKey'
    ? refusedAt[result.reason](result.at ?? '')
    : refused[result.reason];
}
