import { useEffect, useState } from 'react';
import { mayHoldSomething, onWord } from '../folder/peek';
import type { Others } from './followOthers';
import { missPart } from './missing';

export type { Others } from './followOthers';

/**
 * Everything that is kept on this device, read when the page is alive and again when another page changes it.
 * @param wantsSessions false on the page of the log, which has read them already: there may be ten thousand
 * @returns `null` until it has been read, and as long as nothing has ever been kept here.
 */
export function useOthers(wantsSessions = true): Others | null {
  const [others, setOthers] = useState<Others | null>(null);
  useEffect(() => {
    let gone = false;
    let stop = () => {};
    let found = () => {};
    const follow = async () => {
      const { followOthers } = await import('./followOthers');
      stop();
      stop = gone ? () => {} : followOthers(setOthers, wantsSessions);
    };
    const begin = async () => {
      if (await mayHoldSomething()) {
        await follow();
      } else if (!gone) {
        stop = onWord(() => void follow().catch(miss));
      }
    };
    // Without what other tools know an answer may look as if nothing were kept, so the reader is told.
    const miss = () => {
      if (!gone) {
        found();
        found = missPart(() => follow().then(found, () => undefined));
      }
    };
    begin().catch(miss);
    return () => {
      gone = true;
      found();
      stop();
    };
  }, [wantsSessions]);
  return others;
}
