import { useEffect, useRef, useState } from 'react';
import type { LogSession } from '../folder/answers/session';
import { type KeepStatus, statusOf } from './keepStatus';
import { missPart } from './missing';
import type { Kept } from './useKept';

export interface Sessions {
  /** In no order. */
  readonly sessions: readonly LogSession[];
  /** Adds sessions, or changes those that have the same ids. */
  readonly put: (sessions: readonly LogSession[]) => void;
  readonly remove: (ids: readonly string[]) => void;
  /** Takes back the reader's last change on this page; `null` when there is none. */
  readonly undo: (() => void) | null;
  /** Whether the log is kept, the line that is being written and the sessions together. */
  readonly kept: Kept;
}

interface Edit {
  readonly put: readonly LogSession[];
  readonly remove: readonly string[];
}

// Fetched when there is something kept, or to keep.
const openFolder = async () => (await import('../folder/folder')).openFolder();

/** How many changes can be taken back on the page; the folder remembers its own. */
const MOST_EDITS = 50;

const after = (sessions: readonly LogSession[], { put, remove }: Edit): readonly LogSession[] => {
  const gone = new Set([...remove, ...put.map(({ id }) => id)]);
  return [...sessions.filter(({ id }) => !gone.has(id)), ...put];
};

const NONE: Edit = { put: [], remove: [] };

/** Two edits as one; where they touch the same session, the later one holds. */
const joined = (first: Edit, { put, remove }: Edit): Edit => {
  const touched = new Set([...remove, ...put.map(({ id }) => id)]);
  return {
    put: [...first.put.filter(({ id }) => !touched.has(id)), ...put],
    remove: [...first.remove.filter((id) => !touched.has(id)), ...remove],
  };
};

/** What takes an edit back. */
const inverse = (sessions: readonly LogSession[], { put, remove }: Edit): Edit => {
  const touched = new Set([...remove, ...put.map(({ id }) => id)]);
  const before = sessions.filter(({ id }) => touched.has(id));
  const known = new Set(before.map(({ id }) => id));
  return { put: before, remove: put.map(({ id }) => id).filter((id) => !known.has(id)) };
};

/**
 * The sessions of the log: on the page at once, on the device record by record when the reader has asked for that.
 * @param draft what is known of the line that is being written; it decides whether anything is kept
 */
export function useSessions(draft: Kept): Sessions {
  const [sessions, setSessions] = useState<readonly LogSession[]>([]);
  const [edits, setEdits] = useState<readonly Edit[]>([]);
  const [status, setStatus] = useState<KeepStatus | null>(null);
  const current = useRef(sessions);
  // One write at a time, with all that has come meanwhile; reading waits for those that are on their way.
  const writing = useRef<Promise<void>>(Promise.resolve());
  // What stands on the page alone: what waits for its turn, and what a failed write has left for the next one.
  const unsaved = useRef<Edit>(NONE);
  const edited = useRef(0);
  const isJoined = useRef(false);
  const { on } = draft;

  const show = (next: readonly LogSession[]) => {
    current.current = next;
    setSessions(next);
  };

  const saveWaiting = async () => {
    const all = unsaved.current;
    if (all.put.length === 0 && all.remove.length === 0) {
      return;
    }
    unsaved.current = NONE;
    let status: KeepStatus = { kind: 'failed', reason: 'other' };
    try {
      status = statusOf(await (await openFolder()).saveSessions(all.put, all.remove, new Date()));
    } finally {
      const later = unsaved.current;
      if (status.kind !== 'saved') {
        unsaved.current = joined(all, later);
      }
      // What came meanwhile is not saved yet, and the reader is not told that it is.
      if (status.kind !== 'saved' || later === NONE) {
        setStatus(status);
      }
    }
  };

  const write = (edit: Edit) => {
    if (edit.put.length === 0 && edit.remove.length === 0) {
      return;
    }
    setStatus({ kind: 'saving' });
    unsaved.current = joined(unsaved.current, edit);
    writing.current = writing.current.then(saveWaiting).catch(() => undefined);
  };

  const apply = (edit: Edit) => {
    edited.current += 1;
    show(after(current.current, edit));
    if (on) {
      write(edit);
    }
  };

  const change = (edit: Edit) => {
    const back = inverse(current.current, edit);
    setEdits((before) => [...before, back].slice(-MOST_EDITS));
    apply(edit);
  };

  const read = async () => {
    // What was logged before the log was found belongs to it.
    if (!isJoined.current) {
      isJoined.current = true;
      write({ put: current.current, remove: [] });
    }
    const folder = await openFolder();
    let before: number;
    let found: Awaited<ReturnType<typeof folder.sessions>>;
    do {
      before = edited.current;
      await writing.current;
      found = await folder.sessions();
      // What was added while the device was being read is not in what it gave.
    } while (before !== edited.current);
    const { sessions: kept, damaged, newer } = found;
    if (damaged.length > 0 || newer > 0) {
      setStatus({ kind: damaged.length > 0 ? 'damaged' : 'newer' });
    }
    // An empty text stands for a store that gave nothing back: what is on the page is all there is to see.
    if (!damaged.includes('')) {
      show(after(kept, unsaved.current));
    }
  };
  const latest = useRef(read);
  latest.current = read;

  // What is kept is read once the line has been found, and again whenever another page has changed it. What the line
  // comes to meanwhile, being saved for instance, must not stop the reading.
  useEffect(() => {
    if (!on) {
      return undefined;
    }
    let gone = false;
    let stop = () => {};
    let found = () => {};
    const follow = async () => {
      const folder = await openFolder();
      if (gone) {
        return;
      }
      stop = folder.onChanged((changed) => {
        if (changed.includes('sessions')) {
          void latest.current();
        }
      });
      await latest.current();
    };
    // An empty log must not be shown in the place of one that could not be fetched: the reader is told instead.
    const miss = () => {
      if (!gone) {
        found();
        found = missPart(() => follow().then(found, () => undefined));
      }
    };
    follow().catch(miss);
    return () => {
      gone = true;
      found();
      stop();
    };
  }, [on]);

  const back = edits.at(-1);
  return {
    sessions,
    put: (put) => change({ put, remove: [] }),
    remove: (remove) => change({ put: [], remove }),
    undo:
      back === undefined
        ? null
        : () => {
            setEdits((before) => before.slice(0, -1));
            apply(back);
          },
    kept: {
      ...draft,
      status: on && status !== null ? status : draft.status,
      keep: () => {
        draft.keep();
        isJoined.current = true;
        write({ put: current.current, remove: [] });
        // Another page may have been first.
        void latest.current();
      },
      forget: () => {
        setStatus(null);
        draft.forget();
        void openFolder().then((folder) => folder.remove('sessions'));
      },
    },
  };
}
