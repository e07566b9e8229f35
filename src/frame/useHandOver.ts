import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { HANDED_OVER } from '../folder/storeName';
import { handOver } from './handOver';
import { useLater } from './useLater';

// What notes the words is here from the start: it must not be on its way when the reader goes.
const fetchArriving = () => import('../folder/takeOver');

function isHandedOver(tool: string): boolean {
  try {
    return sessionStorage.getItem(HANDED_OVER + tool) !== null;
  } catch {
    // Storage is blocked: nothing can have been put there.
    return false;
  }
}

/**
 * Takes what is written in a tool along to the page in the other language, whether or not it is kept.
 * @param words what would be lost; `null` when there is nothing, or when it is kept and waits there anyway
 * @param take puts in place what came along, in the shape that `folder/takeOver.ts` has for the tool
 * @returns whether something is on its way, so that typing now would be overwritten
 */
export function useHandOver<Words>(tool: string, words: Words | null, take: (words: Words) => void): boolean {
  const [awaited, setAwaited] = useState(false);
  const arriving = useLater(fetchArriving, awaited);
  const latest = useRef(take);
  latest.current = take;
  // The fields close before anyone can type in them.
  useLayoutEffect(() => setAwaited(isHandedOver(tool)), [tool]);
  useEffect(() => (words === null ? undefined : handOver(tool, words)), [tool, words]);
  useEffect(() => {
    if (arriving.part !== null) {
      const found = arriving.part.takeOver(tool);
      setAwaited(false);
      if (found !== null) {
        latest.current(found as Words);
      }
    }
  }, [arriving.part, tool]);
  return awaited && !arriving.failed;
}
