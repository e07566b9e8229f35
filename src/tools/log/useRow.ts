import { useLayoutEffect, useState } from 'react';
import type { LogForm } from '../../folder/answers/log';
import { emptyLogForm } from '../../folder/answers/log.empty';
import type { LogSession } from '../../folder/answers/session';
import { type FormState, useForm } from '../../frame/useForm';
import { useHandOver } from '../../frame/useHandOver';
import { type Kept, useKept } from '../../frame/useKept';
import { type Sessions, useSessions } from '../../frame/useSessions';
import type { PlainDate } from '../../rules';
import { isBlank, nextForm, rowIn, rowOf } from './rows';

const EMPTY = emptyLogForm();

/** The line that is being written, and the sessions that have been. */
export interface Row {
  readonly state: FormState<LogForm>;
  readonly log: Sessions;
  readonly kept: Kept;
  /** The session that the line changes, `null` for a new one. */
  readonly changing: LogSession | null;
  /** Takes a logged session up to be changed; what stands in the line is put aside. */
  readonly change: (session: LogSession) => void;
  /** What comes after a line: what was put aside, or a new one that begins like the session given. */
  readonly next: (last: LogSession | null) => void;
}

/** The newest session, whichever was entered last. */
const newest = (sessions: readonly LogSession[]): LogSession | null =>
  sessions.reduce<LogSession | null>(
    (best, each) => (best === null || each.date > best.date ? each : best),
    null,
  );

/**
 * The line with what it begins with: today, a usual length and the same as the last time, once the page is alive.
 * A line that is only begun is kept as an empty one, so that it begins on the right day next time.
 */
export function useRow(today: PlainDate | null): Row {
  const state = useForm(EMPTY);
  const [begun, setBegun] = useState(EMPTY);
  const { form, replace } = state;
  const kept = useKept('log', { ...state, form: form === begun ? EMPTY : form });
  const log = useSessions(kept);
  const [last, setLast] = useState<LogSession | null>(null);

  const begin = (next: LogForm) => {
    setBegun(next);
    replace(next, 'assumed');
  };
  const { sessions } = log;
  const line = form === begun ? EMPTY : form;
  const arrives = useHandOver(
    'log',
    kept.on || (line === EMPTY && sessions.length === 0) ? null : { line, sessions },
    (found) => {
      if (found.sessions.length > 0) {
        log.put(found.sessions);
      }
      if (!isBlank(found.line)) {
        replace(found.line, 'you');
      }
    },
  );
  // A line from the folder may be empty too: then another page has just logged what stood there.
  const waits = state.isEmpty || (isBlank(form) && state.provenance('date') === 'folder');
  const like = last ?? newest(log.sessions);
  const ready = today !== null && !log.kept.looking;
  // Before anyone can choose anything in a line that is about to be put aside.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it begins with is decided when it begins
  useLayoutEffect(() => {
    if (ready && waits) {
      begin(nextForm(today, like));
    }
  }, [ready, waits, today]);
  // The sessions may be read after the line has begun.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a line that something is written in is left alone
  useLayoutEffect(() => {
    if (ready && form === begun && form.client === '' && like !== null) {
      begin(nextForm(today, like));
    }
  }, [ready, like]);

  return {
    state,
    log,
    kept: arrives ? { ...log.kept, looking: true } : log.kept,
    changing: form.changes === '' ? null : (log.sessions.find(({ id }) => id === form.changes) ?? null),
    change: (session) => {
      const aside = form === begun ? null : (form.aside ?? (form.changes === '' ? rowIn(form) : null));
      replace({ ...rowOf(session), changes: session.id, aside }, 'folder');
    },
    next: (session) => {
      setLast(session ?? last);
      if (form.aside !== null) {
        replace({ ...form.aside, changes: '', aside: null }, 'you');
      } else if (today !== null) {
        begin(nextForm(today, session ?? like));
      }
    },
  };
}
