import { type ReactNode, useRef } from 'react';
import type { Locale } from '../formats/units';
import { Button } from '../ui/Button';
import { StatusLine } from '../ui/StatusLine';
import { frameText } from './text';
import { useAlive } from './useClock';
import type { Kept } from './useKept';
import { useLater } from './useLater';

// Most readers keep nothing; the sentences come with what there is to say.
const fetchWords = () => import('./keepWords');

/** Whether the answers are kept on this device, and the button that decides it. */
export function KeepLine({
  kept,
  locale,
  base,
  children,
}: {
  readonly kept: Kept;
  readonly locale: Locale;
  readonly base: string;
  /** What else can be done with the answers. */
  readonly children?: ReactNode;
}): ReactNode {
  const words = frameText[locale];
  const { part, failed } = useLater(fetchWords, kept.status.kind !== 'off');
  const place = useRef<HTMLDivElement>(null);
  const readOnly = !useAlive() || kept.looking || kept.status.kind === 'newer';
  return (
    <div className="keep">
      <div className="keep__words" ref={place}>
        <StatusLine>{part?.keepSentence(kept.status, locale) ?? (failed ? words.notFetched : '')}</StatusLine>
        {part?.isUnsafe(kept.status) && (
          <Button kind="quiet" onClick={() => void part.takeAlong(place.current?.closest('.tool'), locale)}>
            {words.saveWords}
          </Button>
        )}
        {kept.elsewhere.map((text) => (
          <p className="notice notice--info" key={text}>
            {words.elsewhere(text)}
          </p>
        ))}
        {!kept.on && kept.status.kind === 'off' && (
          <p className="keep__hint">
            {words.keepHint} <a href={`${base}regler/integritet/#delad-dator`}>{words.sharedComputer}</a>
          </p>
        )}
        {kept.on && (
          <p className="keep__hint">
            <a href={`${base}verktyg/min-mapp/`}>{words.backupLink}</a>
          </p>
        )}
      </div>
      {kept.on ? (
        <Button kind="quiet" onClick={kept.forget}>
          {words.forget}
        </Button>
      ) : (
        <Button disabled={readOnly} onClick={kept.keep}>
          {words.keep}
        </Button>
      )}
      {children}
    </div>
  );
}
