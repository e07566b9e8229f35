import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Locale } from '../formats/units';
import { Button } from '../ui/Button';
import { useMissing } from './missing';
import { frameText } from './text';

/**
 * Tells that a part of the tool did not arrive, and lets the reader try again. When that does not help either, the
 * other ways on are shown: a page that was open while the site was renewed asks for parts that are gone.
 */
export function MissingNotice({ locale }: { readonly locale: Locale }): ReactNode {
  const again = useMissing();
  const [tried, setTried] = useState(false);
  const ways = useRef<HTMLDivElement>(null);
  const inVain = tried && again !== null;
  // It has been fetched since the first word was written; before that there is nothing to lose.
  useEffect(() => {
    if (inVain) {
      import('./rescue').then(
        ({ offerWays }) => offerWays(ways.current, locale),
        () => undefined,
      );
    }
  }, [inVain, locale]);
  const words = frameText[locale];
  return (
    again !== null && (
      <div className="notice notice--attention" role="alert">
        <p>{words.missing}</p>
        <Button
          onClick={() => {
            setTried(true);
            again();
          }}
        >
          {words.again}
        </Button>
        <div ref={ways} />
      </div>
    )
  );
}
