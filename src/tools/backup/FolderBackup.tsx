import { type ReactNode, useRef, useState } from 'react';
import type { Kept } from '../../folder/contract';
import { todayInStockholm } from '../../formats/stockholm';
import type { Locale } from '../../formats/units';
import { saveFile } from '../../frame/saveFile';
import type { PlainDate } from '../../rules';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { StatusLine } from '../../ui/StatusLine';
import { ClearDialog } from './ClearDialog';
import { KeptList } from './KeptList';
import { RestoreBackup } from './RestoreBackup';
import { backupText } from './text';
import { useFolder } from './useFolder';

export interface FolderBackupProps {
  readonly locale: Locale;
  /** Read at the click, for the instant in the file and the day in its name. */
  readonly clock?: () => Date;
  /** The day whose rules to judge by, in a preview. */
  readonly rulesAsOf?: PlainDate | undefined;
}

// The checks are fetched at the click; a reader who only looks does not pay for them.
const backupFile = () => import('../../folder/backup');

/** What is kept on this device: see it, take a copy of it, read a copy in, delete it. */
export function FolderBackup({ locale, rulesAsOf, clock = () => new Date() }: FolderBackupProps): ReactNode {
  const words = backupText[locale];
  const { folder, kept, failed, reread } = useFolder();
  const [said, setSaid] = useState('');
  const [clearing, setClearing] = useState(false);
  // A file that was looked at before everything was deleted must be looked at again.
  const [round, setRound] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const readable = kept.some(({ kind }) => kind === 'found');

  const hand = (name: string, content: string, ending: 'json' | 'txt') => {
    const file = `${name}-${todayInStockholm(clock())}.${ending}`;
    saveFile({ name: file, type: ending === 'json' ? 'application/json' : 'text/plain', content });
    setSaid(words.fetched(file));
  };
  const fetchBackup = () =>
    Promise.all([backupFile(), reread()])
      .then(([{ writeBackup }, records]) => hand(words.fileName, writeBackup(records, clock()), 'json'))
      .catch(() => setSaid(words.notFetched));
  const fetchDamaged = ({ tool, raw }: Extract<Kept, { kind: 'damaged' }>) =>
    hand(`${words.damagedFileName}-${tool}`, raw, 'txt');

  const clearAll = async () => {
    const gone = await folder?.clear();
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
      {folder?.durable === false && (
        <Notice title={words.notDurableTitle} tone="attention">
          <p>{words.notDurable}</p>
        </Notice>
      )}
      <h2 className="folder__heading" ref={heading} tabIndex={-1}>
        {words.keptHeading}
      </h2>
      {folder === null ? (
        !failed && <p>{words.loading}</p>
      ) : (
        <KeptList durable={folder.durable} kept={kept} locale={locale} onFetchDamaged={fetchDamaged} />
      )}
      <div className="actions">
        <Button disabled={!readable} kind="primary" onClick={() => void fetchBackup()}>
          {words.fetch}
        </Button>
        <Button
          disabled={kept.length === 0}
          kind="quiet"
          onClick={() => {
            setSaid('');
            setClearing(true);
          }}
        >
          {words.clear}
        </Button>
      </div>
      <p className="field__hint">{words.fetchHint}</p>
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
      {clearing ? (
        <ClearDialog
          locale={locale}
          onClear={() => void clearAll()}
          onClose={() => setClearing(false)}
          onFetch={() => void fetchBackup()}
          said={said}
          tools={kept.map(({ tool }) => words.tools[tool])}
        />
      ) : (
        <StatusLine>{said}</StatusLine>
      )}
    </section>
  );
}
