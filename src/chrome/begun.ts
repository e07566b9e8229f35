const MOVES = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;

/** Acts once the reader has moved, pressed or scrolled: what only a reader needs costs a page nothing until then. */
export function onceBegun(act: () => void): void {
  const begun = new AbortController();
  for (const move of MOVES) {
    addEventListener(
      move,
      () => {
        begun.abort();
        act();
      },
      { signal: begun.signal, passive: true },
    );
  }
}
