import type { ReactNode } from 'react';
import { formatInstant } from '../formats/instant';
import type { Locale } from '../formats/units';
import { Button } from '../ui/Button';
import { StatusLine } from '../ui/StatusLine';
import { frameText } from './text';
import type { KeepStatus, Kept } from './useKept';

function sentence(status: KeepStatus, locale: Locale): string {
  const words = frameText[locale];
  switch (status.kind) {
    case 'saved':
      return words.kept(formatInstant(status.savedAt, locale));
    case 'restored':
      return words.restored(formatInstant(status.savedAt, locale));
    case 'failed':
      return status.reason === 'full' ? words.keepFull : words.keepFailed;
    case 'saving':
      return words.keeping;
    case 'loading':
    case 'looking':
    case 'off':
      return '';
    default:
      return words[status.kind];
  }
}

/** Whether the answers are kept on this device, and the button that decides it. */
export function KeepLine({
  kept,
  locale,
  base,
}: {
  readonly kept: Kept;
  readonly locale: Locale;
  readonly base: string;
}): ReactNode {
  const words = frameText[locale];
  const readOnly = ['newer', 'loading', 'looking'].includes(kept.status.kind);
  return (
    <div className="keep">
      {kept.on ? (
        <Button kind="quiet" onClick={kept.forget}>
          {words.forget}
        </Button>
      ) : (
        <Button disabled={readOnly} onClick={kept.keep}>
          {words.keep}
        </Button>
      )}
      <div className="keep__words">
        <StatusLine>{sentence(kept.status, locale)}</StatusLine>
        {!kept.on && kept.status.kind === 'off' && <p className="keep__hint">{words.keepHint}</p>}
        {kept.on && (
          <p className="keep__hint">
            <a href={`${base}verktyg/min-mapp/`}>{words.backupLink}</a>
          </p>
        )}
      </div>
    </div>
  );
}
