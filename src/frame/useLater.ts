import { useEffect, useState } from 'react';

/** A part of a tool that is fetched apart: not here yet, here, or out of reach. */
export type Later<Part> = { readonly part: Part | null; readonly failed: boolean };

/**
 * Fetches a part of a tool when it is first wanted, so that a reader who never opens it does not pay for it.
 * @param load a dynamic import; the browser keeps what it has fetched
 */
export function useLater<Part extends object>(load: () => Promise<Part>, wanted: boolean): Later<Part> {
  const [later, setLater] = useState<Later<Part>>({ part: null, failed: false });
  const here = later.part !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the loader names one module and never changes
  useEffect(() => {
    if (!wanted || here) {
      return undefined;
    }
    let gone = false;
    load().then(
      (part) => gone || setLater({ part, failed: false }),
      () => gone || setLater({ part: null, failed: true }),
    );
    return () => {
      gone = true;
    };
  }, [wanted, here]);
  return later;
}
