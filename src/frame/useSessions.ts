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
  const [loaded, setLoaded] = useState(false);
  const current = useRef(sessions);
  // One write at a time, in the order of the edits; reading waits for those that are on their way.
  const writing = useRef<Promise<void>>(Promise.resolve());
  // What a failed write left on the page alone goes along with the next one.
  const unsaved = useRef<Edit>({ put: [], remove: [] });
  const { on } = draft;
  const restored = draft.status.kind === 'restored';

  const show = (next: readonly LogSession[]) => {
    current.current = next;
    setSessions(next);
  };

  const write = (edit: Edit) => {
    setStatus({ kind: 'saving' });
    writing.current = writing.current.then(async () => {
      const removed = new Set(edit.remove);
      const touched = new Set([...edit.remove, ...edit.put.map(({ id }) => id)]);
      const left = unsaved.current;
      const all: Edit = {
        put: [...left.put.filter(({ id }) => !touched.has(id)), ...edit.put],
        remove: [...left.remove.filter((id) => !touched.has(id)), ...removed],
      };
      const result = await (await openFolder()).saveSessions(all.put, all.remove, new Date());
      unsaved.current = result.ok ? { put: [], remove: [] } : all;
      setStatus(statusOf(result));
    });
    writing.current = writing.current.catch(() => setStatus({ kind: 'failed', reason: 'other' }));
  };

  const apply = (edit: Edit) => {
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
    await writing.current;
    const { sessions: found, damaged, newer } = await (await openFolder()).sessions();
    if (damaged.length > 0 || newer > 0) {
      setStatus({ kind: damaged.length > 0 ? 'damaged' : 'newer' });
    }
    // An empty text stands for a store that gave nothing back: what is on the page is all there is to see.
    if (!damaged.includes('')) {
      show(after(found, unsaved.current));
    }
  };
  const latest = useRef(read);
  latest.current = read;

  // What is kept is read once the line has been found, and again whenever another page has changed it.
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
      if (restored) {
        await latest.current();
        setLoaded(true);
      }
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
  }, [on, restored]);

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
      looking: draft.looking || (restored && !loaded),
      keep: () => {
        draft.keep();
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
