import { useEffect, useState } from 'react';

const MOVES = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const;
let hasBegun = false;

// The reader may move before the tool has come alive, and may not move again.
if (typeof document !== 'undefined') {
  for (const move of MOVES) {
    addEventListener(
      move,
      () => {
        hasBegun = true;
      },
      { once: true, passive: true },
    );
  }
}

/**
 * Whether the reader has moved, pressed or scrolled anything on this page: what only a reader needs, and not the
 * page itself, is fetched from then on.
 */
export function useBegun(): boolean {
  const [begun, setBegun] = useState(hasBegun);
  useEffect(() => {
    if (begun || hasBegun) {
      setBegun(true);
      return undefined;
    }
    const over = new AbortController();
    for (const move of MOVES) {
      addEventListener(
        move,
        () => {
          hasBegun = true;
          over.abort();
          setBegun(true);
        },
        { signal: over.signal, passive: true },
      );
    }
    return () => over.abort();
  }, [begun]);
  return begun;
}
