import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { CaseTool } from '../../folder/caseTools';
import { formatInstant } from '../../formats/instant';
import type { Locale } from '../../formats/units';
import { Button } from '../../ui/Button';
import { caseText } from './text';

export interface ReplaceDialogProps {
  readonly tool: CaseTool;
  /** ISO instant; `null` when the reader's own answers are on the screen only. */
  readonly savedAt: string | null;
  readonly locale: Locale;
  readonly onReplace: () => void;
  readonly onClose: () => void;
}

/** Asks before a shared case takes the place of the reader's own answers. It is open while it is in the page. */
export function ReplaceDialog({ tool, savedAt, locale, onReplace, onClose }: ReplaceDialogProps): ReactNode {
  const { read: words, tools } = caseText[locale];
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  // Only the method makes it modal; the attribute does not.
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog aria-labelledby={title} className="dialog" onClose={onClose} ref={dialog}>
      <h2 className="dialog__title" id={title}>
        {words.replaceTitle}
      </h2>
      <p>{words.replaceWarning(tools[tool], savedAt === null ? null : formatInstant(savedAt, locale))}</p>
      <div className="actions">
        <Button
          kind="primary"
          onClick={() => {
            // Closed first: nothing outside an open dialog can take focus.
            dialog.current?.close();
            onReplace();
          }}
        >
          {words.replace}
        </Button>
        <Button kind="quiet" onClick={() => dialog.current?.close()}>
          {words.cancel}
        </Button>
      </div>
    </dialog>
  );
}
