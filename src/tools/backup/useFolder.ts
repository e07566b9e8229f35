import { useEffect, useRef, useState } from 'react';
import type { Folder, Kept, LastChange, LoadedSessions, PutAside } from '../../folder/contract';
import { missPart } from '../../frame/missing';

/** Everything that lies in the folder. */
export interface Contents {
  readonly kept: readonly Kept[];
  readonly log: LoadedSessions;
  /** What `undo` would take back. */
  readonly change: LastChange | null;
  /** What could not be read and was written over. */
  readonly aside: readonly PutAside[];
}

export interface FolderState extends Contents {
  /** `null` until the folder is open. */
  readonly folder: Folder | null;
  /** The code that opens the folder could not be fetched. */
  readonly failed: boolean;
  /** Reads the folder again: another tab may have written since. */
  readonly reread: () => Promise<Contents>;
}

const NOTHING: Contents = {
  kept: [],
  log: { sessions: [], savedAt: null, damaged: [], newer: 0 },
  change: null,
  aside: [],
};

async function contentsOf(folder: Folder | null): Promise<Contents> {
  if (folder === null) {
    return NOTHING;
  }
  const [kept, log, change, aside] = await Promise.all([
    folder.all(),
    folder.sessions(),
    folder.lastChange(),
    folder.quarantined(),
  ]);
  return { kept, log, change, aside };
}

/** The folder and what is in it, read when the page is alive and again when another page changes it. */
export function useFolder(): FolderState {
  const [folder, setFolder] = useState<Folder | null>(null);
  const [contents, setContents] = useState(NOTHING);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is the same again
  useEffect(() => {
    let gone = false;
    let found = () => {};
    import('../../folder/folder')
      .then(async ({ openFolder }) => {
        const opened = await openFolder();
        const held = await contentsOf(opened);
        if (!gone) {
          setFolder(opened);
          setContents(held);
          setFailed(false);
        }
      })
      .catch(() => {
        if (!gone) {
          setFailed(true);
          found = missPart(() => setTries((count) => count + 1));
        }
      });
    return () => {
      gone = true;
      found();
    };
  }, [tries]);

  const reread = async () => {
    const found = await contentsOf(folder);
    setContents(found);
    return found;
  };
  const latest = useRef(reread);
  latest.current = reread;

  useEffect(() => {
    if (folder === null) {
      return undefined;
    }
    return folder.onChanged(() => void latest.current());
  }, [folder]);

  return { folder, ...contents, failed, reread };
}
