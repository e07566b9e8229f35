import { useEffect, useRef, useState } from 'react';
import type { Folder, Kept, LastChange, LoadedSessions } from '../../folder/contract';

/** Everything that lies in the folder. */
export interface Contents {
  readonly kept: readonly Kept[];
  readonly log: LoadedSessions;
  /** What `undo` would take back. */
  readonly change: LastChange | null;
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
};

async function contentsOf(folder: Folder | null): Promise<Contents> {
  if (folder === null) {
    return NOTHING;
  }
  const [kept, log, change] = await Promise.all([folder.all(), folder.sessions(), folder.lastChange()]);
  return { kept, log, change };
}

/** The folder and what is in it, read when the page is alive and again when another page changes it. */
export function useFolder(): FolderState {
  const [folder, setFolder] = useState<Folder | null>(null);
  const [contents, setContents] = useState(NOTHING);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let gone = false;
    import('../../folder/folder')
      .then(async ({ openFolder }) => {
        const opened = await openFolder();
        const found = await contentsOf(opened);
        if (!gone) {
          setFolder(opened);
          setContents(found);
        }
      })
      .catch(() => !gone && setFailed(true));
    return () => {
      gone = true;
    };
  }, []);

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
    // A page that comes back from the browser's memory shows what was kept when it was left.
    const refresh = (event: PageTransitionEvent) => event.persisted && void latest.current();
    window.addEventListener('pageshow', refresh);
    const stop = folder.onChanged(() => void latest.current());
    return () => {
      window.removeEventListener('pageshow', refresh);
      stop();
    };
  }, [folder]);

  return { folder, ...contents, failed, reread };
}
