import { useEffect, useState } from 'react';
import { missPart } from './missing';

/** A part of a tool that is fetched apart: not here yet, here, or out of reach. */
export type Later<Part> = { readonly part: Part | null; readonly failed: boolean };

/**
 * Fetches a part of a tool when it is first wanted, so that a reader who never opens it does not pay for it.
 * A part that does not arrive is told by the notice of what is missing, which also fetches it again.
 * @param load a dynamic import; the browser keeps what it has fetched
 */
export function useLater<Part extends object>(load: () => Promise<Part>, wanted: boolean): Later<Part> {
  const [later, setLater] = useState<Later<Part>>({ part: null, failed: false });
  const [tries, setTries] = useState(0);
  const here = later.part !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the loader names one module and never changes
  useEffect(() => {
    if (!wanted || here) {
      return undefined;
    }
    let gone = false;
    let found = () => {};
    load().then(
      (part) => gone || setLater({ part, failed: false }),
      () => {
        if (!gone) {
          setLater({ part: null, failed: true });
          found = missPart(() => setTries((count) => count + 1));
        }
      },
    );
    return () => {
      gone = true;
      found();
    };
  }, [wanted, here, tries]);
  return later;
}
