import { type ReactNode, useRef, useState } from 'react';
import { forgetBackup, lastBackup, noteBackup } from '../../folder/lastBackup';
import { formatInstant } from '../../formats/instant';
import { todayInStockholm } from '../../formats/stockholm';
import type { Locale } from '../../formats/units';
import { MissingNotice } from '../../frame/MissingNotice';
import { saveFile } from '../../frame/saveFile';
import { useLater } from '../../frame/useLater';
import type { PlainDate } from '../../rules';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { StatusLine } from '../../ui/StatusLine';
import { ClearDialog } from './ClearDialog';
import { KeptList } from './KeptList';
import { partNames } from './partNames';
import { Reminder } from './Reminder';
import { RestoreBackup } from './RestoreBackup';
import { backupText } from './text';
import { type Contents, useFolder } from './useFolder';

export interface FolderBackupProps {
  readonly locale: Locale;
  /** Path that the site's pages of this language stand under. */
  readonly base: string;
  /** What stands first, made of what is in the folder. */
  readonly overview?: (contents: Contents) => ReactNode;
  /** Read at the click, for the instant in the file and the day in its name. */
  readonly clock?: () => Date;
  /** The day whose rules to judge by, in a preview. */
  readonly rulesAsOf?: PlainDate | undefined;
}

// Nobody wrote the pages of the guide, but that they are here tells of a visit. The answers are gone either way.
const removeCopy = () =>
  import('../../offline/copy').then(
    (copy) => copy.removeCopy(),
    () => undefined,
  );

// The checks are fetched at the click; a reader who only looks does not pay for them.
const backupFile = () => import('../../folder/backup');

/** What is kept on this device: see it, take a copy of it, read a copy in, delete it. */
export function FolderBackup({
  locale,
  base,
  rulesAsOf,
  overview,
  clock = () => new Date(),
}: FolderBackupProps): ReactNode {
  const words = backupText[locale];
  const { folder, failed, reread, ...contents } = useFolder();
  const { kept, log, change, aside } = contents;
  const { part: asidePart } = useLater(() => import('./AsideList'), aside.length > 0);
  const [said, setSaid] = useState('');
  const [clearing, setClearing] = useState(false);
  // A file that was looked at before everything was deleted must be looked at again.
  const [round, setRound] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const found = kept.filter((record) => record.kind === 'found');
  const readable = found.length + log.sessions.length > 0;
  const holds = kept.length + log.sessions.length + log.damaged.length + log.newer + aside.length > 0;
  const saved = [...found.map(({ savedAt }) => savedAt), ...(log.savedAt === null ? [] : [log.savedAt])];

  const hand = (name: string, content: string, ending: 'json' | 'txt', number = 1): string => {
    const part = number === 1 ? '' : `-${number}`;
    const file = `${name}-${todayInStockholm(clock())}${part}.${ending}`;
    saveFile({ name: file, type: ending === 'json' ? 'application/json' : 'text/plain', content });
    return file;
  };
  const fetchBackup = () =>
    Promise.all([backupFile(), reread()])
      .then(([{ writeBackups }, now]) => {
        const files = writeBackups(now.kept, now.log.sessions, clock()).map((content, index) =>
          hand(words.fileName, content, 'json', index + 1),
        );
        noteBackup(clock());
        setSaid(files.length === 1 ? words.fetched(files[0] ?? '') : words.fetchedMany(files.length));
      })
      .catch(() => setSaid(words.notFetched));
  const fetchDamaged = (name: string, raw: string) =>
    setSaid(words.fetched(hand(`${words.damagedFileName}-${name}`, raw, 'txt')));

  const discard = async (id: number) => {
    const gone = (await folder?.discard(id)) === true;
    await reread();
    heading.current?.focus();
    setSaid(gone ? words.discarded : words.notCleared);
  };

  const undo = async () => {
    const undone = (await folder?.undo(clock())) ?? null;
    await reread();
    setRound(round + 1);
    heading.current?.focus();
    setSaid(undone === null ? words.notUndone : words.undone(partNames(undone.parts, locale)));
  };

  const clearAll = async () => {
    const gone = await folder?.clear();
    if (gone === true) {
      forgetBackup();
      await removeCopy();
    }
    await reread();
    setClearing(false);
    setRound(round + 1);
    heading.current?.focus();
    setSaid(gone === true ? words.cleared : words.notCleared);
  };

  return (
    <section aria-label={words.title} className="tool folder">
      <noscript>
        <p className="notice notice--info">{words.noScript}</p>
      </noscript>
      {failed && <Notice tone="attention">{words.notOpened}</Notice>}
      <MissingNotice locale={locale} />
      {folder?.durable === false && (
        <Notice title={words.notDurableTitle} tone="attention">
          <p>{words.notDurable}</p>
        </Notice>
      )}
      {overview?.(contents)}
      <h2 className="folder__heading" ref={heading} tabIndex={-1}>
        {words.keptHeading}
      </h2>
      {folder === null ? (
        !failed && <p>{words.loading}</p>
      ) : (
        <KeptList
          base={base}
          durable={folder.durable}
          kept={kept}
          locale={locale}
          log={log}
          onFetchDamaged={fetchDamaged}
        />
      )}
      {asidePart !== null && aside.length > 0 && (
        <asidePart.AsideList
          aside={aside}
          locale={locale}
          onFetch={(name, text) => fetchDamaged(name, text)}
          onRemove={(id) => void discard(id)}
        />
      )}
      {change !== null && holds && (
        <p className="folder__change">
          {words.lastChange(partNames(change.parts, locale), formatInstant(change.at, locale))}{' '}
          <Button kind="quiet" onClick={() => void undo()}>
            {words.undo}
          </Button>
        </p>
      )}
      {folder?.durable === true && <Reminder locale={locale} saved={saved} taken={lastBackup()} />}
      {holds && (
        <div className="actions">
          {readable && (
            <Button kind="primary" onClick={() => void fetchBackup()}>
              {words.fetch}
            </Button>
          )}
          <Button
            kind="quiet"
            onClick={() => {
              setSaid('');
              setClearing(true);
            }}
          >
            {words.clear}
          </Button>
        </div>
      )}
      {readable && <p className="field__hint">{words.fetchHint}</p>}
      <div className="folder__read">
        <h2 className="folder__heading">{words.readHeading}</h2>
        <RestoreBackup
          clock={clock}
          folder={folder}
          key={round}
          locale={locale}
          onReadIn={() => heading.current?.focus()}
          reread={reread}
          rulesAsOf={rulesAsOf}
          say={setSaid}
        />
      </div>
      {clearing ? (
        <ClearDialog
          locale={locale}
          onClear={() => void clearAll()}
          onClose={() => setClearing(false)}
          onFetch={() => void fetchBackup()}
          said={said}
          tools={partNames(
            [
              ...kept.map(({ tool }) => tool),
              ...(log.sessions.length + log.damaged.length + log.newer > 0 ? ['sessions' as const] : []),
            ],
            locale,
          )}
        />
      ) : (
        <StatusLine>{said}</StatusLine>
      )}
    </section>
  );
}
