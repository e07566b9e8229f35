import { useEffect, useState } from 'react';
import type { Folder, Kept } from '../../folder/contract';

export interface FolderState {
  /** `null` until the folder is open. */
  readonly folder: Folder | null;
  readonly kept: readonly Kept[];
  /** The code that opens the folder could not be fetched. */
  readonly failed: boolean;
  /** Reads the folder again: another tab may have written since. */
  readonly reread: () => Promise<readonly Kept[]>;
}

/** The folder and what is in it, read when the page is alive. */
export function useFolder(): FolderState {
  const [folder, setFolder] = useState<Folder | null>(null);
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let gone = false;
    import('../../folder/folder')
      .then(async ({ openFolder }) => {
        const opened = await openFolder();
        const found = await opened.all();
        if (!gone) {
          setFolder(opened);
          setKept(found);
        }
      })
      .catch(() => !gone && setFailed(true));
    return () => {
      gone = true;
    };
  }, []);

  // A page that comes back from the browser's memory shows what was kept when it was left.
  useEffect(() => {
    const refresh = (event: PageTransitionEvent) => {
      if (event.persisted) {
        void folder?.all().then(setKept);
      }
    };
    window.addEventListener('pageshow', refresh);
    return () => window.removeEventListener('pageshow', refresh);
  }, [folder]);

  return {
    folder,
    kept,
    failed,
    reread: async () => {
      const found = (await folder?.all()) ?? [];
      setKept(found);
      return found;
    },
  };
}
