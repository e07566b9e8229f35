import { useEffect, useLayoutEffect, useRef, useState } from 'react';
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
  readonly keep: () => void;
  readonly forget: () => void;
}

/** How long the reader must rest before a change is written. */
const REST_MS = 400;

// The store and its schemas are fetched when the page is alive, so that they cost the first paint nothing.
const openFolder = async (): Promise<Folder> => (await import('../folder/folder')).openFolder();

function statusOf(result: SaveResult): KeepStatus {
  if (result.ok) {
    return { kind: 'saved', savedAt: result.savedAt };
  }
  return result.reason === 'newer'
    ? { kind: 'newer' }
    : { kind: 'failed', reason: result.reason === 'full' ? 'full' : 'other' };
}

/**
 * Keeps a tool's answers on the device from the moment the reader asks, and brings them back next time.
 * *Saved* is said only when the store says that the write is durable.
 */
export function useKept<Tool extends ToolId>(tool: Tool, state: FormState<StoredAnswers[Tool]>): Kept {
  const [status, setStatus] = useState<KeepStatus>({ kind: 'loading' });
  const [on, setOn] = useState(false);
  const folder = useRef<Folder | null>(null);
  // What was last handed to the store, and what the store has said is safe.
  const written = useRef<StoredAnswers[Tool] | null>(null);
  const safe = useRef<StoredAnswers[Tool] | null>(null);
  const { form, replace } = state;

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
      folder.current = opened;
      const found = opened.durable ? await opened.load(tool) : null;
      if (gone) {
        return undefined;
      }
      if (found?.kind !== 'found') {
        return tell({ kind: found === null ? 'notDurable' : found.kind === 'none' ? 'off' : found.kind });
      }
      written.current = found.answers;
      safe.current = found.answers;
      replace(found.answers, 'folder');
      setOn(true);
      return tell({ kind: 'restored', savedAt: found.savedAt });
    };
    look().catch(() => tell({ kind: 'notDurable' }));
    return () => {
      gone = true;
    };
  }, [tool]);

  const write = async (answers: StoredAnswers[Tool]) => {
    if (written.current === answers) {
      return;
    }
    written.current = answers;
    setStatus({ kind: 'saving' });
    folder.current ??= await openFolder();
    const result = await folder.current.save(tool, answers, new Date());
    if (result.ok) {
      safe.current = answers;
    } else {
      written.current = null;
    }
    setStatus(statusOf(result));
  };

  const latest = useRef({ write, form });
  latest.current = { write, form };

  useEffect(() => {
    if (!on || written.current === form) {
      return undefined;
    }
    const timer = setTimeout(() => void latest.current.write(form), REST_MS);
    return () => clearTimeout(timer);
  }, [on, form]);

  // Another page of the site may remove what this one keeps; writing it again would break that promise.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the folder is there once a status has come from it
  useEffect(() => {
    if (!on || folder.current === null) {
      return undefined;
    }
    return folder.current.onRemoved((removed) => {
      if (removed.includes(tool)) {
        written.current = null;
        setOn(false);
        setStatus({ kind: 'forgotten' });
      }
    });
  }, [on, status, tool]);

  // A page that is left is not given the time a safe write takes, so the last words are noted at once.
  useEffect(() => {
    if (!on) {
      return undefined;
    }
    const leave = () => {
      if (safe.current !== latest.current.form) {
        folder.current?.leave(tool, latest.current.form, new Date());
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
  }, [on, tool]);

  return {
    status,
    on,
    looking: status.kind === 'looking',
    keep: () => {
      setOn(true);
      write(form).catch(() => setStatus({ kind: 'failed', reason: 'other' }));
    },
    forget: () => {
      setOn(false);
      written.current = null;
      void folder.current
        ?.remove(tool)
        .then((done) => setStatus(done ? { kind: 'forgotten' } : { kind: 'failed', reason: 'other' }));
    },
  };
}
