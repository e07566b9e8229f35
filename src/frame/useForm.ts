import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Provenance } from '../rules';
import type { Problem } from '../ui/ErrorSummary';

export interface FormState<Form extends object> {
  /** The answers as typed. */
  readonly form: Form;
  readonly set: <Key extends keyof Form>(key: Key, value: Form[Key]) => void;
  /** Puts other answers in place, from the folder for instance, and remembers where they came from. */
  readonly replace: (form: Form, from: Provenance) => void;
  /** As `replace`, for answers that the reader has asked for; `undo` brings the former ones back. */
  readonly adopt: (form: Form, from: Provenance) => void;
  /** Takes over answers from the folder that differ from what stands; what the reader has come to is not touched. */
  readonly prefill: (form: Form) => void;
  /** Empties the form; `undo` brings the answers back. */
  readonly restart: () => void;
  readonly undo: (() => void) | null;
  /** Where an answer came from: the folder until the reader changes it. */
  readonly provenance: (key: keyof Form) => Provenance;
  readonly leave: (field: string) => void;
  readonly attempt: () => void;
  readonly attempts: number;
  /**
   * The reader has asked for the answer and is mending what was in its way. Once there is nothing to mend, or after an
   * attempt that found nothing, a field that is being filled in is left in peace again.
   */
  readonly mending: boolean;
  /** The last attempt that had nothing left to mend. */
  readonly passed: RefObject<number>;
  /** The attempt that the answer has already taken focus for. */
  readonly heard: RefObject<number>;
  /** The problems worth showing now: of fields the reader has left, or all while mending. */
  readonly shown: (problems: readonly Problem[]) => readonly Problem[];
  readonly isEmpty: boolean;
  /** Somebody else's answers: to be read, and nothing to be hidden behind a button. */
  readonly readOnly: boolean;
}

/** The state of a tool: the answers as typed and how far the reader has come. Everything else is derived. */
export function useForm<Form extends object>(empty: Form): FormState<Form> {
  const [form, setForm] = useState(empty);
  const [loaded, setLoaded] = useState<{ form: Form; from: Provenance } | null>(null);
  const [before, setBefore] = useState<Form | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [attempts, setAttempts] = useState(0);
  const heard = useRef(0);
  const passed = useRef(0);
  const mending = attempts > passed.current;
  const whenReleased = usePointerRest();

  const settle = (next: Form) => {
    setForm(next);
    setLeft(new Set());
    setAttempts(0);
    heard.current = 0;
    passed.current = 0;
  };
  return {
    form,
    set: (key, value) => {
      setForm((current) => ({ ...current, [key]: value }));
      setBefore(null);
    },
    replace: (next, from) => {
      settle(next);
      setLoaded({ form: next, from });
    },
    adopt: (next, from) => {
      setBefore(form);
      settle(next);
      setLoaded({ form: next, from });
    },
    prefill: (next) => {
      const keys = (Object.keys(next) as (keyof Form)[]).filter((key) => next[key] !== form[key]);
      const filled = Object.fromEntries(keys.map((key) => [key, next[key]])) as Partial<Form>;
      setForm((current) => ({ ...current, ...filled }));
      setLoaded((known) => ({ form: { ...known?.form, ...filled } as Form, from: 'folder' }));
    },
    restart: () => {
      setBefore(form);
      settle(empty);
    },
    undo:
      before === null
        ? null
        : () => {
            settle(before);
            setBefore(null);
          },
    provenance: (key) => (loaded !== null && loaded.form[key] === form[key] ? loaded.from : 'you'),
    leave: (field) =>
      whenReleased(() => setLeft((current) => (current.has(field) ? current : new Set([...current, field])))),
    attempt: () => setAttempts((count) => count + 1),
    attempts,
    mending,
    passed,
    heard,
    shown: (problems) => (mending ? problems : problems.filter(({ field }) => left.has(field))),
    isEmpty: form === empty,
    readOnly: false,
  };
}

/** The message for one field, if it has a problem. */
export const messageFor = (problems: readonly Problem[], field: string): string | undefined =>
  problems.find((problem) => problem.field === field)?.message;

/**
 * Runs something once the pointer is up. A message that appears while a button is being pressed would push the
 * button away from under the pointer, and the click would be lost.
 */
function usePointerRest(): (act: () => void) => void {
  const pressed = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const press = () => {
      pressed.current = true;
    };
    // The click comes after the release, so what waits runs one turn later.
    const release = () => {
      pressed.current = false;
      setTimeout(() => {
        for (const act of waiting.current.splice(0)) {
          act();
        }
      });
    };
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('pointerup', release, true);
    document.addEventListener('pointercancel', release, true);
    return () => {
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('pointerup', release, true);
      document.removeEventListener('pointercancel', release, true);
    };
  }, []);
  return (act) => {
    if (pressed.current) {
      waiting.current.push(act);
    } else {
      act();
    }
  };
}
