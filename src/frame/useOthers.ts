import { useEffect, useState } from 'react';
import { mayHoldSomething, onWord } from '../folder/peek';
import type { Others } from './followOthers';

export type { Others } from './followOthers';

/**
 * Everything that is kept on this device, read when the page is alive and again when another page changes it.
 * `null` until it has been read, and as long as nothing has ever been kept here.
 */
export function useOthers(): Others | null {
  const [others, setOthers] = useState<Others | null>(null);
  useEffect(() => {
    let gone = false;
    let stop = () => {};
    const follow = async () => {
      const { followOthers } = await import('./followOthers');
      stop();
      stop = gone ? () => {} : followOthers(setOthers);
    };
    const begin = async () => {
      if (await mayHoldSomething()) {
        await follow();
      } else if (!gone) {
        stop = onWord(() => void follow().catch(() => undefined));
      }
    };
    begin().catch(() => undefined);
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return others;
}
