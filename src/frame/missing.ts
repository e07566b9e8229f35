import { useEffect, useState } from 'react';

// What could not be fetched, by the function that asks for it again. A page holds few tools, and one notice tells
// of all that is missing in a tool.
const asked = new Set<() => void>();
const watchers = new Set<() => void>();

const tell = () => {
  for (const watcher of watchers) {
    watcher();
  }
};

/**
 * Says that a part of the tool did not arrive.
 * @param again fetches it anew
 * @returns a function that takes it back: it has arrived, or nobody waits for it any more
 */
export function missPart(again: () => void): () => void {
  asked.add(again);
  tell();
  return () => {
    if (asked.delete(again)) {
      tell();
    }
  };
}

/** Whether something is missing, and what asks for all of it again. */
export function useMissing(): (() => void) | null {
  const [missing, setMissing] = useState(asked.size > 0);
  useEffect(() => {
    const watch = () => setMissing(asked.size > 0);
    watch();
    watchers.add(watch);
    return () => {
      watchers.delete(watch);
    };
  }, []);
  return missing
    ? () => {
        for (const again of [...asked]) {
          again();
        }
      }
    : null;
}
