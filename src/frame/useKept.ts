import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { mayHoldSomething, onWord } from '../folder/peek';
import type { StoredAnswers, ToolId } from '../folder/schema';
import type { Keeper } from './keeper';
import type { KeepStatus } from './keepStatus';
import type { FormState } from './useForm';

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

// One object, so that a tool which finds nothing kept is not drawn again for it.
const OFF: KeepStatus = { kind: 'off' };

/**
 * Keeps a tool's answers on the device from the moment the reader asks, brings them back next time, and follows
 * what other pages do to them. The store, its schemas and all that writes are fetched when there is something kept,
 * or to keep: a first visit does not pay for them.
 */
export function useKept<Tool extends ToolId>(tool: Tool, state: FormState<StoredAnswers[Tool]>): Kept {
  type Answers = StoredAnswers[Tool];
  const [status, setStatus] = useState<KeepStatus>(OFF);
  const [on, setOn] = useState(false);
  const [elsewhere, setElsewhere] = useState<readonly string[]>([]);
  const [keeper, setKeeper] = useState<Keeper<Answers> | null>(null);
  const opening = useRef<Promise<Keeper<Answers>> | null>(null);
  const latest = useRef(state);
  latest.current = state;
  const empty = useRef(state.form);
  const { form } = state;

  const open = () => {
    opening.current ??= import('./keeper').then(({ openKeeper }) =>
      openKeeper(tool, {
        form: () => latest.current.form,
        empty: empty.current,
        replace: (answers) => latest.current.replace(answers, 'folder'),
        follow: (answers) => latest.current.prefill(answers),
        tell: setStatus,
        turn: setOn,
        tellElsewhere: (words) => setElsewhere((before) => [...new Set([...before, ...words])]),
      }),
    );
    opening.current.then(setKeeper, () => {
      opening.current = null;
    });
    return opening.current;
  };

  // The folder is an outside system: it is read once, when the tool comes alive.
  // biome-ignore lint/correctness/useExhaustiveDependencies: reading again would overwrite what is being typed
  useLayoutEffect(() => {
    const look = async () => {
      if (await mayHoldSomething()) {
        // Fields close before anyone can type. Where a slow browser was slower than the reader, they stay open, and
        // what is found is put beside what was written.
        if (latest.current.form === empty.current) {
          setStatus({ kind: 'looking' });
        }
        await (await open()).look();
      }
    };
    look().catch(() => setStatus({ kind: 'notDurable' }));
  }, [tool]);

  useEffect(() => {
    if (!on || keeper === null) {
      return undefined;
    }
    const timer = setTimeout(() => void keeper.write(form), REST_MS);
    return () => clearTimeout(timer);
  }, [on, keeper, form]);

  // A page without a folder listens too, since another page may be the first to keep something.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is opened does not change
  useEffect(() => {
    const hear = () => void open().then((opened) => opened.hear());
    return keeper === null ? onWord(hear) : keeper.listen();
  }, [keeper]);

  // A page that is left is not given the time a safe write takes, so the last words are noted at once.
  useEffect(() => {
    if (keeper === null) {
      return undefined;
    }
    const hide = () => document.visibilityState === 'hidden' && keeper.leave();
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', keeper.leave);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', keeper.leave);
    };
  }, [keeper]);

  return {
    status,
    on,
    looking: status.kind === 'looking',
    elsewhere,
    keep: () => {
      setOn(true);
      open()
        .then((opened) => opened.write(latest.current.form))
        .catch(() => {
          // What keeps did not arrive: nothing is kept, and the button asks for it once more.
          setOn(false);
          setStatus({ kind: 'failed', reason: 'other' });
        });
    },
    forget: () => {
      setOn(false);
      setElsewhere([]);
      void keeper?.forget();
    },
  };
}
