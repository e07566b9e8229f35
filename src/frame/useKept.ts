import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { openChannel } from '../folder/channel';
import type { Part } from '../folder/contract';
import type { Folder, SaveResult } from '../folder/folder';
import { mayHoldSomething } from '../folder/peek';
import type { StoredAnswers, ToolId } from '../folder/schema';
import type { FormState } from './useForm';

export type KeepStatus =
  | {
      readonly kind:
        | 'loading'
        | 'looking'
        | 'off'
        | 'saving'
        | 'newer'
        | 'damaged'
        | 'forgotten'
        | 'notDurable';
    }
  | { readonly kind: 'saved' | 'restored'; readonly savedAt: string }
  | { readonly kind: 'failed'; readonly reason: 'full' | 'other' };

export interface Kept {
  readonly status: KeepStatus;
  readonly on: boolean;
  /** What was kept is still being looked for; typing now would be overwritten by it. */
  readonly looking: boolean;
  /** Words from another page that stood in a field which was changed here too: both are kept, these only told. */
  readonly elsewhere: readonly string[];
  readonly keep: () => void;
  readonly forget: () => void;
}

/** How long the reader must rest before a change is written. */
const REST_MS = 400;

// The store and its schemas are fetched when the page is alive, so that they cost the first paint nothing.
export const openFolder = async (): Promise<Folder> => (await import('../folder/folder')).openFolder();
const fetchMerge = () => import('../folder/merge');

export function statusOf(result: SaveResult): KeepStatus {
  if (result.ok) {
    return { kind: 'saved', savedAt: result.savedAt };
  }
  return result.reason === 'newer'
    ? { kind: 'newer' }
    : { kind: 'failed', reason: result.reason === 'full' ? 'full' : 'other' };
}

/**
 * Keeps a tool's answers on the device from the moment the reader asks, brings them back next time, and follows
 * what other pages do to them. *Saved* is said only when the store says that the write is durable.
 */
export function useKept<Tool extends ToolId>(tool: Tool, state: FormState<StoredAnswers[Tool]>): Kept {
  type Answers = StoredAnswers[Tool];
  const [status, setStatus] = useState<KeepStatus>({ kind: 'loading' });
  const [on, setOn] = useState(false);
  const [elsewhere, setElsewhere] = useState<readonly string[]>([]);
  const [folder, setFolder] = useState<Folder | null>(null);
  // What was last handed to the store, and what the store has said is safe.
  const written = useRef<Answers | null>(null);
  const safe = useRef<Answers | null>(null);
  const { form, replace, follow } = state;
  const empty = useRef(form);

  const restore = ({ answers, savedAt }: { answers: Answers; savedAt: string }) => {
    written.current = answers;
    safe.current = answers;
    replace(answers, 'folder');
    setOn(true);
    setStatus({ kind: 'restored', savedAt });
  };

  // The folder is an outside system: it is read once, when the tool comes alive.
  // biome-ignore lint/correctness/useExhaustiveDependencies: reading again would overwrite what is being typed
  useLayoutEffect(() => {
    let gone = false;
    const tell = (next: KeepStatus) => gone || setStatus(next);
    const look = async () => {
      if (!(await mayHoldSomething())) {
        return tell({ kind: 'off' });
      }
      // The question above is answered before anyone can type; from here on typing would be overwritten.
      tell({ kind: 'looking' });
      const opened = await openFolder();
      setFolder(opened);
      const found = opened.durable ? await opened.load(tool) : null;
      if (gone) {
        return undefined;
      }
      return found?.kind === 'found'
        ? restore(found)
        : tell({ kind: found === null ? 'notDurable' : found.kind === 'none' ? 'off' : found.kind });
    };
    look().catch(() => tell({ kind: 'notDurable' }));
    return () => {
      gone = true;
    };
  }, [tool]);

  /** Makes what another page has written one with what stands here. */
  const meet = async (theirs: Answers) => {
    const { isSame, mergeAnswers } = await fetchMerge();
    const ours = latest.current.form;
    const { answers, conflicts } = mergeAnswers(safe.current ?? empty.current, ours, theirs);
    safe.current = theirs;
    if (isSame(answers, theirs)) {
      written.current = answers;
    }
    if (!isSame(answers, ours)) {
      follow(answers);
    } else if (written.current === answers) {
      written.current = ours;
    }
    const told = conflicts.map((conflict) => conflict.theirs).filter((each) => typeof each === 'string');
    if (told.length > 0) {
      setElsewhere((before) => [...new Set([...before, ...told])]);
    }
  };

  const write = async (answers: Answers) => {
    if (written.current === answers) {
      return;
    }
    written.current = answers;
    setStatus({ kind: 'saving' });
    const opened = await openFolder();
    setFolder(opened);
    const result = await opened.save(tool, answers, new Date(), safe.current ?? empty.current);
    if (!result.ok) {
      written.current = null;
    } else if (result.merged === undefined) {
      safe.current = answers;
    } else {
      await meet(result.merged.answers);
    }
    setStatus(statusOf(result));
  };

  /** Another page of the site has saved or removed something. */
  const hear = async () => {
    const opened = await openFolder();
    setFolder(opened);
    const found = await opened.load(tool);
    if (found.kind === 'found') {
      if (on) {
        await meet(found.answers);
      } else if (latest.current.form === empty.current) {
        restore(found);
      }
    } else if (on && found.kind === 'none') {
      // Writing it again would break the promise that the other page has made.
      written.current = null;
      safe.current = null;
      setOn(false);
      setStatus({ kind: 'forgotten' });
    }
  };

  const latest = useRef({ write, form, hear });
  latest.current = { write, form, hear };

  useEffect(() => {
    if (!on || written.current === form) {
      return undefined;
    }
    const timer = setTimeout(() => void latest.current.write(form), REST_MS);
    return () => clearTimeout(timer);
  }, [on, form]);

  // A page without a folder listens too, since another page may be the first to keep something. One that comes back
  // from the browser's own memory has heard nothing meanwhile.
  useEffect(() => {
    const change = (changed: readonly Part[]) => {
      if (changed.includes(tool)) {
        void latest.current.hear();
      }
    };
    const stop = folder === null ? openChannel().listen(change) : folder.onChanged(change);
    const show = ({ persisted }: PageTransitionEvent) => persisted && void latest.current.hear();
    window.addEventListener('pageshow', show);
    return () => {
      stop();
      window.removeEventListener('pageshow', show);
    };
  }, [folder, tool]);

  // A page that is left is not given the time a safe write takes, so the last words are noted at once.
  useEffect(() => {
    if (!on) {
      return undefined;
    }
    const leave = () => {
      if (safe.current !== latest.current.form) {
        folder?.leave(tool, latest.current.form, new Date());
        void latest.current.write(latest.current.form);
      }
    };
    const hide = () => document.visibilityState === 'hidden' && leave();
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', leave);
    };
  }, [on, folder, tool]);

  return {
    status,
    on,
    looking: status.kind === 'looking',
    elsewhere,
    keep: () => {
      setOn(true);
      write(form).catch(() => setStatus({ kind: 'failed', reason: 'other' }));
    },
    forget: () => {
      setOn(false);
      setElsewhere([]);
      written.current = null;
      safe.current = null;
      void folder
        ?.remove(tool)
        .then((done) => setStatus(done ? { kind: 'forgotten' } : { kind: 'failed', reason: 'other' }));
    },
  };
}
