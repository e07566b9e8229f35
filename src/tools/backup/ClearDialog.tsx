import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Locale } from '../../formats/units';
import { Button } from '../../ui/Button';
import { StatusLine } from '../../ui/StatusLine';
import { backupText } from './text';

export interface ClearDialogProps {
  readonly locale: Locale;
  /** Names of the tools whose answers would go. */
  readonly tools: readonly string[];
  /** What was said last; outside an open dialog it would not be heard. */
  readonly said: string;
  readonly onFetch: () => void;
  readonly onClear: () => void;
  readonly onClose: () => void;
}

/** Asks once before everything is deleted, and offers the backup first. It is open while it is in the page. */
export function ClearDialog({ locale, tools, said, onFetch, onClear, onClose }: ClearDialogProps): ReactNode {
  const words = backupText[locale];
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  // Only the method makes it modal; the attribute does not.
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog aria-labelledby={title} className="dialog" onClose={onClose} ref={dialog}>
      <h2 className="dialog__title" id={title}>
        {words.clearTitle}
      </h2>
      <p>{words.clearWarning(tools)}</p>
      <div className="actions">
        <Button kind="primary" onClick={onFetch}>
          {words.fetchFirst}
        </Button>
        <Button
          onClick={() => {
            // Closed first: nothing outside an open dialog can take focus.
            dialog.current?.close();
            onClear();
          }}
        >
          {words.clearNow}
        </Button>
        <Button kind="quiet" onClick={() => dialog.current?.close()}>
          {words.cancel}
        </Button>
      </div>
      <StatusLine>{said}</StatusLine>
    </dialog>
  );
}
